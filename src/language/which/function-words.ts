/**
 * The small words of a language and of talking to a town hall in it, own work. Many stand in several lists; each list
 * counts for a part then. Written as they are spelt; read without accents too.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  nl: `ik je jij u hij zij ze wij we jullie het de een mijn mn m'n me mij jouw uw zijn haar ons onze hun hen dit dat deze die er
    is ben bent was waren heb hebt heeft hebben had hadden ga gaat gaan kan kunt kunnen kon moet moeten mag mogen wil wilt willen
    zou zal zullen word wordt worden werd weet weten doe doet doen staat komt kom wat wie waar wanneer waarom hoe welke hoeveel
    niet geen wel ook nog al maar en of want dus omdat als dan toen nu hier daar naar van voor met zonder op in aan bij uit over
    onder tegen door om tot te nee graag even ff effe alstublieft aub bedankt dank hallo hoi dag goedemorgen goedemiddag iemand
    niemand niets niks iets alles veel meer heel erg te zo toch weer altijd nooit vandaag morgen gisteren gister week kwijt nie
    da wa gij tis kheb hebbik egt gwn nieuwe nieuw terug weg
    oke okee jaa jawel hoor eens anders`,
  en: `i you he she it we they my your his her our their me him us them the a an this that these those is am are was were be been
    being have has had do does did don't doesn't didn't dont doesnt didnt can can't cant cannot could would should will won't
    must may might want wanna need gotta get got go going went come know think what who where when why how which much many not no
    none and or but because if then than so to of for with without on in at by from about into over under until after before
    here there yes yeah someone somebody anyone nobody nothing something everything
    all any some very just too also still again always never today tomorrow yesterday week month year new old lost i'm im i've
    ive it's its i'd i'll you're there's what's whats i'm u ur`,
  de: `ich du er sie es wir ihr mich dich mir dir ihm ihn ihnen uns euch mein meine meinen meinem meiner dein deine sein seine unser
    unsere der die das den dem des ein eine einen einem einer kein keine keinen dieser diese dieses ist bin bist sind seid war
    waren habe hab hast hat haben hatte hatten werde wird werden wurde kann kannst können könnte muss musst müssen darf will
    willst wollen möchte soll gehen geht gehe kommt komme weiß weiss wissen was wer wo wann warum wieso wie welche wieviel nicht
    nix nichts auch noch schon aber und oder denn weil wenn dann als also jetzt hier dort nach von für mit ohne auf in an bei aus
    über unter gegen durch um bis zu zum zur vom beim im am nein bitte danke hallo guten tag morgen jemand niemand etwas alles
    viel mehr sehr so doch wieder immer nie heute gestern woche neu neue weg mal man sich moin
    servus grüß gott tschüss tschüß klar genau leider gern gerne ham hammer haste biste isses nen ne nee`,
  tr: `ben sen o biz siz onlar benim senin onun bizim sizin bana sana ona bize size beni seni bu şu ne kim nerede nereye nereden
    nasıl neden niye niçin kaç hangi zaman var yok değil mi mı mu mü musunuz misiniz mısınız evet hayır tamam lütfen teşekkür
    teşekkürler ederim sağol merhaba selam günaydın iyi günler akşamlar bir iki üç ve veya ama fakat çünkü için ile gibi kadar
    sonra önce şimdi bugün yarın dün hafta ay yıl çok az daha en her hiç hep biri kimse şey her şeyi istiyorum istiyoruz lazım
    gerek gerekiyor olarak oldu olur olmaz olmak etmek yapmak yapmam yapıyor biliyor bilmiyorum anlamadım geldim gittim aldım
    yeni eski ev para yardım türkçe burada orada de da ki ise ya ta bile sadece artık hala tekrar geri eyvallah selamlar
    naber sağolun valla vallahi abi abla hocam lan ya yaa şu an nolur lazim degil icin cok`,
  pl: `ja ty on ona ono my wy oni mój moja moje moją mojego mojej mi mnie mną ci cię ciebie go jej jego nas nam was wam ich im to
    ten ta te tego tej tym ci jest jestem jesteś są był była było byli być mam masz ma mamy macie mają miałem mogę możesz może
    można muszę musi trzeba chcę chce chciałbym chciałabym chciał wiem wie znam mówię mówi robić zrobić co kto gdzie kiedy
    dlaczego czemu jak jaki jaka jakie ile który która nie tak i oraz lub albo ale bo ponieważ że żeby jeśli gdy kiedy więc też
    także już jeszcze teraz tu tutaj tam do od z ze w we na po przy za przed nad pod bez dla o u się proszę dziękuję dzięki
    cześć dzień dobry ktoś nikt coś nic wszystko dużo więcej bardzo tylko zawsze nigdy dziś dzisiaj jutro wczoraj tydzień nowy
    nowe nowa czy sie mi no prosze siema
    hej witam witaj dobra spoko dzieki nara`,
  uk: `я ти він вона воно ми ви вони мій моя моє мої мене мені тебе тобі його її нас нам вас вам їх їм це цей ця ці той та те є був
    була було були бути маю має маємо мати можу може можна треба потрібно потрібен потрібна хочу хоче хочемо хотіла хотів знаю не
    ні так і й або але бо тому що щоб якщо коли де куди звідки хто що як який яка яке які скільки чому навіщо чи вже ще тепер зараз
    тут там до від з із зі у в на по при за перед над під без для про через після будь ласка дякую привіт добрий день доброго
    хтось ніхто щось нічого все всі багато більше дуже тільки лише завжди ніколи сьогодні завтра вчора тиждень місяць нова новий
    нове живу немає нема вітаю вітання
    ага та нє шо щось дуже`,
  ar: `انا أنا انت أنت هو هي نحن احنا انتم هم لي لك له لها لنا عندي عندك معي معك هذا هذه هاد هاي ذلك تلك الذي التي اللي في من الى
    إلى على عن مع بدون بعد قبل عند حتى بين و أو او لكن بس لان لأن اذا إذا ان أن هل ما ماذا شو ايش ليش لماذا متى وين أين كيف كم
    مين من اي أي لا نعم اي ايوه مش مو ليس لم لن قد كان كانت يكون اريد أريد بدي بدنا عايز عاوز بغيت لازم ممكن يمكن فيني اقدر
    استطيع اعرف أعرف بعرف شكرا مرحبا السلام عليكم لو سمحت فضلك اليوم بكرا غدا امس مبارح اسبوع شهر سنة كل شي شيء حدا احد جديد
    جديدة كتير كثير جدا فقط ايضا كمان هون هنا هناك الان هلق`,
  fr: `je tu il elle nous vous ils elles mon ma mes ton ta votre notre le la les un une des du de et ou mais est suis es sommes êtes
    sont était ai as avons avez ont c'est j'ai je suis ce cette ces qui que quoi où quand pourquoi comment combien ne pas plus
    pour avec sans sur dans par chez au aux en bonjour merci s'il plaît oui non perdu veux voudrais peux besoin aide
    passeport déménagement déménagé déménager rendez-vous mairie permis conduire naissance mariage divorce décès morte poubelle poubelles
    carte identité volé portefeuille voler argent lettre comprends parle`,
  es: `yo tú él ella nosotros ustedes mi mis tu su sus el la los las un una unos del de y o pero es soy eres somos son estoy está
    he ha han tengo tiene quiero quisiera puedo necesito qué quién dónde cuándo cómo cuánto por para con sin sobre en al no sí
    muy hola gracias buenos días buenas favor ayuda mañana que me se lo
    pasaporte mudanza mudado cita ayuntamiento carnet nacimiento matrimonio divorcio basura cartera robaron robado perdido perdí
    dinero carta entiendo hablo cuesta`,
  it: `io tu lui lei noi voi loro mio mia il lo la gli le un uno una del della di e o ma è sono sei siamo ho hai ha abbiamo hanno
    non che chi dove quando perché come quanto per con senza su in nel al da mi si ciao grazie buongiorno prego vorrei bisogno
    passaporto trasloco trasferito appuntamento comune patente nascita matrimonio portafoglio rubato perso spazzatura soldi capisco parlo costa`,
  pt: `eu tu ele ela nós vocês meu minha o os as um uma do da dos de e ou mas é sou são estou está tenho tem quero preciso posso não
    sim que quem onde quando como quanto por para com sem em no na ao olá obrigado obrigada bom dia boa favor você
    passaporte mudança mudei câmara carteira nascimento casamento lixo perdi roubaram dinheiro entendi falo custa consulta`,
  ro: `eu tu el ea noi voi ei meu mea mi am ai are avem au sunt este e nu da ce cine unde când cum cât de la pe cu fără în din pentru
    și sau dar că să vreau pot trebuie am mulțumesc bună ziua salut vă rog un o
    pașaportul programare primărie permis naștere portofel portofelul furat pierdut gunoi bani înțeleg vorbesc costă mutat casă`,
  hu: `én te ő mi ti ők a az egy és vagy de nem igen van vagyok volt lesz hol mikor miért hogyan mennyi mit ki kérem köszönöm jó napot
    nincs szeretnék kell hogy már még is itt ott`,
  sq: `unë ti ai ajo ne ju ata im ime një dhe ose por është jam janë kam ka kemi nuk po jo ku kur pse si sa çfarë kush me pa për në
    nga të e i dua duhet mund faleminderit mirëdita`,
  hr: `ja ti on ona mi vi oni moj moja moje je sam si smo ste su bio bila imam ima nemam ne da što šta tko ko gdje gde kada kako koliko
    zašto i ili ali za sa bez na u od do se mi treba hoću želim mogu hvala dobar dan molim`,
  so: `waxaan waa iyo ma aan waan baan ku ka la soo u aniga adiga isaga iyada annaga rabaa doonayaa haystaa hayo fadlan mahadsanid
    salaan mahadsantahay baasaboor baasaboorka lumiyay lumay guuray guurayaa ballan cusub cunug ilmo dhalatay dhintay shaqo hadlo soomaali xafiiska
    dowlada nolol carruur xaas maxaa goorma halkee xaggee sidee imisa guri lacag caawi caawimaad haa maya yahay tahay ahay wuxuu waxay inaan leeyahay`,
  pap: `mi bo e nos boso nan ta tin no a ku di na pa den riba sin i òf pero ki ken unda kon pakiko kuantu danki masha bon dia tardi por
    fabor mester kier ke sa papia yuda yudansa perde sita kas aki ei mihó tur awe mañan ayera esaki
    paspoort muda siman pasa pasá karter hortá horta kompronde komprondé hulandes hulanda yiu morto kasá trabou sèn placa aworaki
    tambe pa nos por no`,
  ku: `ez tu ew em hûn min te wî wê me we ev ji bo bi li di de û an lê na ne erê çi kî ku kengî çima çawa çend heye tune dixwazim
    naxwazim dikarim nikarim spas silav ji kerema xwe alîkarî alikari mala xwe winda kir
    kirin bûm bû bûye dibe pasaporta nasname roj baş sibê duh pere kurdî zarok jina mêrê hevdîtin navnîşan nû ye`,
  sw: `mimi wewe yeye sisi yangu wangu langu na ya wa kwa ni si nina sina nimepoteza nimehama nahitaji nataka naomba tafadhali asante sana habari
    jambo ndiyo hapana msaada wapi nini lini gani pasipoti kitambulisho miadi`,
  srn: `mi yu a wi unu den no sabi wani kan gwe fa waka grantangi ala sma oso moni lasi mi e ben o na ini fu dati disi switi`,
  ru: `я ты он она мы вы они мой моя моё мои мне меня тебя тебе его её нас нам вас вам их это этот эта эти что кто где куда когда
    почему зачем как какой какая сколько не нет да и или но если чтобы уже ещё еще сейчас здесь там тут для без от из за перед под
    после был была было были есть хочу могу можно нужно надо нужна нужен знаю понимаю спасибо пожалуйста здравствуйте привет
    добрый день кто-то никто ничего всё все очень только сегодня завтра вчера неделю новый потерял потеряла
    переезд переехал переехала переехали записаться украли кошелёк кошелек мусор родился родилась ребёнок ребенок умерла умер
    свидетельство говорить поговорить человеком забрали деньги денег письмо сколько стоит работаете помогите`,
  bg: `аз ти той тя ние вие те мой моя си ми се съм сме сте са е беше имам има нямам не да и или но ако вече още сега тук там за без от
    с със на в във по при като какво кой къде кога защо как колко искам мога трябва благодаря здравейте моля добър ден днес утре`,
  sr: `ја ти он она ми ви они мој моја сам си је смо сте су имам нема не да и или али шта ко где када зашто како колико хоћу желим могу
    хвала добар дан молим треба на у са без за`,
  fa: `من تو او ما شما آنها این آن است هست هستم هستیم بود دارم دارد نداریم ندارم را رو به از در با بدون برای تا که چه چی کی کجا چرا
    چگونه چطور چقدر چند آیا نه بله یا ولی اگر هم خیلی می خواهم میخواهم می‌خواهم کنم کنید شد شده شده‌ام کردم لطفا ممنون متشکرم
    سلام خوب امروز فردا دیروز هفته نمی نمیدانم نمی‌دانم خانه
    پاسپورت پاسپورتم گذرنامه گم گواهینامه آدرس زباله کمک وقت پول شهرداری زنگ بزنید نامه`,
  ur: `میں ہم آپ وہ یہ میرا میری میرے کا کی کے کو سے پر نے ہے ہیں ہوں تھا گیا نہیں ہاں کیا کہاں کب کیوں کیسے کتنا چاہیے شکریہ`,
  ckb: `من تۆ ئەو ئێمە ئێوە لە بە بۆ و یان بەڵام نا بەڵێ چی کێ کوێ کەی بۆچی چۆن چەند هەیە نییە دەمەوێت سوپاس تکایە سڵاو`,
};
