/** Participles that do not end in -d or -t, and those without ge-. Own work. */
const STRONG = new Set(
  `begonnen bekeken besloten besproken bevolen bewezen bewogen gebakken gebeten geblazen gebleken gebleven geboden
  gebogen gebonden gebracht gebroken gedaan gedragen gedreven gedronken gedwongen gegeten gegeven gegolden gegoten
  gegrepen gehangen gehesen geheten geholpen gehouden gekeken geklommen gekozen gekregen geladen gelaten gelegen
  gelezen geleden gelopen gemeten genezen genomen gereden geroepen geschapen gescheiden geschonken geschoten geschoven
  geschreven geslagen gesleten gesloten gesneden gesproken gesprongen gestolen gestorven gestoten gestreken getreden
  getroffen getrokken gevallen gevangen gevaren gevlogen gevochten gevonden gevouwen gevraagd gevroren gewassen gewezen
  gewezen geweten gewogen gewonnen geworpen gewreven gezegd gezien gezonden gezocht gezwommen gezworen onderzocht
  ondernomen onderhouden ontbonden ontheven ontnomen ontslagen ontsloten ontvangen ontworpen overleden overwogen
  overwonnen verbannen verboden verbonden verbroken verdreven vergeleken vergeven verholpen verkregen verloren
  vermeden vernomen verschenen verschoven verstaan vertrokken vervallen vervangen verwezen verworven voldaan voorzien`.split(
    /\s+/,
  ),
);

const APART =
  '(?:aan|achter|af|bij|binnen|bloot|dicht|door|goed|in|klaar|langs|mee|mede|na|neer|om|onder|op|open|over|plaats|samen|schoon|stop|tegen|teleur|tentoon|terug|thuis|toe|uit|vast|vol|voor|vooruit|vrij|waar|weg)';
const WEAK = new RegExp(
  `^(?:${APART}?ge(?!en)\\p{L}{2,}[dt]|${APART}?(?:be|ver|ont|her|er|mis)\\p{L}{2,}(?:d|t)|(?:onder|over|aan|door|om|voor|weer)\\p{L}{4,}(?:d|kt|pt|st|tst))$`,
  'u',
);
const WITH_APART = new RegExp(`^${APART}(\\p{L}+)$`, 'u');

/** Looks like a participle and is none. */
const NOT = new Set(
  `beleid bericht besluit bekend beperkt best bereid bericht bestand beurt beeld bewind bewust bezit budget gebied
  geboord gebeurd geduld geld geliefd geluid gemoed genot geschikt gesprek getal gewelddadig gewicht gezicht gezond
  gevoelig gewoond gemeenschap gerecht gerust geschiedenis gebit gebed gedicht geest herfst hert ergst erfenis eerst
  ernst mist onderwerp overheid onderaan overlast ontbijt verband verdriet verkeerd verkocht vertrouwd verst verplicht
  verward verschillend verschuldigd vrijheid bejaard bekwaam beroemd gehandicapt gezegd gescheiden verloofd geacht
  onderwijst aankomst omslag overkant voorrang voordat omdat doordat opdat vooraad misschien gewend geluidsoverlast
  verantwoord bedreigd herkomst gebeurt betekent verandert vergeet verliest verdient verhuist vertrekt vervoert vertelt
  verwacht begint beslist betaalt bestaat besteedt belt bezoekt ontvangt ontstaat gebruikt herkent ergens overblijft
  voorkomt ondertekent overlijdt begrijpt bekijkt betreft bevat bewaart bezorgt verdwijnt vergelijkt verhuurt verkoopt
  verleent vermeldt verstuurt verzamelt vindt doorgaat gelooft geneest geniet geldt geeft getrouwd geboren overleden
  gemiddeld gesteld verzekerd verliefd vermoeid verbaasd gewond ontslagen vermist`.split(/\s+/),
);
// Those that are one after "worden", and only look like a form of the same verb elsewhere.
for (const word of ['verkocht', 'bedreigd', 'gezegd', 'gebruikt', 'verwacht', 'gesteld']) NOT.delete(word);

/** Whether a word in lower case is a participle ("gebeld", "ingeleverd", "meegenomen"). */
export function isParticiple(word: string): boolean {
  if (NOT.has(word) || word.length < 5) return false;
  if (STRONG.has(word) || WEAK.test(word)) return true;
  const rest = WITH_APART.exec(word)?.[1];
  return rest !== undefined && STRONG.has(rest);
}
