import type { CommandName } from './words.js';

/** How people who write Dutch ask for these things, and (none) ordinary messages that hold the same words. */
export const DUTCH_EXAMPLES: Readonly<Record<CommandName | 'none', string>> = {
  person: `
    mag ik alstublieft iemand van vlees en bloed | kunt u mij doorverbinden met een collega |
    ik wil met een mens praten niet met een machine | is er ook een echt persoon aanwezig |
    geef me een medewerker nu | verbind mij maar door met de balie |
    ik praat liever met iemand van de gemeente zelf | zit hier ook een mens achter |
    stomme robot ik wil een levend mens | kan ik een ambtenaar spreken hierover | medewerkr graag |
    mag ik uw leidinggevende even | kunt u iemand halen die mij kan helpen |
    ik heb geen zin in een computer geef mij een mens | haal er ff iemand bij | ik wil een menselijk gesprek |
    bent u een robot of een mens ik wil graag een mens | zou ik een van uw medewerkers mogen spreken |
    chatten met echte persoon pls | ik wil mens praten | ik wil spreken met mevrouw of meneer van gemeente |
    wie kan mij persoonlijk te woord staan | mag k iemand spreke | kan een collega van u dit overnemen |
    doorschakelen naar medewerker | ik word gek van die bot geef me iemand | liever iemand van de klantenservice |
    is er nog iemand aan het werk daar | kunde gij mij nie doorgeven aan iemand | bro geef gewoon een echte gast |
    wollah ik wil een echt iemand spreken | ik zou gaarne een van uw ambtenaren te spreken krijgen |
    met wie kan ik hier live chatten | hallo is er iemand die nederlands spreekt |
    dit heeft geen zin met een automaat ik wil personeel | graag een contactpersoon |
    kan er een consulent meekijken | ik wil mijn verhaal aan een mens vertellen | iemand die mij gewoon helpt aub |
    neem dit over door een medewerker | geen chatbot meer | ik wil geen automatische antwoorden maar een mens |
    zet mij door naar een medewerkster | mag ik de balie | loketmedewerker spreken | kan ik met uw baas praten |
    echte mensen graag | ik heb hulp van een persoon nodig want dit lukt mij niet | operator |
    kan een mens hier even naar kijken | ik wil wel iemand aan de lijn hebben die ademt |
    praat ik met een computer dan wil ik een ander | help mij met een echte medewerker |
    ik moet iemand hebben die verstand van zaken heeft | mens aub | wil iemand praten met mij van kantoor |
    kun je me in contact brengen met een persoon |
    goedemiddag ik had graag een medewerker van burgerzaken gesproken | waar zijn de mensen hier |
    ik vertrouw een computer niet geef mij een ambtenaar | laat een mens mij antwoorden
  `,
  callback: `
    kunt u mij vanmiddag even opbellen | bel me op mijn mobiel | ik heb liever dat iemand mij belt |
    kan er iemand contact opnemen per telefoon | graag telefonisch contact | ik word graag teruggebeld na vijf uur |
    bel ff terug | mag ik een belletje van jullie | kan ik een terugbelafspraak krijgen |
    wilt u mij bellen want typen lukt niet | terugbelverzoek indienen | jullie kunnen mij bellen op dit nummer |
    kan iemand mij morgenochtend bellen aub | bel mijn dochter maar die regelt alles | graag terug gebelt worden |
    jullie bellen mij ja | ik wil telefoon van gemeente krijgen | kunnen jullie me een keertje bellen |
    bel me nou gewoon eens een keer | ik typ zo langzaam bel liever |
    zou u zo vriendelijk willen zijn mij te telefoneren | mag ik mijn nummer achterlaten |
    belt u mij maar als het uitkomt | ik wil gebeld worden door een medewerker | kunde mij is bellen |
    telefonisch afhandelen alstublieft | bel mij terug zodra het kan | neem telefonisch contact met mij op |
    ik zit op een telefoontje te wachten bel me | kan dat niet even via de telefoon |
    wanneer kunnen jullie mij terugbellen | laat iemand mij terugbellen | bell mij | bel mn nr ff | yo bel me effe |
    ik hoor het liever door de telefoon | ik kan niet goed lezen kunt u bellen | belafspraak maken graag |
    kan de medewerker mij terug bellen vandaag | zou iemand mij kunnen opbellen hierover |
    bel mij alstublieft voor vrijdag | noteer mijn telefoonnummer en bel | ik wil dat er iemand belt |
    doe mij maar een belletje | mag ik telefonisch geholpen worden | liever even aan de telefoon |
    u mag mij altijd bellen op mijn vaste lijn | gelieve mij op te bellen | contact per telefoon |
    stuur geen mail maar bel me op | ik ben slechtziend bel mij liever op | gemeente moet mij bellen |
    bellen kan altijd na de middag ik neem op | kan ik teruggebeld worden als het druk is |
    wil je mij bellen over deze zaak | geef mij een belletje terug | belt mij aub heel dringend |
    ik wacht al dagen bel me nou eindelijk | kunt u om tien uur bellen | een telefoontje zou fijn zijn |
    hang op en bel mij | ik wil een telefonische afspraak met een medewerker
  `,
  back: `
    oeps ik drukte op de verkeerde knop | ik wil naar de vraag hiervoor |
    kan ik mijn vorige antwoord nog aanpassen | een vraag terug alstublieft | ga eens eentje terug |
    nee dat was fout ik bedoelde iets anders | verkeerde antwoord gegeven | ongedaan maken | maak dat ongedaan |
    herstel mijn antwoord | trug | ff terug | ik heb me vergist | ik vergiste mij bij de vorige vraag |
    dat klopte niet wat ik net zei | wacht ik heb het verkeerde gekozen | mag ik dat nog veranderen | terugg |
    ik heb iets verkeerds ingevuld | kan ik het antwoord van net wijzigen | ik heb een fout getikt kan ik terug |
    naar de vorige stap | hoe ga ik terug | hoe kom ik bij de vorige vraag | oh nee verkeerd |
    sorry foutje gemaakt | ik wil mijn antwoord verbeteren | stapje terug graag | laat me die vraag opnieuw doen |
    nog een keer de vorige vraag | dat moet ik corrigeren | ik klikte te snel | mijn vinger gleed uit |
    per ongeluk nee gezegd moest ja zijn | ik had ja moeten zeggen | verkeerd begrepen ik wil opnieuw antwoorden |
    mag het vorige antwoord weg | wis mijn laatste antwoord | terug naar hiervoor | effe terugspoelen |
    maat ga ff terug ik zat fout | ik zou gaarne mijn vorige antwoord herzien | ik wil terug gaan 1 vraag |
    vorige vraach | ik fout doen terug aub | terug in gesprek naar vraag van net | dat was niet de bedoeling |
    undo | ik was te vlug mag ik het overdoen | stap achteruit | ga achteruit | vorig scherm |
    terugkeren naar vorige vraag | datum verkeerd ingetypt ik wil hem aanpassen |
    verkeerde straat gezet kan ik terug | kan dit teruggedraaid worden mijn laatste keuze | draai mijn keuze terug |
    toch iets anders kiezen | ik verander van gedachte over mijn antwoord | ge moet mij efkes terugzetten |
    ik heb het net verkeerd gezegd | vorige aub
  `,
  later: `
    ik ga morgen verder hiermee | kan ik dit bewaren en straks afmaken | mag ik dit een andere keer afmaken |
    sla dit op voor mij | ik moet de papieren nog zoeken kom later terug | nu even niet |
    ik heb geen tijd meer ik ga vanavond verder | opslaan en later doorgaan | even stoppen en dan straks weer door |
    de bel gaat ik ben zo terug | ben zo terug | ik moet nu mijn kind ophalen straks verder |
    onthoud dit tot morgen | kunt u mijn antwoorden bewaren | wil even pauzeren | zet het op pauze |
    ik doe de rest later | ff pauze | later verdr | ik maak het volgende week af | kan ik hier later mee verder |
    ik moet naar mijn werk ga later door | wacht even ik kom straks terug | blijft dit staan als ik wegga |
    kan ik tussentijds opslaan | niet nu later | ik heb mijn pasje niet bij me doe het thuis |
    ik ben nu in de trein ga thuis verder | bewaar alles wat ik heb ingevuld |
    ik wens dit op een later moment voort te zetten | ga later wel door bro | straks effe verder |
    doe t morgen wel | ik moet eerst aan mijn man vragen dan ga ik verder |
    kan ik dit op mijn computer thuis afmaken | save dit | opslaan graag |
    ik wil later verder gaan met dit formulier | andere dag verder alstublieft |
    mijn batterij is bijna leeg kan dit bewaard worden | ik moet gaan eten straks weer | nu moe morgen verder |
    stuur mij een link om later door te gaan | even onderbreken | ik pak het later weer op |
    kan dat later dan ik heb nu bezoek | ik zit op werk nu kan niet | vanavond maak ik het af |
    zaterdag verder doen mag dat | ik wil verdergaan op een ander tijdstip | pauzeren |
    we gaan later wel weer door | mag ik hier een ander keer verder mee | ik later komen terug en verder maken |
    tot straks ik ga zo verder | concept bewaren | half af laten en later aanvullen | sebiet doe ik voort |
    ik moet nu ophangen later de rest | bewaar het maar even | heb nog niet alle gegevens ik kom terug
  `,
  stop: `
    laat maar zitten dan | ik hoef het niet meer | ik wil hier niet mee doorgaan | hou er maar mee op |
    breek maar af | ik kap ermee | stoppp | stop ermee | nee laat maar | doe maar niet | ik ben er klaar mee doei |
    dag en bedankt | dat was alles dank u wel | einde gesprek | sluit dit gesprek | annuleer alles |
    ik wil het afbreken | gooi alles maar weg | vergeet het maar | niet meer nodig | het hoeft al niet meer |
    ik heb er geen zin meer in | ik geef het op | dit wordt niks ik stop | rot op met dat ding | bekijk het maar |
    de groeten | houdoe | tot ziens en bedankt | doeg | ciao | mazzel | later gap ik ben weg |
    ik wens dit gesprek te beëindigen | beeindig de chat | verwijder mijn aanvraag ik doe het niet |
    ik zie ervan af | trek het maar in | wil niet verder | ik wil niks meer invullen | klaar nu |
    ik ben klaar hier | genoeg zo | stop maar met vragen | schei uit | hou op met al die vragen |
    ik stop met deze aanvraag | fijne dag nog dag | niet meer willen stop | ik niet meer doen dit | annuleren aub |
    exit | uit | sluit af | weg met deze chat | hoeft niet meer ik heb het al geregeld | ik bel wel zelf laat maar |
    ik ga wel naar het stadhuis laat maar | flikker op | ik heb me bedacht het gaat niet door |
    verder niets meer bedankt | stoppen met chatten
  `,
  easier: `
    kan het in gewone mensentaal | kunt u dat korter zeggen | dit zijn te moeilijke woorden voor mij |
    schrijf het simpel op | kan dat in jip en janneketaal | zeg het met makkelijke woorden |
    ik lees niet zo goed mag het korter | te veel woorden | wat een lap tekst | kortere zinnen graag |
    mijn nederlands is niet goed makkelijk praten aub | praat normaal | doe eens normaal nederlands |
    minder ingewikkeld graag | eenvoudig nederlands alstublieft | mag het wat eenvoudiger | simpeler pls |
    makkelijkr | kan t ff simpel | ik wil korte tekst | te lange tekst ik lees dat niet |
    ik ben laaggeletterd kan het makkelijker | deze tekst is veel te moeilijk | ambtelijke taal kan dat gewoon |
    wat een ambtenarentaal doe eens gewoon | b1 niveau aub | taalniveau lager graag |
    kunt u het voor een kind uitleggen | leg het uit alsof ik tien ben | maak de zin korter | hou het kort |
    kort en duidelijk graag | samenvatting graag | vat het even samen | ik leer nederlands nog makkelijke woorden |
    woorden zijn moeilijk voor mij | zo een moeilijk woord zeg | gebruik geen moeilijke woorden |
    zeg eens in het plat | kunde da niet wat simpeler zeggen |
    zou u het in eenvoudiger bewoordingen kunnen stellen | bro praat simpel | veel te ingewikkeld geschreven |
    is er een makkelijke versie | mag ik eenvoudige uitleg | klare taal graag | spreek duidelijke taal |
    moeilijk taal ik niet kan lezen | taal makkelijk maken | ik heb dyslexie graag korte zinnen | minder tekst |
    simpele woorden alstublieft | dat is hogere wiskunde zeg het gewoon | vertaal dit naar gewoon nederlands |
    kan het iets makkelijker geformuleerd | in het kort | zeg het nog eens maar dan makkelijker |
    te moeilijk gezegd | kleine woorden aub | met plaatjes of eenvoudiger kan dat |
    dit is juristentaal mag het simpel
  `,
  confused: `
    wat bedoelt u daar precies mee | ik snap de vraag niet goed | huh wat | wablief | hè hoezo |
    wat wordt hier gevraagd | waar gaat dit over | ik volg u niet meer | wat is dat dan |
    kunt u dat nader toelichten | ik vat hem niet | snap er geen hol van | snap er geen bal van |
    geen flauw idee wat jullie willen | wat moet ik hier nou mee | ik begrijp niet wat ik moet kiezen |
    leg eens uit | uitleg aub | kun je een voorbeeld geven | waarom vragen jullie dit | hoezo moet u dit weten |
    ik ben de draad kwijt | dit is chinees voor mij | ik kan er geen touw aan vastknopen | ik raak in de war |
    in de war | het duizelt me | ik ken dat woord niet | wat is de bedoeling | hoe moet ik dit invullen |
    ik begreip het niet | snapt niet | snap nie | kweet nie wa ge bedoelt | wat zegt gij | ewa wat bedoel je |
    ik niet snappen | ik begrijp niet deze vraag | wat is dit woord | kunt u de vraag herhalen |
    nog een keer uitleggen alstublieft | excuseer ik kan u niet volgen |
    het is mij niet geheel duidelijk wat u verlangt | wat wil je nou van me | waar slaat dit op |
    ik zie het verschil niet tussen deze keuzes | welke moet ik kiezen dan | weet niet wat jullie hier bedoelen |
    dat zegt mij niks | nooit van gehoord wat is dat | ??? | wat betekent dat woord | hoe bedoel je |
    wat wil dat zeggen | ik raak verdwaald in dit gesprek | onduidelijke vraag | vaag | beetje vaag dit |
    welk antwoord hoort hier | waar vind ik dat | sorry wat vroeg u | ik snap jullie vraag nie kunt u uitleggen
  `,
  none: `
    ik ben terug uit het buitenland | ik heb een brief gekregen en snap de aanslag niet | de bank heeft mij gebeld |
    mijn moeder spreekt geen mens meer | de bus stopt hier niet meer | kan ik later een afspraak maken |
    ik wil mijn paspoort terug | ik krijg nog geld terug van de belasting | mijn vorige adres was kerkstraat 12 |
    mijn vorige werkgever betaalt niet | ik wil mijn uitkering stopzetten | mijn uitkering is gestopt |
    ik stop met mijn bedrijf | de afvalcontainer is kapot en gaat niet meer dicht |
    ik ben niet terug bij mijn ex gaan wonen | de buren bellen elke avond aan |
    iemand belde mij en zei dat hij van de gemeente was | ik ben opgelicht door iemand aan de telefoon |
    mijn telefoonnummer is veranderd | er wonen vier mensen in mijn huis | een medewerker was onbeleefd tegen mij |
    ik werk als medewerker in een winkel | ik ben een alleenstaand persoon |
    ik zoek iemand die mij helpt in het huishouden | mijn zoon kan moeilijk lopen | lopen is moeilijk voor mij |
    ik heb het moeilijk met geld | mijn dochter heeft moeite met leren | ik wil een makkelijkere fiets via de wmo |
    ik heb drie maanden later pas geld gekregen | ik ging later weg bij mijn man | de betaling kwam te laat |
    ik begrijp niet waarom ik deze boete krijg | de dokter begrijpt mijn ziekte niet |
    waarom is mijn bijstand verlaagd | wat kost een paspoort | wat moet ik meenemen naar de afspraak |
    hoe lang duurt het voordat ik geld krijg | mijn contract is klaar in december |
    ik ben klaar met mijn opleiding | de verbouwing is klaar | wanneer sluit het gemeentehuis |
    is het zwembad gesloten | ik wil mijn afspraak annuleren | mijn vlucht is geannuleerd |
    ik heb de verkeerde rekening gekregen | er staat een fout in mijn akte |
    mijn naam is verkeerd geschreven in het paspoort | ik heb een fout in mijn aangifte |
    ik wil mijn adres veranderen | mijn buurvrouw is een oud mens en valt vaak | mijn collega en ik delen een huis |
    ik heb een echtgenoot in het buitenland | er is een persoon overleden | ik spaar voor later |
    waar kan ik spullen opslaan na een uithuiszetting | er ligt afval opgeslagen naast mijn deur |
    ik heb een parkeerplaats bij de bushalte nodig | ik ben kort van adem en snel moe | ik woon kort in nederland |
    ik kwam vorig jaar terug naar nederland | de huisarts belt nooit terug
  `,
};
