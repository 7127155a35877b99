import { asText, field, report, type Sheet } from './sheet.js';
import type { YamlMap } from './yaml-node.js';

/** Our own pictograms: the name in a file, and the words an editor looks for. The drawings are in widget/pictograms. */
export const PICTOGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['paspoort', ['Paspoort', 'reisdocument']],
  ['identiteitskaart', ['Identiteitskaart', 'id-kaart']],
  ['rijbewijs', ['Rijbewijs', 'auto rijden']],
  ['bankpas', ['Bankpas', 'pinpas']],
  ['portemonnee', ['Portemonnee', 'portefeuille']],
  ['geld', ['Geld', 'euro, betalen, kosten']],
  ['sleutel', ['Sleutel', 'slot']],
  ['telefoon', ['Telefoon', 'bellen']],
  ['mobiel', ['Mobiele telefoon', 'smartphone']],
  ['computer', ['Computer', 'online, internet']],
  ['mail', ['E-mail', 'bericht']],
  ['brief', ['Brief', 'post, envelop']],
  ['papier', ['Papier', 'formulier, document']],
  ['huis', ['Huis', 'adres, wonen']],
  ['verhuizen', ['Verhuizen', 'nieuw adres']],
  ['flat', ['Flat', 'kamer, appartement']],
  ['balie', ['Balie', 'gemeentehuis']],
  ['politie', ['Politie', 'aangifte']],
  ['gestolen', ['Gestolen', 'diefstal, dief']],
  ['zoeken', ['Zoeken', 'verloren, kwijt']],
  ['gevaar', ['Gevaar', 'let op, spoed']],
  ['kaart', ['Kaart', 'plaats, waar']],
  ['wereld', ['Wereld', 'buitenland']],
  ['vliegtuig', ['Vliegtuig', 'reis, vertrek']],
  ['kalender', ['Kalender', 'datum, afspraak']],
  ['klok', ['Klok', 'tijd, wachten']],
  ['mens', ['Een mens', 'ikzelf']],
  ['mensen', ['Mensen', 'gezin, samen']],
  ['kind', ['Kind', 'jong']],
  ['gezondheid', ['Gezondheid', 'zorg, zorgpas, dokter']],
  ['hulp', ['Hulp', 'steun']],
  ['tolk', ['Tolk', 'taal, praten']],
  ['vraag', ['Vraag', 'weet niet']],
  ['afval', ['Afval', 'vuilnis, container']],
  ['fiets', ['Fiets', 'fietsen']],
  ['auto', ['Auto', 'rijden']],
  ['parkeren', ['Parkeren', 'parkeervergunning']],
  ['bus', ['Bus', 'ov, ov-chipkaart']],
  ['hond', ['Hond', 'dier']],
  ['boom', ['Boom', 'groen, park']],
]);

/** The pictogram of a step or an answer; a finding and undefined when there is no such one. */
export function parsePictogram(sheet: Sheet, node: YamlMap): string | undefined {
  const value = field(node, 'pictogram');
  const name = value && asText(sheet, value, 'pictogram');
  if (!value || name === undefined || PICTOGRAMS.has(name)) return name;
  const message = `Het pictogram "${name}" is er niet. Kies een ander, of haal de regel weg.`;
  report(sheet, value.at, { rule: 'unknown-pictogram', message, near: { word: name, known: PICTOGRAMS.keys() } });
  return undefined;
}
