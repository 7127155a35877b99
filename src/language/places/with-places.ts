import type { Choice } from '../match-option.js';
import { plainWords } from '../plain-words.js';
import { DUTCH_TOWNS } from './dutch-towns.js';

/** Names that say that an option is about other countries, about other towns, or about the Netherlands as a whole. */
const ABROAD = /(?:^| )(?:buitenland|ander land|abroad|another country|other country)(?: |$)/;
const ELSEWHERE = /(?:^| )(?:andere gemeente|andere stad|another municipality|another town)(?: |$)/;
const HERE = /^(?:in )?(?:nederland|the netherlands|netherlands)$/;

/** Countries by their codes; those of the Kingdom are options by themselves where that matters. */
const CODES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE
  DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ
  LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS
  RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW`.split(
    /\s+/,
  );
/** Names that people use for them as well. */
const ALSO =
  'engeland schotland wales england scotland amerika america usa vs uk tsjechie bali dubai kreta mallorca kroatie kongo ivoorkust birma';
const BEFORE = new Set('in uit naar van vanuit te nabij bij omgeving to from near'.split(' '));
/** What else is said where a place, here `#`, is what it comes to: "Apeldoorn wordt het", "het wordt Utrecht". */
const CHOSEN = /^(?:#(?:wordt|is) (?:het|t)|(?:het|t) wordt#|it is#|it will be#)$/;
const MOST_WORDS = 4;

const names = (language: string) => {
  const known = new Intl.DisplayNames([language], { type: 'region' });
  return CODES.flatMap((code) => plainWords(known.of(code) ?? ''));
};
const COUNTRIES = new Set([...names('nl'), ...names('en'), ...ALSO.split(' ')].filter(Boolean));
const TOWNS = new Set(DUTCH_TOWNS.map(plainWords));

/** Longest text that is read for places. */
const LONGEST = 500;

/**
 * Choices with the places that a text names as names of their own: a country for what is abroad, a Dutch town other than
 * `own` for what is elsewhere in the country, and `own` for what is there.
 */
export function withPlaces(choices: readonly Choice[], text: string, own: readonly string[]): readonly Choice[] {
  const home = own.map(plainWords).filter(Boolean);
  const kinds = choices.map(({ names }) => {
    const said = names.map(plainWords);
    const is = (kind: RegExp) => said.some((name) => kind.test(name));
    const here = home.filter((town) => said.some((name) => ` ${name} `.includes(` ${town} `)));
    return { abroad: is(ABROAD), elsewhere: is(ELSEWHERE) || said.some((name) => HERE.test(name)), here };
  });
  if (!kinds.some(({ abroad, elsewhere }) => abroad || elsewhere)) return choices;
  const { countries, towns } = placesIn(plainWords(text.slice(0, LONGEST)), new Set(home));
  return choices.map((choice, index) => {
    const { abroad = false, elsewhere = false, here = [] } = kinds[index] ?? {};
    const more = [...(abroad ? countries : []), ...(elsewhere ? towns : []), ...here];
    return more.length > 0 ? { ...choice, names: [...choice.names, ...more] } : choice;
  });
}

/** A town is one after "in" or "naar", or when nothing else is said but that it is that one: "best" and "huizen" are words too. */
function placesIn(said: string, own: ReadonlySet<string>) {
  const words = said.split(' ');
  const countries: string[] = [];
  const towns: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count += 1) {
      const name = words.slice(from, from + count).join(' ');
      if (COUNTRIES.has(name)) countries.push(name);
      const alone = count === words.length || BEFORE.has(words[from - 1] ?? '');
      const chosen = CHOSEN.test(`${words.slice(0, from).join(' ')}#${words.slice(from + count).join(' ')}`);
      if ((alone || chosen) && TOWNS.has(name) && !own.has(name)) towns.push(name);
    }
  }
  return { countries, towns };
}
