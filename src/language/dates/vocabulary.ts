import { distance } from '../../lib/closest-words.js';
import { FEAST_WORDS } from './feasts.js';

/** What a word counts as, by the mark the rules know it by; every word in lower case without accents. */
const MARKS: Readonly<Record<string, string>> = {
  m1: 'januari jan january januarie',
  m2: 'februari feb febr february',
  m3: 'maart mrt march mar mrch',
  m4: 'april apr',
  m5: 'mei may',
  m6: 'juni jun june',
  m7: 'juli jul july',
  m8: 'augustus aug august',
  m9: 'september sep sept',
  m10: 'oktober okt october oct',
  m11: 'november nov',
  m12: 'december dec',
  d0: 'maandag monday',
  d1: 'dinsdag tuesday tues',
  d2: 'woensdag wednesday woe',
  d3: 'donderdag thursday thurs dond',
  d4: 'vrijdag friday vrij',
  d5: 'zaterdag saturday zat',
  d6: 'zondag sunday',
  R0: 'vandaag today vndg vandg vdg nu now heden',
  R1: 'morgen tomorrow mrgn morge mrgen morguh morgn mogge tmrw tomoz tmr mrg',
  R2: 'overmorgen overmrgn overmorge',
  'R-1': 'gisteren gister yesterday gistere gstrn gisterdag',
  'R-2': 'eergisteren eergister eergistere',
  Pm: 'ochtend sochtends ochtends smorgens smorges morning vroeg voormiddag svoormiddags',
  Pa: 'middag smiddags middags afternoon namiddag snamiddags',
  Pe: 'avond savonds avonds evening',
  Pn: 'nacht snachts night',
  'R0 Pm': 'vanochtend vanmorgen vanmorge vanochtent',
  'R0 Pa': 'vanmiddag',
  'R0 Pe': 'vanavond vanavont vanav tonight',
  'R0 Pn': 'vannacht',
  'R1 Pm': 'morgenvroeg morgenochtend',
  am: 'am',
  pm: 'pm',
  Uday: 'dag dagen dgn day days etmaal',
  Uweek: 'week weken weeks wk wkn weekje weekjes',
  Umonth: 'maand maanden mnd month months maandje',
  Uyear: 'jaar jaren jr year years jaartje',
  Uhour: 'uur u uren uurtje hour hours hrs h oclock klok',
  Umin: 'minuten minuut min minutes minute minuutjes',
  Uqh: 'kwartier',
  Uworkday: 'werkdagen werkdag workdays',
  Uweekend: 'weekend weekeinde weekent wknd',
  next: 'volgende volgend next vlgnde volgnde vlgd volg',
  coming: 'komende komend aankomende aankomend aanstaande eerstvolgende eerstkomende coming upcoming',
  this: 'deze dit this',
  last: 'vorige vorig last',
  recent: 'afgelopen verleden jongstleden jl',
  past: 'past',
  final: 'laatste allerlaatste',
  begin: 'begin start early beginning aanvang',
  mid: 'midden medio halverwege mid middle',
  end: 'eind einde late end ultimo eindje',
  half: 'half halve',
  helft: 'helft',
  over: 'over',
  in: 'in',
  within: 'binnen within',
  before: 'voor before',
  after: 'na after',
  to: 'to',
  until: 'tot tm tot-en-met until till til through thru',
  ago: 'geleden ago terug',
  from: 'vanaf sinds from since startend ingaande',
  of: 'van vd',
  or: 'or of',
  between: 'tussen between',
  and: 'en and',
  at: 'om at rond rondom omstreeks tegen around about klokslag',
  a: 'een n an a',
  'n1.5': 'anderhalf anderhalve',
  few: 'paar few couple enkele',
  fortnight: 'fortnight',
  quarter: 'kwart quarter',
  per: 'per',
  every: 'elke elk iedere ieder every each',
  Uquarter: 'kwartaal kwartalen',
  R3: 'overovermorgen',
  'R-3': 'eereergisteren',
  noon: 'noon midday twaalfuur middaguur',
  midnight: 'middernacht midnight',
  S1: 'lente voorjaar spring',
  S2: 'zomer summer',
  S3: 'herfst najaar autumn',
  S4: 'winter',
  not: 'niet geen not nooit never behalve except',
};

/** Words that carry nothing: what stands around them is read as if they were not there. */
const FILLERS = new Set(
  'de het the op on t den ter time graag aub please pls uiterlijk ultimately exact ruim zowat nog pas weer dikke kleine goeie krappe alvast meteen met ergens precies dus'.split(
    ' ',
  ),
);

/** Words that say that the speaker is not sure, or means about that day. */
const DOUBTS = new Set(
  'ongeveer ong circa ca later eerder earlier plus plusminus minus hooguit ergens ofzo zoiets misschien waarschijnlijk denk dacht geloof maybe probably approximately roughly sometime somewhere think guess around about rond omstreeks tegen weet dikke kleine goeie krappe ruim'.split(
    ' ',
  ),
);

/** Words around a day that has passed, and around one that is to come. */
const PAST = new Set(
  'sinds geboren bevallen gevallen geweest kwijt ingediend ontvangen gebeld gestuurd vertrokken overleden overleed gestorven verloren verloor kwijtgeraakt gestolen gejat gebeurd gekregen verhuisd getrouwd gescheiden aangevraagd since born died lost stolen happened moved married got passed geboortedatum verliep birthday'.split(
    ' ',
  ),
);
const FUTURE = new Set(
  'ga gaan wil willen wordt word worden zal kan kunnen komt kom trouwen verhuizen verhuis trouw vanaf uiterlijk afspraak verloopt will want going moving getting appointment from expires can'.split(
    ' ',
  ),
);

/** Everyday words that lie one typing error from a word of dates. */
const NOT_MEANT = new Set(
  'zaterdags zondags maandags dinsdags woensdags donderdags vrijdags mondays tuesdays wednesdays thursdays fridays saturdays sundays feestdagen feestdag verjaardag kaart vaart maar maat maak zwart haart mogen zorgen borgen morgan vandaan zonder kosten zondes komen komende jullie wonen kamer zoals vriend vijand handdag worden sorgen volgen volgens voldoende aprils kent avonden sund mailen money many weekly mondeling bedag gasten gastvrij gesloten mijdag june augustijn marco karting maarten vanavonds wensdag'.split(
    ' ',
  ),
);

const BY_WORD = new Map<string, string>(
  Object.entries(MARKS).flatMap(([mark, words]) => words.split(' ').map((word) => [word, mark] as const)),
);
for (const [word, feast] of Object.entries(FEAST_WORDS)) BY_WORD.set(word, `F${feast}`);

/** The words in which typing errors are looked for: long enough not to be near everyday ones. */
const FORGIVING = [...BY_WORD].filter(
  ([word, mark]) =>
    (word.length >= 5 || (word.length === 4 && /^m\d/.test(mark))) &&
    /^(?:m\d|d\d|R|F|next$|coming$|recent$|Uwork|Uweekend)/.test(mark) &&
    !['vanmorge', 'morge', 'mogge', 'start'].includes(word),
);

/** The mark of a word spelled right, or of how people shorten it. */
export function markOf(word: string): string | undefined {
  if (FILLERS.has(word)) return '';
  return BY_WORD.get(word) ?? compound(word);
}

/** The marks a misspelt word may stand for: one as a rule, two when it lies as near to both. */
export function nearMarks(word: string): readonly string[] {
  if (word.length < 4 || word.length > 16 || NOT_MEANT.has(word) || !/^[a-z]+$/.test(word)) return [];
  if (isCue(word)) return [];
  const spelled = word
    .replace(/y/g, 'ij')
    .replace(/ch(?=$|m|a|o)/g, 'g')
    .replace(/dachs?$/, 'dag');
  const exact = markOf(spelled);
  if (exact) return [exact];
  const found = new Map<string, number>();
  for (const [known, mark] of FORGIVING) {
    const max = known.length >= 8 ? 2 : 1;
    const most = known[0] === word[0] ? max : 1;
    const far = Math.min(distance(word, known, most), distance(spelled, known, most));
    if (far <= most && far < (found.get(mark) ?? 9)) found.set(mark, far);
  }
  const best = Math.min(...found.values());
  const marks = [...found].filter(([, far]) => far === best).map(([mark]) => mark);
  return marks.length <= 2 ? marks : [];
}

const isCue = (word: string) => DOUBTS.has(word) || PAST.has(word) || FUTURE.has(word);

/** `vrijdagmiddag`, `morgenavond`, `zaterdagochtent`: a day and a part of it written as one word. */
function compound(word: string): string | undefined {
  const parts = /^(.{4,11})(ochten[dt]|morgen|morge|middag|mid|avon[dt]|nach?t)$/.exec(word);
  if (!parts?.[1] || !parts[2]) return undefined;
  const day = BY_WORD.get(parts[1]) ?? nearWeekday(parts[1]);
  if (!day || !/^(?:d\d|R-?\d)$/.test(day)) return undefined;
  const part = parts[2].startsWith('mid')
    ? 'Pa'
    : parts[2].startsWith('a')
      ? 'Pe'
      : parts[2].startsWith('n')
        ? 'Pn'
        : 'Pm';
  return `${day} ${part}`;
}

function nearWeekday(word: string): string | undefined {
  const spelled = word.replace(/y/g, 'ij').replace(/dach?$/, 'dag');
  return FORGIVING.find(([known, mark]) => /^[dR]/.test(mark) && distance(spelled, known, 1) <= 1)?.[1];
}

/** What the words of a text say besides the day: doubt, and whether the day has passed or is to come. */
export function toneOf(words: readonly string[]): {
  readonly doubt: boolean;
  readonly past: boolean;
  readonly future: boolean;
} {
  return {
    doubt: words.some((word) => DOUBTS.has(word)),
    past: words.some((word) => PAST.has(word)),
    future: words.some((word) => FUTURE.has(word)),
  };
}
