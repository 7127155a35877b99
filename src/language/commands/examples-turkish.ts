import type { CommandName } from './words.js';

/** How people who write Turkish ask for these things, and (none) ordinary messages that hold the same words. */
export const TURKISH_EXAMPLES: Readonly<Record<CommandName | 'none', string>> = {
  person: `
    gerçek bir insanla konuşmak istiyorum | bir görevliyle görüşebilir miyim | beni birine bağlayın |
    robot istemiyorum insan istiyorum | orada kimse var mı | yetkili biriyle görüşmek istiyorum |
    belediyeden biri bana yardım etsin | memur lütfen | canlı destek | müşteri hizmetleri | bi insan verin ya |
    bilgisayarla konuşmak istemiyorum | türkçe bilen bir çalışan var mı | abi insan yok mu orda |
    bir çalışanla yazışmak istiyorum | gorevliye bagla | beni danışmaya aktarır mısınız | müdürünüzle konuşacağım |
    biri bana bizzat yardımcı olsun | sayın yetkili bir memurunuzla görüşmek arzu ederim |
    yeter artık bana bir insan ver | sen robot musun insan istiyom | canlı biriyle sohbet |
    bu işi bir memura devredin | insan
  `,
  callback: `
    beni arayın | beni arar mısınız | lütfen geri arayın | telefonla görüşmek istiyorum |
    yarın beni arayabilir misiniz | aranmak istiyorum | yazamıyorum beni telefonla arayın | bana telefon edin |
    geri arama talebi | numaramı bırakayım | öğleden sonra arasınlar | biri beni arasın | ara beni |
    beni bi arayın ya | kızımı arayın o halleder | telefonda konuşalım | ne zaman geri arayacaksınız |
    bni arayin lutfen | mümkünse telefonla bilgi rica ederim | mail atmayın arayın | okumam zayıf telefon edin |
    cep telefonumdan arayın | bir telefon görüşmesi ayarlayın | hala aramadınız arayın artık | belediye beni arasın
  `,
  back: `
    geri | geri dön | önceki soru | bir önceki soruya gitmek istiyorum | yanlış bastım | yanlış yazdım |
    cevabımı değiştirmek istiyorum | bir adım geri | hata yaptım | yanlışlıkla hayır dedim | geri al |
    son cevabımı sil | düzeltmek istiyorum | pardon yanlış oldu | evet diyecektim | bi geri git |
    nasıl geri dönerim | onu kastetmedim başka şey diyecektim | geri don lutfen | ben yanlış seçtim |
    önceki cevabımı düzeltmeme müsaade eder misiniz | elim kaydı | deminki soruya dön |
    tarihi yanlış girdim değiştireyim | o olmadı baştan cevaplayayım
  `,
  later: `
    sonra devam ederim | daha sonra devam edeyim | kaydet | bunu kaydedin | yarın bitiririm | şimdi vaktim yok |
    ara verelim | mola | şu an olmaz | evraklarımı bulup geleceğim | akşam devam edeceğim | işe gitmem lazım sonra |
    cevaplarım kalır mı çıkarsam | başka zaman devam | birazdan dönerim | eşime sorup devam edeyim | sonra yaparım |
    şarjım bitiyor sakla bunu | haftaya tamamlarım | evde devam etcem | kaydedip sonra devam etmek istiyorum |
    bekletin gelicem | müsait bir zamanda sürdürmek isterim | simdi degil sonra | devam etmek için link gönder
  `,
  stop: `
    dur | bırak | vazgeçtim | boş ver | bitir | iptal et hepsini | istemiyorum artık | yeter | çıkış | kapat |
    hoşça kal | güle güle | teşekkürler bu kadar | gerek kalmadı | tamam bitti görüşürüz | sohbeti sonlandır |
    daha fazla soru sorma | devam etmek istemiyorum | salla gitsin | neyse boşver | hadi eyvallah | pes ettim |
    görüşmeyi sonlandırmak istiyorum | ben belediyeye kendim giderim kalsın | vazgectim olmasın
  `,
  easier: `
    daha basit anlatın | kolay kelimelerle yazın | çok zor kelimeler | daha kısa lütfen | çok uzun yazı |
    basit dil | sade bir dille anlatın | bu çok karışık yazılmış | okumam iyi değil kısa yaz |
    çocuğa anlatır gibi anlat | normal konuş | özetle | kısaca | hollandacam iyi değil kolay olsun | kolay dille |
    cok zor yazmissiniz | basitleştir | kısa cümle kur | resmi dil kullanmayın |
    daha anlaşılır kelimeler kullanır mısınız | yazı çok fazla | basit söyle abi | ağır kelimeler kullanma |
    daha kolay | sadeleştirerek yazmanızı rica ederim
  `,
  confused: `
    anlamadım | hiçbir şey anlamadım | ne demek istiyorsunuz | bu ne demek | ne | soruyu anlamıyorum |
    ne yapmam lazım | buraya ne yazacağım | açıklar mısınız | kafam karıştı | örnek verir misiniz |
    neden soruyorsunuz bunu | hangisini seçeyim | bu kelime ne | nasıl yani | anlamadm ki | benden ne istiyorsunuz |
    anlayamadım tekrar eder misiniz | ne diyon ya | efendim | bi şey anlamıyom | aradaki fark nedir |
    ne sorduğunuzu kavrayamadım | belli değil ne istendiği | nasıl dolduracağım bunu
  `,
  none: `
    yurt dışından geri döndüm | paramı geri istiyorum | banka beni aradı | otobüs artık burada durmuyor |
    önceki adresim rotterdamdaydı | daha sonra randevu alabilir miyim | vergi mektubunu anlamadım |
    evde dört kişi yaşıyoruz | memur bana kaba davrandı | yürümek benim için zor | randevumu iptal etmek istiyorum |
    belediye kaçta kapanıyor | doğum belgesinde yanlış var | ev işine yardım edecek birini arıyorum |
    maaşım durduruldu | iş yerimi kapatıyorum | telefonda biri beni dolandırdı | pasaport ne kadar |
    telefon numaram değişti | çocuğum okulda zorlanıyor
  `,
};
