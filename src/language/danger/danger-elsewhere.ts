import type { DangerWords } from '../danger.js';

const GERMAN: DangerWords = {
  lists: {
    me: 'mich|uns|mein kind|meine kinder|meinen sohn|meine tochter|meine mutter',
    family: 'mann|freund|partner|ex|exmann|ex mann|ex freund|vater|bruder|onkel|stiefvater|frau|freundin|mutter',
    robbed: 'ausgeraubt|gestohlen|geklaut|beraubt',
  },
  said: {
    suicide: `
      (selbstmord|suizid|suizidal|lebensmude|selbstmordgedanken)
      (will|mochte|wollte|wunsche|wurde) .. (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen)(?! (in|bei))
      (ware|bin) .. (lieber|besser|am liebsten) tot
      (bring|bringe) (ich )?mich (selbst )?um
      (bringt|brachte) sich (selbst )?um
      (ritze|ritzt|schneide) mich
      (habe|hat) .. (alle tabletten|zu viele tabletten|überdosis) .. (genommen|geschluckt)
      abschiedsbrief but not (kollege|arbeit)
      überdosis
      (töte|umbringen) (ich )?(mich|sich)
      mich (selbst )?(umbringen|töten|erhängen|aufhängen|ritzen|vor den zug werfen)
      nicht mehr (weiter )?(leben|weiterleben)(?! (in|mit|bei|von))
      leben .. (beenden|ein ende|satt|sinnlos|keinen sinn)
      (ende|schluss) (setzen|machen) mit .. leben
      (mir|sich) (selbst )?(etwas|was) an ?tun
      (sehe|gibt|habe) .. keinen (ausweg|anderen ausweg)( mehr)?
      kein ausweg( mehr)?
      ^ (ich )?(kann|halte es) (einfach |wirklich )?nicht mehr( aus)? $
      ohne mich besser
    `,
    now: `
      (ruf|rufen|rufe|brauche|brauchen|schicken) .. (112|notarzt|krankenwagen|feuerwehr|rettungswagen)
      (atmet|atmen) (gar |noch )?nicht( mehr)?
      (bekomme|bekommt|kriege|kriegt) keine luft
      (bewusstlos|ohnmachtig|herzinfarkt|herzstillstand|verblutet|einbrecher|entführt)
      blutet (sehr )?(stark|heftig)
      (haus|wohnung|kuche|zimmer|gebaude|dach|keller) .. brennt
      es brennt(?! licht)
      (hier|bei uns|bei mir) brennt es
      (riecht|rieche) .. gas
      (verfolgt|verfolgen|folgt|jagt) (mich|mir|uns)
      (werde|werden) .. (verfolgt|gestalkt|bedroht|geschlagen|misshandelt)
      (mich|mir|uns) .. (verfolgt|hinterher)
      (bricht|brechen) .. ein
      versucht .. (einzubrechen|reinzukommen)
      (hat|mit) (ein|einem) (messer|pistole|waffe) but not {robbed}
      (hat|mit) einer (pistole|waffe) but not {robbed}
      (mich|uns) (umbringen|töten|erschießen|erstechen)
      (er|mann|freund|vater|exmann|ex|bruder) (bringt|brachte) (mich|uns) um
      (kind|baby|sohn|tochter) .. (reiniger|putzmittel|bleiche|chlor|gift|batterie) .. (getrunken|verschluckt|gegessen)
      (bin|sind|ist) .. in (großer |akuter )?gefahr
    `,
    violence: `
      (schlägt|schlug|prügelt|misshandelt|vergewaltigt|bedroht|bedrohte|würgt|tritt|quält|missbraucht) {me} but not {robbed}
      {me} .. (schlägt|geschlagen|misshandelt|vergewaltigt|bedroht|gewürgt|missbraucht) but not {robbed}
      angst vor (meinem|meiner) {family}
      angst .. (zu hause|nach hause)
      (häusliche gewalt|zwangsheirat|gewalt zu hause|vergewaltigt)
      (fühle mich|bin|bin ich) (zu hause |hier )?(nicht sicher|unsicher zu hause|nicht in sicherheit)
      mein (ex|exmann|ex mann|ex freund) .. (tür|draußen)
    `,
  },
};

const TURKISH: DangerWords = {
  lists: { who: 'kocam|esim|babam|abim|kardesim|sevgilim|annem|eski kocam|eski esim|oglum|biri|birisi|bir adam' },
  said: {
    suicide: `
      (intihar|intihari)
      ölmek isti\\S+
      (öleyim|ölsem) .*(artik|daha iyi|keske|istiyorum)
      keske ölse\\S*
      yaşamak istemi\\S+(?! (burada|orada))
      kendimi (öldür\\S*|asaca\\S*|asmak|kes\\S*)
      canıma kıy\\S*
      (hayatıma|yaşamıma) son
      (yaşamaktan|hayattan) (bıktım|yoruldum)
      (çıkış yolu|çarem|çaresi) .. (yok|kalmadı)
      ^ (artik )?(dayanamıyorum|dayanamiyorum artik) $
    `,
    now: `
      (nefes|solunum) .*(alamı\\S+|almı\\S+|yok)
      (bayıldı|baygın|bilinci .. (kapalı|yok)|bilinçsiz|kendinde değil)
      (yangın|kalp krizi)( var| çıktı| geçiriyor)?
      (evim|ev|bina|mutfak|daire) .. (yanıyor|yanmakta)
      (peşimde|takip (ediyor|ediliyorum|ediyorlar)|kovalıyor)
      (çok kan|kanaması|kan kaybediyor)
      (bıçağı|bıçak|silahı|silah) .. (var|çekti|dayadı)
      (hırsız|biri) .. (eve girdi|içeride|evde)
      (hırsız|biri|birisi) .. (eve|evime|kapıyı|kapımı|pencereyi) .. (girmeye|kırıyor|kırmaya|zorluyor)
      (gaz kokusu|gaz kaçağı|ambulans|itfaiye)
      (112 yi|112) .. ara\\S*
      (tehlikede|tehlikedeyim|tehlikedeyiz)
      (güvende değil|güvende değilim|güvende hissetmiyorum)
      beni öldür\\S+ but not (form\\S*|bekle\\S*|sıra|sıcak\\S*|iş|evrak\\S*|para|fatura\\S*|stres)
      (çamaşır suyu|zehir|deterjan|pil) .. (içti|yuttu)
      (çok|bütün|bir sürü) .. (hap|ilaç) .. (içtim|yuttum|aldım)
    `,
    violence: `
      (beni|bizi|bana|bize|çocuğumu|çocuklarımı|annemi) .. (dövüyor|dövdü|vuruyor|vurdu|tehdit|boğ\\S*|tecavüz|taciz|şiddet|tekmel\\S*|hapset\\S*|kilitl\\S*)
      (dövüyor|dövdü|vuruyor|takip ediyor) (beni|bizi|bana)
      tehdit ediyor
      (dayak|şiddet) (yiyorum|görüyorum|var|gördüm|uyguluyor)
      (aile içi şiddet|ev içi şiddet|tecavüz|zorla evlendir\\S*)
      (kocamdan|eşimden|babamdan|eski kocamdan|eski eşimden|abimden) korkuyorum
      eski (kocam|eşim|sevgilim) .. kapı\\S*
    `,
  },
};

const ARABIC: DangerWords = {
  lists: { husband: 'زوجي|جوزي|رجلي|طليقي|ابي|ابوي|اخي|اخوي|ابني|صاحبي|زوجتي' },
  said: {
    suicide: `
      (الانتحار|انتحار|انتحر|بنتحر|سانتحر|انتحاري)
      (اريد|بدي|عايز|عايزه|ابغى|ابي|نفسي|بغيت|اتمنى|اتمنا) .*(اموت|الموت|موت)
      (اقتل|بقتل|ساقتل|اقتل) (نفسي|حالي)
      (انهي|بنهي|انهاء|سانهي) (حياتي|عمري)
      (لا اريد|ما بدي|مش عايز|مش عايزه|ما ابغى|لا ارغب|ما عاد بدي|مابدي) .*(عيش|اعيش|العيش|الحياه)(?! (مع|في|هنا))
      (تعبت من|كرهت|مليت من|زهقت من) (الحياه|حياتي|العيش)
      (ليتني|يا ريتني|ياريتني) (مت|اموت|ميت)
      (لا يوجد|ما في|مافي|لا ارى) (مخرج|حل ثاني)
    `,
    now: `
      (لا|ما|لم|مش|مو|ليس|عم) .. (يتنفس|تتنفس|بيتنفس|بتتنفس|اتنفس|التنفس|عم يتنفس|عم يتنفس)
      (فاقد|فقد|فقدت) (ال)?(وعي|الوعي|وعيه)
      (مغمى عليه|مغمى عليها|اغمى عليه|اغمي عليه|حريق|حريقه|سكته قلبيه|نوبه قلبيه|ازمه قلبيه|ذبحه|اسعاف|الاسعاف|المطافي|الاطفاء)
      (البيت|بيتي|الشقه|البنايه|المطبخ|منزلي) .. (يحترق|بيحترق|عم يحترق|تحترق|احترق)
      (يلاحقني|بيلاحقني|يلحقني|بيلحقني|عم يلحقني|يتبعني|يطاردني|يراقبني|يلاحقوني)
      (شرب|شربت|ابتلع|ابتلعت|بلع|بلعت) .. (كلور|سم|مبيض|منظف|بطاريه|حبوب)
      (ينزف|تنزف|بينزف|عم ينزف|انزف)
      (معه|معو|حامل|يحمل) .. (سكين|سكينه|سلاح|مسدس)
      (انا|نحن|اولادي|احنا) .. (في|ب) ?(خطر|الخطر)
      (بخطر|انا في خطر|حياتي في خطر)
      (لست|مش|مو|ما|ليس|غير) .. (بامان|امان|في امان|بالامان|امنه|آمن)
      (يقتلني|بيقتلني|بدو يقتلني|سيقتلني|راح يقتلني|يذبحني)
      (اتصل|اتصلوا|اطلب|اطلبوا) .. (112|الشرطه فورا)
      (لص|حرامي) .. (البيت|بيتي)
    `,
    violence: `
      (يضربني|بيضربني|ضربني|تضربني|بتضربني|يضربنا|عم يضربني|يعنفني|بيعنفني|يهددني|بيهددني|هددني|يهددنا|يؤذيني|ياذيني|بياذيني|يعتدي|اعتدى علي|اغتصبني|يغتصبني|اغتصاب|يخنقني|خنقني|يتحرش|حبسني|يحبسني)
      {husband} .. (يضرب|بيضرب|ضرب|يعنف|يهدد)
      (خايف|خايفه|خائف|خائفه|اخاف|بخاف) .. من {husband}
      (عنف|العنف|تعنيف|معنفه|زواج قسري)
      طليقي .. (الباب|بره|برا)
    `,
  },
};

const POLISH: DangerWords = {
  lists: {
    me: 'mnie|mi|nas|nam|dziecko|dzieci|moje dzieci|syna|corke|mame|matke',
    family: 'męża|mojego męża|ojca|partnera|chłopaka|byłego|byłego męża|brata|syna|ojczyma|żony',
    robbed: 'okradziono|okradli|ukradli|ukradl|okradl|skradziono|skradziony|napadli',
  },
  said: {
    suicide: `
      (samobój\\S*|samoboj\\S*)
      (chcę|chciałbym|chciałabym|wolę|wolałbym|wolałabym) .. (umrzeć|nie żyć|zginąć)
      nie (chcę|chce mi się|mam ochoty|mam siły|mam po co) (już |dalej |więcej )*żyć(?! (tu|tutaj|w|z))
      zabić się
      (się|sie) (zabić|zabiję|powiesić|powieszę)
      (zabiję|powieszę|potnę) się
      (odebrać|odbiorę) sobie życie
      (skończyć|skończę) (ze sobą|z sobą|z życiem)
      (mam dość|dosyć|zmęczon\\S*) .. (życia|życiem)
      nie (widzę|ma|mam) (już |żadnego |innego )*wyjścia( z tej sytuacji)?
      ^ (już )?nie (daję|dam|mogę) (już )?(rady|tak dłużej|tak żyć|dalej) $
      (nie warto|nie ma sensu) (już )?żyć
    `,
    now: `
      nie (może |mogę |moge )?(oddycha|oddychać)
      (nieprzytomn\\S*|stracił przytomność|straciła przytomność|zemdlał|zemdlała|dusi się|duszę się|krwotok|wykrwawia)
      (zawał|udar|ma atak serca|atak serca)( serca)? but not (rok|temu|lat|przeszed\\S*)
      (mocno|bardzo|strasznie) krwawi
      pożar
      (dom|mieszkanie|kuchnia|pokój|budynek|blok|dach|u mnie|u nas|sąsiad|samochód|piwnica|klatka) .. (pali się|się pali|płonie)
      ^ (pomocy )?(pali się|się pali) $
      pali się w (moim |naszym |mojej |naszej )?(domu|mieszkaniu|kuchni|budynku|pokoju|piwnicy|bloku)
      (dziecko|córka|syn) .. (wypiło|wypił|wypiła|połknęło|połknął|połknęła) .. (wybielacz|domestos|chlor|truciznę|płyn|baterię|tabletki)
      (wzięłam|wziąłem|połknęłam|połknąłem) .. tabletki
      pali się (dom|mieszkanie|kuchnia|budynek|blok|w kuchni|w domu|u mnie|u nas|samochód)
      (śledzi|goni|prześladuje|nęka) (mnie|nas)
      (idzie|chodzi|biegnie|jedzie) za mną
      mnie .. (śledzi|goni|prześladuje|nęka)
      (ma|z|z dużym) (nóż|nożem|broń|bronią|pistolet|pistoletem) but not {robbed}
      (wyważa|wyważają|wyłamuje) .. drzwi
      (włamuje się|włamywacz|włamują się|włamywacze)
      (jestem|jesteśmy|dzieci są) w (wielkim )?niebezpieczeństwie
      (czuję|czuć|ulatnia się) .. gaz
      (wezwijcie|wezwać|potrzebuję|zadzwoń po|zadzwońcie po|dzwoń na|zadzwoń na|wyślijcie|przyślijcie) (karetkę|karetki|karetka|112|pogotowie|straż pożarną|policję)
      (zabije|zabić|chce zabić) (mnie|nas)
      mnie (zabić|zabije)
      (porwał|porwali) mnie
    `,
    violence: `
      (bije|pobił|pobiła|uderzył|uderza|kopie|dusi|gwałci|zgwałcił|krzywdzi|katuje|maltretuje|grozi|groził|molestuje|szarpie|więzi|zamyka) {me} but not {robbed}
      {me} .. (bije|pobił|uderzył|uderza|kopie|dusi|gwałci|zgwałcił|krzywdzi|katuje|maltretuje|grozi|molestuje|zamyka) but not ({robbed}|sprawa|mandat|kara)
      znęca się
      (mnie|nas) .. znęca
      (jestem|byłam|byłem|jestem ciągle) (bita|bity|pobita|pobity|ofiarą przemocy|zgwałcona)
      (przemoc|przemocy|przemocą|zgwałcon\\S*|gwałt)
      boję się .. {family}
      (boję się|strach) .. (w domu|wracać do domu|wrócić do domu)
      nie (jestem|czuję się|jesteśmy) (tu |tutaj |w domu )?bezpieczn\\S+
      (były mąż|mój były|były) .. (drzwiami|drzwi|pod domem)
    `,
  },
};

const UKRAINIAN: DangerWords = {
  lists: {
    me: 'мене|мені|нас|нам|мною|дитину|дітей|моїх дітей|сина|доньку|маму|меня|мне',
    family: 'чоловіка|свого чоловіка|мого чоловіка|батька|колишнього|вітчима|хлопця|брата|мужа|партнера',
    robbed: 'пограбували|вкрали|вкрав|обікрали|викрали',
  },
  said: {
    suicide: `
      (самогуб\\S*|суїцид\\S*|самоубий\\S*)
      (хочу|хотів би|хотіла б|хочеться) .. (померти|вмерти|здохнути|умереть|сдохнуть)
      не (хочу|хочеться) (більше |вже |больше )*(жити|жить)(?! (тут|у|в|з|здесь))
      (покінчити|покінчу|покончить|покончу) .. (собою|життям|собой|жизнью)
      (вбити|вб ю|убити|убить|убью) (себе|себя)
      (накласти|наложить) .. руки
      (немає|нема|не бачу|нет) .. (виходу|выхода)
      (втомився|втомилася|втомилась|набридло|устала|устал) (жити|жить|від життя)
      (кінець|край) .. життю
      немає сенсу жити
    `,
    now: `
      не (може |можу |могу |может )?(дихає|дихати|дышит|дышать)
      (непритомн\\S*|знепритомн\\S*|втратив свідомість|втратила свідомість|без свідомості|потерял сознание|потеряла сознание|задихається|кровотеча|інфаркт|інсульт|серцевий напад) but not (рік|років|тому|переніс|перенесла)
      (дитина|син|донька|дочка) .. (випила|випив|проковтнула|проковтнув) .. (хлорку|відбілювач|отруту|батарейку|таблетки)
      (стікає|сильно|багато) .. (кров\\S*|кровоточить)
      (пожежа|пожежу|пожар)
      (дім|будинок|хата|квартира|кухня|дах|дом) .. (горить|палає|горит)
      (горить|палає) (дім|будинок|хата|квартира|кухня|дах|моя квартира|мій дім)
      (переслідує|переслідують|преследует) (мене|нас|меня)
      (мене|нас|меня) .. (переслідує|переслідують|преследует|преследуют)
      (йде|йдуть|слідкує|стежить|ходить|біжить) за мною
      (має|з|із|тримає|у нього) (ніж|ножем|зброя|зброю|зброєю|пістолет|пістолетом) but not {robbed}
      (ламає|ламають|вибиває|вибивають) .. двері
      (вламується|вламуються|ламають двері|грабіжник|грабіжники)
      (я|ми|діти|життя) .. (в|у) небезпеці
      (чую|пахне|запах) .. (газ|газу|газом)
      (викличте|викличіть|потрібна|треба|вызовите|дзвоніть|подзвоніть|зателефонуйте) .. (швидку|швидка|швидка допомога|112|пожежників|скорую|поліцію)
      (вб є|вбити|убʼє|убьет|хоче вбити) (мене|нас|меня)
      мене .. (вбити|вб є|уб є)
    `,
    violence: `
      (б є|бє|бив|побив|вдарив|б ють|бьет|избил|душить|душив|ґвалтує|зґвалтував|кривдить|погрожує|погрожував|погрожують|знущається|угрожает|принижує|замикає) {me} but not {robbed}
      {me} .. (б є|бє|бив|побив|вдарив|б ють|бьет|избил|душить|ґвалтує|зґвалтував|кривдить|погрожує|погрожував|погрожують|знущається|угрожает|замикає) but not {robbed}
      (погрожує|погрожують) but not {robbed}
      (знущається|знущався) .. (мною|нами|дітьми)
      (насильств\\S*|зґвалтуван\\S*|зґвалтували|насилие)
      (боюся|боюсь) .. {family}
      (боюся|боюсь) .. (вдома|додому|йти додому)
      (я )?(не в безпеці|не почуваюся в безпеці|почуваюся небезпечно|не чувствую себя в безопасности)
      колишній .. (дверима|дверей|двері)
    `,
  },
};

/** Words for danger in German, Turkish, Arabic, Polish and Ukrainian. */
export const DANGER_ELSEWHERE: readonly DangerWords[] = [GERMAN, TURKISH, ARABIC, POLISH, UKRAINIAN];
