/**
 * Words of daily life in a Dutch town that the list of common words, made from films, does not have. Own work: what people
 * say at a counter, at home, at school, at the doctor's; not what offices say.
 */
export const EVERYDAY = `
aanbellen aanbod aangifte aanhanger aanhangwagen aankomst aankruisen aanmelden aanrecht aansluiten aanvinken aanvragen aanvraag
achterdeur achternaam achtertuin adres afhalen afhaalpunt afrit afspraak aftrekken afval afvalbak afvalbakken afvalpas
afwas afwasmachine agenda airco alarmnummer alleenstaand antwoord apotheek app appartement apps arbeidsongeschikt
archief arts aula autistisch automaat autorijden autosleutel avondwinkel azc baan baantje baby babyfoon bakfiets bakker
balie balies balkon bankafschrift bankpas bankrekening bankzaken basisschool bedrag bedragen bedreigen begraafplaats
begraven begrafenis begeleider begeleiding begeleiden behandelen bejaarde beltegoed benzine beperking bericht beroep
beschadigd besluit bestellen bestelling bestrating betaalautomaat betalen betaling betaalpas bewaren bewijs bewijzen
bewoner bewoners bezorgen bezorger bezwaar bibliotheek bijbaan bijstand bijverdienen biobak blauwe blind blikjes
bloemen boete bomen boom boomtak bouwen bouwvergunning brandweer brandmelder brief briefje brievenbus bril brommer
bromfiets bsn buitenland buitenlands bureau burenruzie burger burgemeester bus bushalte buslijn buurman buurt
buurthuis buurtbus buurvrouw buurtteam cadeau camera camping cash centrum chatten check checken chip consultatiebureau
container containers contant controle controleren crematie cremeren creditcard crèche curator cursus cv daklekkage dakloos
dakloze dagbesteding dagopvang debetkaart deurbel diabetes diefstal digid digitaal dokter doof doorsturen downloaden
drempel druk duren duurt duim eenpersoons eenrichtingsverkeer ehbo eigenaar eigendom eindafrekening elektra elektricien
elektrisch elektriciteit email e-mail e-mailadres e-mailen emailadres energie energierekening envelop erfenis erven ergotherapeut
extra e-bike fatbike feestje fietspad fietser fietsers fietsenstalling fietsenrek fietstas fietssleutel flat flatgebouw
flessen foto fotokopie formulier formulieren fysio fysiotherapeut gebit gebouw gedeelte gehandicapt gehandicapte geboorte geboorteakte
geboortedatum geboorteplaats geboren gebruiken gebruiker gegevens gehoorapparaat geldautomaat geldig geldzaken
geldzorgen geluidsoverlast gemeente gemeentehuis gemeenten gemeenteraad geslacht gezin gezinslid gezinsleden gezondheid
gft glas glasbak goedkoper goedkoopste grafsteen gratis griepprik grijze groente grofvuil grof haast handicap
handtekening hangjongeren hekje heftruck hertrouwen hoogtezon hond honden hondenpoep hoofdingang huiskamer huisbaas
huisarts huisartsenpost huisdier huisdieren huishouden huishoudelijk hulpmiddel huisnummer huisraad huisvuil huur huurbaas huurcontract
huurder huurders huurhuis huurprijs huurtoeslag huurverhoging huurwoning huwelijk hypotheek iban id-kaart ingang
inbreken inbraak incontinentie inkomen inkomsten inleveren inloggen inlogcode inlogt inloopuur inloopspreekuur inschrijven
inschrijving instap instappen internet invalide invalidenparkeerplaats invullen ja jaaropgave jas jeugd jeugdhulp jeugdzorg
jongere jongeren kachel kaartje kabel kade kalender kapper kapot kapvergunning karton kassa kassabon keldergat kenteken
kentekenbewijs kerstboom kerstbomen keuken kilometer kinderbijslag kinderdagverblijf kinderen kinderopvang kinderopvangtoeslag kindgebonden kinderwagen
klacht klachten klikken kliko klusjesman knop koelkast koffer kopie kopieën kopiëren korting koopwoning koophuis kraamzorg krant
kruisje kwijt kwijtraken laadpaal laadpalen laagste lantaarn lantaarnpaal lawaai legitimatie leerling leerlingenvervoer leerplicht leeftijd
lekkage lening leningen lens lid lidmaatschap lift link links locatie loket loon loonstrook loonstrookje luier luiers maaltijd maand
maandag maandelijks maandinkomen mailen mailadres mail mantelzorg mantelzorger mantelzorgers markt marktplaats meebrengen meedoen meekomen meenemen
meerpersoons melden melding meldingen melkpak meter meterstand meterstanden meubels milieu milieustraat minima minimuminkomen minimumloon
misbruik mobiel mobieltje moeilijk moskee muntje naam nabestaande nabestaanden nakijken naturalisatie netheid nieuwbouw nieuwsbrief
noodgeval noodnummer notaris nummer nummerplaat ochtend oefenen oma omleiding onderhoud ongeluk ongediertebestrijding ongedierte ongeldig
online ontruiming oogarts opa opbellen open openbaar openingstijden ophalen opleiding oplader opladen oplichter oplichting oplossen oprit
opruimen opsturen opvang opzeggen opzoeken ouders oud-papier oudere ouderen overboeken overboeking overdag overlast overlijden
overlijdensakte ov ov-chipkaart overhouden overtocht paal paaltje pakket pamflet papier papieren parkeerautomaat parkeerboete parkeergarage parkeerkaart
parkeerplaats parkeerplaatsen parkeerplek parkeerschijf parkeervak parkeervergunning parkeren partner pas pasfoto paspoort pasje passen pauze pdf
pensioen persoon peuter peuterspeelzaal pincode pinnen pinpas plaats plaatsje plastic plattegrond plein pleister plek ploegendienst poes
pech politie politiebureau polis portemonnee portiek portier postbode postbus postcode postvak postzegel prijs prik printen printer privacy probleem
prullenbak prullenbakken raam raadhuis raamkozijn rampbestrijding rat ratten reageren reanimatie rechtbank recht rechten regel regelen
regels reisdocument reisdocumenten reiskosten rekening rekeningen rekeningnummer rente reparatie repareren restafval rijbewijs rijles rijschool riool
riolering rioolput rolstoel rolstoelen rollator rouw rouwkaart ruimte ruzie salaris samenwonen samenwoner scan scannen scheiden scheiding scherm schilder
schoolkosten schoonmaken schoonmaak schorsing schrijffout schuld schulden schuldhulp schuldhulpverlener schuldhulpverlening schutting schuur scooter sjaal slagboom slaapkamer sleutel sleutels
slot sloop smartphone sms sms'en snelheid sneeuw sociaal sollicitatie solliciteren spaargeld spaarrekening specialist speelplek speeltuin speelplaats speeltoestel
spijkerbroek spoed spoedgeval spreekuur spullen sporten sportclub stadhuis stadskantoor stadspas stallen statiegeld steiger stempel stemmen stembureau stempas stemlokaal stemrecht
sticker stofzuiger stoep stoeptegel stoeptegels stofzuigen stoplicht stookkosten straat straatlamp straatnaam straatverlichting strooien strooiwagen student studenten
studie studiefinanciering supermarkt taalcursus taalles tandarts tandartskosten tas taxi taxipas tegel tegels tehuis telefoon telefonisch telefoonnummer telefoontje
terugbellen teruggeven terugkomen terugkrijgen terugsturen testament textiel thermometer thuis thuiswonend thuiswonende thuiszorg tijdelijk tips toegang toeslag
toeslagen toestel toestemming toets tolk trampoline trein treinkaartje trouwakte trouwboekje trouwambtenaar trouwen trouwerij trouwlocatie tuin tuinafval tuinhuisje tussendoor tweedehands
tweeling twijfel twijfelt typen uitgang uitkering uitkeringen uitleg uitleggen uitloggen uitnodiging uitprinten uitrit uitschrijven uitvaart uitvaartleider uitvaartondernemer
uitzendbureau uploaden urn vaccinatie vakantie vakantiegeld vandalisme vast vaste vaatwasser veilig veiligheid veilige verbouwen verbouwing verdienen vereniging
vergoeding vergunning vergunningen verhuizen verhuisbericht verhuisdatum verhuisdoos verhuisdozen verhuiswagen verhuizing verhuurder verjaardag verkeersbord verkeerslicht verkering verkiezing verkiezingen
verkoper verlengen verlenging verlies verliezen verloskundige verpakking verpleeghuis vervoer verwarming verzekerd verzekering verzekeringen verzorger verzorgingshuis vignet visum vlucht
vluchteling vluchtelingen vluchthuis voedselbank voedselpakket voetganger voetgangers voetpad voogd voordelig voordeur voorletters voorlezen voornaam voorzetsel vragen vreemdeling vriendelijke vrijwilliger vrijwilligers
vrijwilligerswerk vuil vuilnis vuilniswagen vuilniszak vuilniszakken vuurwerk waarschuwing wachtkamer wachtlijst wachttijd wachtwoord wandelstok wandelwagen wasmachine wasgoed waterleiding waterrekening
website websites webpagina wegwerkzaamheden weduwe weduwnaar werkdag werkdagen werkgever werkloos werkloosheid werkloosheidsuitkering werknemer werkplek werkplekken werkzoekende wethouder wijk wijkteam wijkagent wijkverpleegkundige
wijkcentrum winkel winkelwagen wisselen wonen woning woningbouw woningcorporatie woningen woningruil woonboot woonbootbewoner woonplaats woonruimte woonwagen zakgeld ziekenhuis ziekenwagen
ziekmelden zoekgeraakt zorg zorgpas zorgtoeslag zorgverzekeraar zorgverzekering zwembad zwemles zwemdiploma zwerfafval zwerfvuil
aardgas afbetalen afbetaling aflossen avondspits barbecue basisverzekering bevalling bezem bezoeker bezoekers bezoekerspas bladeren bladblazer bonnetje boodschap boodschappen brandgevaar brandweerkazerne brugklas buitenspelen cafetaria
cassette centraal collega compost controleur dagelijks deurwaarder diploma dubbel duidelijk eetkamer energietoeslag examen examens fietsendief fietsenmaker flyer fonds foutje fruit gasfornuis gasrekening gebarentolk gebruiksaanwijzing
geluid gereedschap gladheid gootsteen gordijn groenstrook gymles gymzaal handschoenen helpdesk herfst herinneringsbrief hulplijn hulpverlener hulpverleners ijskast infomarkt informatiepunt inpakken inzamelen inzameling inzamelpunt jaarlijks jeugdsport
kaarten kamerhuur kampeerplek kinderfeestje kinderkleding kledingbank klusser knelpunt koopcontract koopakte kraan kringloop kringloopwinkel kunstgebit laptop lamp lampen leenauto leesbril leuning lespakket letter letters logeerkamer logeren luisteren maandkaart
maatwerk marktkraam matras matrassen medicijn medicijnen meespelen meetellen mondkapje naheffing nationaliteit naastgelegen netjes normaal notitie nul oefening olie ongeveer ontbijt onkruid oortje oproep oproepen overbuurman overstappen overstroming overzicht
paginanummer parkeerapp parkeerkosten peuk plastictas pleinen podium poepzakje pootje prikpost puin regenpijp regenton reisbureau reisverzekering remmen rijbaan rijden rode route schade schadeformulier schilderwerk schoolbus schoolgeld schoolplein schoolreis
schoolspullen schotel schoonmaker slecht slechthorend slechtziend sloot snoeien snoeiafval spaarpot spelfout speelgoed spiegel stadion stadsbus stapvoets steun stookt strippenkaart struik struiken student tablet tegelijk tekening tekst telefoonhoesje thuisblijven
toilet touringcar tram trap traplift tuinstoel uitlaat uitstel vakantiewoning vak vakje veegwagen veer veerpont vegen verf verhuur verkeer verkeershinder verlof verlopen verplicht vervangen verwijderen vlag vlaggen volwassene volwassenen voorrangsweg voorschool voorzichtig
vriezen vuilophaal waslijn wegdek wegomlegging weer wekker wekelijks wereld werkbus wind winter winters wisselgeld woonhuis zaterdag zebrapad zegel ziek ziekte zilverpapier zomer zonnepaneel zonnepanelen zorgboerderij zwanger zwangerschap
aanleunwoning abonnement asielzoeker asielzoekers bestolen browser cookie cookies javascript netwerk rabobank schermlezer simkaart spatie spaties toegankelijk toegankelijkheid toetsenbord vergroting ververs verversen ververst wcag
`;
