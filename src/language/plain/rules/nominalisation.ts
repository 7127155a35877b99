import type { Finding } from '../finding.js';
import { placesOf, type Reading } from '../reading.js';
import { NOMINALISATIONS } from '../words/nominalisations.js';
import { readPhrases } from './phrase.js';

const VERBS = readPhrases(NOMINALISATIONS);
const NOUN_OF =
  /(?<![\p{L}-])(?:de|een|deze|onze|ter|tot|bij|na|voor|door)\s+(\p{Ll}+(?:ing|gave|gifte|vangst|schaf))\s+van(?![\p{L}-])/gu;
const INFINITIVE_OF =
  /(?<![\p{L}-])(?:[Hh]et|[Bb]ij|[Tt]ot|[Nn]a|[Dd]oor|[Vv]oor)\s+(?:het\s+)?(?:niet\s+|tijdig\s+)*(\p{Ll}{3,}en)\s+van(?![\p{L}-])/gu;
/** Things, though they look like a verb. */
const THINGS =
  /^\p{L}*(?:inkomen|teken|examen|wapen|vermogen)$|^(?:adressen|antwoorden|boven|bewijzen|binnen|brieven|buiten|documenten|dragen|einden|eten|gasten|gegevens|gevaren|grenzen|hebben|ieder|inkomen|jongeren|kosten|kinderen|leven|mensen|namen|ouderen|papieren|plannen|punten|rechten|regelen|samen|testen|tussen|vertrouwen|verleden|vermogen|werken|wonen|worden|zijn|boeken|sporten|delen|einde)$/u;

/** A verb made into a thing: "het indienen van een aanvraag", "de beoordeling van uw aanvraag". */
export function nominalisation(reading: Reading): readonly Finding[] {
  if (!/\svan\s/.test(reading.shown)) return [];
  const verbs = [...reading.shown.matchAll(INFINITIVE_OF)].flatMap((match) => {
    const [found, verb = ''] = match;
    return THINGS.test(verb) ? [] : [finding(match.index, found, verb)];
  });
  const nouns = placesOf(reading, NOUN_OF).flatMap(({ from, found }) => {
    const noun = found.split(/\s+/)[1] ?? '';
    const verb = VERBS.get(noun)?.[0]?.better;
    return verb === undefined ? [] : [finding(from, found, verb)];
  });
  return [...verbs, ...nouns];
}

function finding(from: number, found: string, verb: string): Finding {
  const message = `"${found.replace(/\s+/g, ' ')}": zeg wie dit doet, met het werkwoord "${verb}".`;
  return { rule: 'nominalisation', severity: 'warning', from, until: from + found.length, message, better: verb };
}
