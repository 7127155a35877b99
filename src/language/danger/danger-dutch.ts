import type { DangerWords } from '../danger.js';

const FAMILY =
  `man|vrouw|vriend|vriendin|partner|ex|exman|exvrouw|ex man|ex vrouw|ex vriend|ex vriendin|ex partner|vader|moeder|pa|ma|papa|mama|
  broer|zus|zoon|dochter|oom|neef|stiefvader|stiefmoeder|schoonvader|schoonmoeder|schoonfamilie|schoonouders|familie|ouders|verloofde|echtgenoot|echtgenote`.replace(
    /\s*\n\s*/g,
    '',
  );

/** Dutch words for danger. */
export const DANGER_DUTCH: DangerWords = {
  lists: {
    my: 'mijn|mn|m n|me|onze|ons|haar|zijn',
    me: 'mij|me|ons|mn kind|mijn kind|mijn kinderen|mijn kids|mijn zoon|mijn zoontje|mijn dochter|mijn dochtertje|mijn moeder|mijn zus|haar kind|zijn kind',
    self: 'mezelf|mijzelf|me zelf|mij zelf|mzelf|me eigen|m n eigen|zichzelf|hemzelf|haarzelf',
    family: FAMILY,
    who: `hij|zij|ze|iemand|(mijn|mn|m n|me|onze|haar|een) (${FAMILY}|buurman|buurvrouw|buren|huisgenoot|huisbaas|baas|kind|kinderen|baby|zoontje|dochtertje|opa|oma|collega)|een (man|vrouw|jongen)|de (baby|buurman)|baby`,
    fill: '((echt|gewoon|liever|het liefst|liefst|alleen maar|maar|nu|ook|soms|vaak|zo graag|graag|eigenlijk|dat ik|ik|hij|ze|zij) )*',
    ex: '(mijn|mn|m n|me|haar) (ex|exman|exvrouw|ex man|ex vriend|ex vrouw|ex vriendin|ex partner|stalker)',
    papers: '(gemeente|adres|ingeschreven|uitgeschreven|verhuisd|verkocht|koophuis|huurhuis)',
    animal: '(hond|honden|hondje|kat|katten|dier|dieren|paard|paarden)',
    misused:
      '(digid|gegevens|identiteit|bankpas|pas|pasje|paspoort|account|naam|\\S*nummer|bsn|\\S*rekening|kenteken|rijbewijs|adres)',
    robbed: 'bestolen|beroofd|beroving|overvallen|overval|gestolen|gejat|gerold|afgepakt',
    broken:
      'bank|\\S*verzekering|\\S*verzekeraar|werkgever|baas|huisbaas|verhuurder|leverancier|\\S*leverancier|provider|club|vereniging|sportschool|makelaar|advocaat|bewindvoerder|aannemer|hypotheek|lening|webwinkel|abonnement',
    poison:
      'bleek|bleekmiddel|chloor|schoonmaakmiddel|gif|vergif|rattengif|ammoniak|afwasmiddel|ontstopper|gootsteenontstopper|terpentine|benzine|wasbenzine|batterij|knoopbatterij|antivries|wasmiddel|medicijnen van|pillen van',
    thing:
      `\\S*abonnement\\S*|\\S*contract\\S*|relatie|huwelijk|verkering|verloving|huur|\\S*vergunning|uitkering|bedrijf|zaak|gesprek|chat|overlast|lawaai|
      geluid|ruzie|\\S*ruzies?|situatie|getreiter|pesten|pesterijen|onzin|gedoe|wachten|discussie|samenwerking|lidmaatschap|procedure|bezwaar`.replace(
        /\s*\n\s*/g,
        '',
      ),
  },
  said: {
    suicide: `
      (zelfmoord|zelfdoding|suicide|suicidaal|levensmoe|zelfmoordgedachten|doodswens)
      (wil|wou|wilde|wens|hoop|hoef) {fill}(dood|doodgaan|sterven)(?! (hout|dier|gewicht|van|aan|of)) 
      (ik|was ik) .. (wou|wilde|wens|hoop) .. ik (dood|er niet (meer )?)(was|ben|ging)
      (was ik|ik was|ik ben|ik ga|kan ik) (maar |beter |liever |al )+dood
      (liever|beter) dood( zijn)?( dan .*)?
      (dood|doodgaan|sterven) (wil|wilde|wou|willen)
      niet (meer|langer|verder|zo) (wil |willen |wilt |wilde |hoeven |meer |verder )*leven(?! (van|met|in|bij|op))
      (niet|nooit) meer (willen |hoeven |wil )?(wakker worden|verder leven|bestaan) but not (wordt|werd|krijgen)
      (geen|niet) .. (zin|reden|wil) .. (om te|te|tot|in het) leven(?! (van|met|in|bij))
      (zat|moe|beu|klaar met) .. leven(?! (van|met|in|bij)) but not (man|vrouw|kind|verwarming|lang)
      (leven|leve) .. (zat|moe|beu|geen zin|zinloos|niet meer waard|uitzichtloos)
      (eind|einde|punt) .. (aan|achter) .. leven
      er .. (een|n|maar een) (eind|einde) (aan|achter)(?! met (die|deze|dit|dat|de|het|jullie|onze|mijn|m n|mn|me) (\\S+ )?({broken}))(?! (en |dus )?(we |wij |ik )?(gaan|ga|willen|wil) (uit elkaar|scheiden))( \\S+){0,6} but not {thing}
      (eind|einde) er ?aan (maken|maak) but not {thing}
      uit het leven stap\\S*
      (mijn|m n|mn|haar|zijn) leven (beeindigen|beeindig|benemen|nemen)
      (beroof|beroven|benemen) .. leven
      {self} (van kant|(\\S+ )?aan ?doen|ophangen|verhangen|verdrinken|doodschieten|doodsteken|verwonden|doden|vermoorden|pijn doen|snijden|opsnijden)
      (snij|snijd|snijdt|verwond|verwondt|dood|vermoord|verhang|ophang|krab|sla|pijnig) {self}(?! in (de|mijn|m n|mn|me) (eigen )?(vingers?|voet|vlees))
      {self} .. (iets|wat) aan( ?(doe|doen|ga doen))?
      (snij|snijd|snijdt|sneed|snijden|kras|krast) .. in (mijn|mn|m n|me|haar|zijn) (eigen )?(arm|armen|pols|polsen|been|benen|huid)
      (afscheidsbrief|afscheidsbrieven|afscheids brief) but not (collega|werk|school|overleden|uitvaart)
      (waarom|waarvoor) leef ik (nog|eigenlijk) (\\S+ )?$
      (sta|zit) .. op .. (dak|brug|balkon|viaduct|flat|toren) .. (spring|springen)
      (lig|ga liggen|zit|sta) .. op (het|de|een|t) (spoor|rails|treinspoor|treinrails)
      leven .. (niks|niets) (meer )?waard
      (geen|enige|andere|beste) .. (uitweg|oplossing|weg|keuze|optie) .. (dood|doodgaan|zelfmoord|eruit stappen|er uit stappen)
      (hoop|wou|wil|wilde|zou willen) .. niet (meer )?(wakker word|wakker worden|meer wakker word)
      (beter|beter af|gelukkiger|rustiger) .. als ik (er )?niet (meer )?(ben|was|leef|besta|bestond|leefde)
      als ik er niet (meer )?(ben|was) .. (beter|beter af|gelukkiger|rustiger)
      (ik|k) (ben|stap) er (vanavond|morgen|straks|vannacht|gewoon) (niet meer|uit)(?! (thuis|op|in|bij|om)) but not (vakantie|verlof|afwezig|kantoor|bellen|afspraak|reis|werk|verzekering|abonnement|contract)
      (me|mij) (van kant maken|verhangen|verdrinken|voor de trein|doodrijden|doodspuiten)
      (van kant maken|van kant)
      voor (de|een|n) (trein|metro|auto|vrachtwagen) .. (spring|springen|stap|stappen|gooien|gooi|lopen|gaan|ga|ligt|liggen)
      (spring|springen|stap|stappen) .. voor (de|een|n) (trein|metro|auto|vrachtwagen)
      van (het|een|de|n) (dak|flat|brug|balkon|gebouw|toren|viaduct|flatgebouw) (af )?(spring|springen|stap|stappen|wil springen)
      (spring|springen) .. van (het|een|de|n) (dak|flat|brug|balkon|gebouw|toren|viaduct)
      (pillen|medicijnen|slaappillen|paracetamol) .. (innemen|ingenomen|geslikt|slikken|genomen) but not (vergeten|vergoed|vergoeding|apotheek)
      overdosis
      (zie|zien|ziet|heb|hebben|heeft) (ik |hij |zij |ze |echt |gewoon )*geen toekomst( meer)?
      geen (andere )?uitweg( meer)? but not (\\S*schuld\\S*|\\S*achterstand\\S*|geld|betal\\S*|rekening\\S*|deurwaarder\\S*|financi\\S*)
      niet meer (zie|ziet|zag) zitten(?! om te (verhuizen|bellen|komen|reizen))
      (zie|zien|zag|ziet) (ik |hij |zij |ze |we )?(het|t|allemaal|alles|dit leven|het leven|mijn leven) .. niet meer (\\S+ )?zitten(?! om te (verhuizen|bellen|komen|reizen))
      (het )?niet meer zien zitten(?! om te (verhuizen|bellen|komen|reizen))
      (hoeft|hoef) .. (voor|van) mij .. niet meer
      (voor|van) mij hoeft .. niet meer
      ik wil er niet meer zijn
      (wil|wilde|wou|hoef|hoop) .. er niet meer (te )?(zijn|wezen|hoeven zijn)
      was ik er maar niet( meer)?
      (beter|beter af|gelukkiger) .. zonder mij
      zonder mij .. (beter|beter af|gelukkiger)
      niemand (zou|zal|gaat) (me|mij) missen
      (heeft|had) .. allemaal geen zin meer
      (ik )?(kan|kon) (het )?(leven )?(echt |gewoon |zo )?niet meer (aan(?! (de|het|een|mijn|uw|jullie))|verder leven)
      ^ (help |sorry |hallo )*(ik |k )?(kan|trek|red) (het |t |dit )?(echt |gewoon |zo |allemaal |leven )*niet meer( aan)?( echt| meer| help| hoor| zo)* $
      (hou|houd|hou ik|houd ik) (het|dit|t|dit leven|het leven) (echt |gewoon |zo )?niet (meer|langer) vol but not (deur|hek|lamp)
    `,
    now: `
      (bel|bellen|belt|bel je|bel dan|roep) (nu |even |direct |snel |meteen |alsjeblieft |alstublieft |aub |voor mij |mij |de |een )*(112|1 1 2|ambulance|ziekenauto|brandweer|politie nu|hulpdiensten)
      112 .. (bellen|nodig|sturen|nu)
      ^ (help |snel |nu |stuur |een )*(ambulance|ziekenwagen|brandweer|brand|hartaanval|inbrekers?|gaslek)( help| nu| snel| nodig)* $
      (stuur|hebben|heb|moet) .. (ambulance|ziekenwagen|ziekenauto|brandweer)( nodig| komen| sturen)? but not (rekening|betalen|kosten|factuur|gehad|eigen risico|geweest|gekomen)
      (adem|ademt|ademen) (nu |gewoon |helemaal |bijna )*(niet|nauwelijks|amper)
      (niet|nauwelijks) (meer |goed )?(ademen|ademt|adem|ademhalen)
      (haalt|haal|krijg|krijgt) .. geen (adem|lucht|zuurstof)(?! bij (het )?\\S*(lopen|fietsen|sporten))
      (ik|hij|zij|ze|kind|baby|man|vrouw|iemand) (stik|stikt)(?! (in|van))
      (bewusteloos|buiten bewustzijn|buiten westen|buiten kennis|flauwgevallen|in elkaar gezakt|in een gezakt|ineengezakt|inelkaar gezakt|in mekaar gezakt|reanimeren|reanimatie) but not (cursus|opleiding|vrijwilliger)
      {who} (reageert|beweegt) .. (niet( meer)?(?! (op|over|meer))|nergens) but not (huisbaas|baas|ex|verhuurder|\\S*mail\\S*|brief|brieven|bericht|berichten|app|apps|telefoon)
      {who} .. niet (meer )?wakker( te krijgen| worden| wordt)?
      (wordt|word) .. niet (meer )?wakker
      (heeft|heb|krijgt|krijg|is) (nu |net |waarschijnlijk |denk ik |volgens mij )*(een |n )?(hartaanval|hart aanval|hartinfarct|hart infarct|hartstilstand|hart stilstand|beroerte|herseninfarct|epileptische aanval)(?! gehad)
      (pijn|druk|steken) (op|in) (de|mijn|zijn|haar|mn|me) borst
      (bloedt|bloed|bloeden) (heel |zo )?(erg|hevig|hard|dood|veel|heftig)
      veel bloed .. verloren
      (ligt|lag) .. (reageert|beweegt|ademt) .. (niet|nergens)
      onder het bloed but not (plekken|tapijt|vloer|stoep)
      (doodbloeden|verliest veel bloed|verlies veel bloed|overal bloed|zwaargewond|zwaar gewond|levensgevaar|levensgevaarlijk gewond)
      (staat|staan|vliegt|vloog) .. in (brand|de fik|de hens|lichterlaaie)
      (steken|steekt|zetten) .. (huis|woning|flat|deur|schuur) .. in (brand|de fik)
      (ligt|lag|gevallen|gevonden) .. niet (meer )?(beweegt|reageert|ademt|bewegen)
      (kind|kindje|baby|zoon|zoontje|dochter|dochtertje|kleinkind|man|vrouw|ik|hij|zij|ze|iemand) .. ({poison}) .. (gedronken|ingeslikt|gegeten|geslikt|doorgeslikt|opgegeten|opgedronken|binnengekregen|binnen gekregen) but not (hond|kat)
      (huis|woning|flat|keuken|kamer|schuur|gebouw|buren|auto|dak|gang|trappenhuis|gordijn|gordijnen) .. in brand( staat)?(?! gestoken)
      er is (een )?brand(?! geweest)
      (er is|is er) brand (bij|in|op)
      brand bij (de |mijn |onze |ons )?(buren|overburen|buurman|buurvrouw|mij|ons)
      ^ (er is |help |hier )*(bij|naast) (de |mijn |onze )?(buren|overburen|buurman|buurvrouw|mij|ons) brand $
      (rook|vlammen) .. (uit|in) .. (huis|woning|flat|raam|dak|keuken|gebouw|schuur|auto|meterkast|kamer|trappenhuis) but not (schoorsteen|barbecue|bbq|kachel|houtkachel|vuurkorf)
      brand in (mijn|het|ons|de|mn) (huis|woning|flat|keuken|kamer|schuur|gebouw|trappenhuis)
      (ruik|ruikt|ruiken) .. gas(?! \\S*rekening)
      (gaslucht|gaslek|gasexplosie|koolmonoxide vergiftiging) but not (melden bij de netbeheerder|geweest)
      (er )?(wordt|word) .. ingebroken
      iemand .. (aan het inbreken|inbreken|aan het in breken|probeert in te breken) but not (account|vorige|gisteren|camera)
      (inbreker|inbrekers|insluiper) .. (in|is|zijn|boven|beneden|binnen|nu)
      er (is|zijn|loopt|lopen|staat) .. (inbreker|inbrekers|insluiper)
      (iemand|ze|hij|een man) (breekt|breken|probeert) .. (in|binnen te komen|in te breken)(?! op) but not account
      (word|wordt|worden) .. (achtervolgd|gevolgd|opgejaagd) but not (incasso\\S*|deurwaarders?|\\S*coach|hulpverleners?|begeleiders?|huisarts|dokter|arts|psycholoog|wijkteam|opleiding|cursus|les|lessen)
      (achtervolgt|achtervolgen|volgt|jaagt) {me}(?! (mijn|via|op|over|later|naar (de|een|het) (nieuwe )?(gemeente|adres|woning|stad)))
      (loopt|rijdt|fietst|komt|zit|zitten|lopen|komen|volgt) .. achter (me|mij|ons) aan
      (al de hele tijd|steeds) achter (me|mij) aan
      (heeft|hebben|trekt|pakt|zwaait|dreigt|staat|loopt|komt) .. (mes|pistool|wapen|geweer|vuurwapen|machete|bijl) but not ({robbed}|inleveren|gevonden|vergunning|keuken|nodig)
      (hij|zij|ze|iemand|man|jongen) heb .. (mes|pistool|wapen|geweer|machete|bijl) but not ({robbed}|inleveren|gevonden|keuken|nodig)
      {who} met een (mes|pistool|wapen|geweer|vuurwapen|machete|bijl) but not {robbed}
      (steekt|schiet|schieten|steken) .. {me}
      (iemand|ze|hij|man|mannen) .. (probeert|proberen|probeerd) .. (deur|raam|slot|ramen) .. (te (breken|trappen|beuken|forceren))
      (is|wordt|zijn|werd) .. (geschoten|gestoken) but not (vuurwerk|brand|foto|foto s|wesp|mug|bij|{robbed})
      schietpartij but not film
      (neergestoken|neergeschoten|er wordt geschoten|mensen schieten)
      {who} (ligt|is) .. in het water but not (zwembad|fiets|auto|boot|bootje)
      (verdrinkt|aan het verdrinken)
      (iemand|kind|man|vrouw|jongen|meisje|hij|zij|ze) .. verdrinken but not (schulden|werk|rekeningen|papieren)
      (vermoordt|vermoorden|doodt|doodslaat|doodsteekt) {me}
      {me} (gaan |wil |willen |gaat |komen )*(vermoorden|vermoordt|doodmaken|dood maken|doodmaakt|dood maakt|doodschiet|neersteekt|afmaakt|afmaken|doodslaan|doodsteken|doodschieten|wurgen|neersteken|ombrengen|opblazen)
      (wurgt|wurgde|stikt) {me}
      ik (ga|lig) (hier |nu )?dood( te gaan)?(?! (van|aan|met|in|als))
      (ik|wij|we) (ben|zijn|zit|zitten) (nu |echt |hier |in |acuut |groot |direct )*gevaar
      (ben|zijn|is|zit) .. in (acuut |groot |direct |levens)?gevaar(?! (voor|van)) but not (uitkering|bestaan|privacy|verkeer|weg|boom)
      (ontvoerd|ontvoert|gegijzeld|ontvoering|vergiftigd|gifinname)
    `,
    violence: `
      (slaat|sloeg|slaan|sloegen|schopt|schopte|trapt|trapte|stompt|stompte|mishandelt|mishandelde|mishandelen|misbruikt|misbruikte|bedreigt|bedreigde|stalkt|stalkte|stalken|verkracht|verkrachtte|knijpt|bijt|treitert|terroriseert|commandeert) {me} but not ({robbed}|hond|kat|mug)
      {me} .. (slaat|sloeg|slaan|schopt|mishandelt|bedreigt|misbruikt|stalkt|mishandelen|verkrachten)(?! (een|1|n|de) \\S+ over)(?! (nergens op|over))(?! (alles|alle|zijn|haar|gegevens|het|dit|dat|de|foto s)( \\S+)? op)
      (hij|zij|ze|{who}) .. (heeft|hebben) {me} .. (geslagen|geschopt|mishandeld|gestompt|verkracht|aangerand|gewurgd|opgesloten|bedreigd|gestalkt|misbruikt) but not {robbed}
      (heeft|had|hebben) {me} .. (geslagen|mishandeld|verkracht|aangerand|gewurgd|opgesloten|bedreigd|gestalkt|misbruikt) but not {robbed}
      (word|wordt|werd|worden|ben|is|zijn) .. (geslagen|mishandeld|bedreigd|gestalkt|misbruikt|verkracht|aangerand|geschopt) but not ({robbed}|uitkering|natuur|diersoort|{animal}|{misused}|paal|palen|heipaal|heipalen)
      ik .. (ben|word|werd|zit) .. opgesloten
      (ben|word|werd|zit) ik .. opgesloten
      {who} heb {me} .. (geslagen|geschopt|mishandeld|gestompt|verkracht|aangerand|gewurgd|opgesloten|bedreigd|misbruikt) but not {robbed}
      {me} .. (is|zijn|wordt|worden|werd|werden|zit|zitten) .. opgesloten
      {who} .. (slaat|sloeg|schopt|mishandelt) (haar|zijn|de|onze|mijn) (kind|kinderen|vrouw|man|moeder|zus|dochter|zoon|baby)
      {who} (dreigt|dreigde|dreigen)( \\S+)? but not (verhuizen|vertrekken|failliet|ontslag|huurcontract|afsluiten|sluiten|huisuitzetting|uitzetting)
      {who} (doet|deed) .. (mij|me) .. pijn
      {who} .. {me} .. (iets|wat) (aandoet|aan doet|aandoen|aan doen|aan zal doen) but not (rekening|boete)
      (mijn|mn|m n|me) {family} .. (zit|zat|komt|voelt|voelde) .. aan (mij|me|mijn lichaam|mijn kind|mijn dochter|mijn zoon)(?! (vast|gekoppeld|verplicht|verschuldigd|te vragen|toe))
      (raakt|raakte) (mij|me) .. aan waar
      (mijn|mn|m n|me) {family} .. (heeft|hebben|houdt|houden) .. (paspoort|id|papieren|documenten|verblijfsdocument|pasje|telefoon) .. (afgepakt|afgenomen|ingenomen|verstopt|achter gehouden|achtergehouden)
      (hij|zij|ze) (heeft|hebben|houdt|houden) .. (paspoort|id|papieren|documenten|verblijfsdocument|pasje|telefoon) .. (afgepakt|afgenomen|ingenomen) .. (mijn|mn|m n|me) {family}
      mag van (hem|haar|ze|(mijn|mn|me|m n) {family}) .. niet (meer )?(weg|naar|het|uit|weggaan|de|werken|bellen)
      mag niet .. van (hem|(mijn|mn|me|m n) {family}) but not (vergunning|balie|formulier)
      (willen|wil|wilt|gaan|gaat) (mij|me|mijn (zus|dochter|zusje)) .. dwingen but not (gemeente|bank|werkgever|huisbaas|betalen)
      dwingen .. trouwen
      (in elkaar|bont en blauw) (geslagen|geslage|getrapt|gemept) but not ({robbed}|{animal})
      {who} (valt|viel|vallen) (mij|me|ons) (steeds |weer |altijd )?lastig
      {who} (sluit|sloot|houdt|hield) (mij|me|ons) (op|vast|gevangen|binnen)(?! aan)
      {who} (dwingt|dwong) (mij|me)(?! niet)
      {who} (laat|liet) (mij|me|ons) .. niet (meer )?(uit|eruit|het huis uit|de deur uit)(?! (mijn|me|dienst))
      {who} (laat|liet) (mij|me|ons) niet (weg|gaan|weggaan|naar buiten|buiten|los|met rust) but not (baas|werk|werkgever|collega)
      {who} .. (heeft|houdt|hield) (mij|me|ons) .. opgesloten
      {who} (is|wordt|werd|doet) .. (gewelddadig|agressief|handtastelijk)(?! aan het)
      {who} heeft losse handjes
      {ex} .. (staat|komt|is|wacht|bonst|bonkt|belt|zit|schreeuwt|loopt) .. (deur(?! uit)|buiten(?! (de|het|europa|nederland))|raam|ramen) but not {papers}
      {ex} .. (staat|komt|wacht|schreeuwt|loopt|hangt) .. (voor|bij|om|rond|achter) (mijn|mn|m n|me|ons|het) huis but not {papers}
      (mijn|mn|m n|me) (ex|exman|exvrouw|ex man|ex vriend|ex partner) .. (laat me niet met rust|zoekt me|bedreigt|dreigt|stalkt|achtervolgt)
      (bang|angst) (voor|van) (mijn|mn|m n|me) {family}
      bang voor (hem|mijn leven)
      (bang|onveilig|geweld|niet veilig) .. (thuis|in huis|in mijn huis)
      thuis (ben|voel|is|niet) .. (bang|onveilig|niet veilig|geweld|veilig) but not (nu veilig thuis|trap|trappen|traplift|rolstoel|drempels?|schimmel|digid|inloggen|site|website)
      (bang|durf niet|durf ik niet) .. naar huis(?! (te )?(lopen|fietsen))
      (ik ben|ben ik|ik voel (me|mij)|voel (me|mij)|voel ik (me|mij)) .. (onveilig|bedreigd) but not {robbed}
      (ik ben|ben ik|ik voel (me|mij)|voel (me|mij)|voel ik (me|mij)) (hier |thuis |echt |helemaal |nu )*niet (meer )?veilig but not (ingelogd|inloggen|site|website|link|app|computer|internet)
      (huiselijk geweld|kindermishandeling|eerwraak|partnergeweld|vrouwenmishandeling|verkracht|verkrachting|aangerand|mensenhandel|loverboy) but not (voorlichting|cursus)
      (uitgehuwelijkt|uithuwelijken|gedwongen huwelijk|gedwongen (om )?te trouwen|moet trouwen van)
      (gevlucht|vluchten|op de vlucht|weggelopen|weglopen) .. (voor|van|bij) (mijn|mn|m n|me) {family}
    `,
  },
};
