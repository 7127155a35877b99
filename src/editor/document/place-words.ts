import { fileKind } from '../../flow/file-kind.js';
import { PART_NAMES, type PartKey, partNamesInDutch, type Words } from './part-names.js';
import type { Titles } from './titles.js';
import { MADE_FROM } from './translation.js';

type PartWords = Words<PartKey>;

/** Where something stands, in words: `Stap "Wat bent u kwijt?" (nl): Uitleg onder de vraag, makkelijker`. */
export function placeWords(words: PartWords, titles: Titles, path: string, keys: readonly string[]): string {
  const kind = fileKind(path);
  const [first = '', name, ...rest] = keys;
  if (kind?.type === 'texts' && first === MADE_FROM && name !== undefined) {
    return `${placeWords(words, titles, path, name.split('/'))}, ${words('place-made-from')}`;
  }
  if (kind?.type === 'talks' && first !== '') {
    const talk = words('place-talk', { talk: first.replace(/^talk /, ''), flow: titles.flow(kind.id) });
    return inside(talk, fieldWords(words, FIELDS.talks, keys.slice(1)));
  }
  if (kind?.type === 'flow' && first === 'steps' && name !== undefined) {
    const title = titles.step(kind.id, name);
    const step = words('place-step', { step: title });
    return inside(title === name ? step : `${step} (${name})`, fieldWords(words, FIELDS.flow, rest));
  }
  if (kind?.type === 'texts' && first === 'steps' && name !== undefined) {
    const step = words('place-step', { step: titles.step(kind.id, name) });
    const option = (id: string) => titles.option(kind.id, name, id);
    return inside(`${step} (${kind.language})`, textWords(words, rest, option));
  }
  return inside(fileWords(words, titles, path), fieldWords(words, FIELDS[kind?.type ?? 'texts'], keys));
}

const inside = (whole: string, part: string) => (part === '' ? whole : `${whole}: ${part}`);

/** A file in words: what it holds, and in which language. */
export function fileWords(words: PartWords, titles: Titles, path: string): string {
  const kind = fileKind(path);
  switch (kind?.type) {
    case 'flow':
    case 'talks':
      return words(`place-${kind.type}`, { flow: titles.flow(kind.id) });
    case 'texts': {
      const key = `place-${kind.id}`;
      const own = isPart(key) ? words(key) : words('place-texts', { flow: titles.flow(kind.id) });
      return `${own} (${kind.language})`;
    }
    case 'topic':
      return words('place-topic', { topic: kind.id });
    case 'municipality':
      return words('place-town');
    default:
      return path;
  }
}

/** Lists of texts, and what one of them is called. */
const ONE_OF = new Map([
  ['options', 'option'],
  ['actions', 'action'],
  ['sections', 'section'],
  ['errors', 'error'],
]);

/** A text of a step by the keys below the step, as its label in the form: `Actie, per telefoon: bel-ons, makkelijker`. */
export function textWords(
  words: PartWords,
  keys: readonly string[],
  optionTitle: (option: string) => string = (option) => option,
): string {
  const [own, levels] = apart(keys);
  const [list = 'text', id = '', ...rest] = own;
  const one = own.length > 1 ? ONE_OF.get(list) : undefined;
  const [about, inner] = one === 'error' ? ['', [id]] : [one === 'option' ? optionTitle(id) : id, rest];
  const key = `part-${(one ? [one, ...inner] : own.length > 1 ? own : [list]).join('-')}`;
  if (!isPart(key)) return fieldWords(words, FIELDS.flow, keys);
  return withLevels(words, about === '' ? words(key) : `${words(key)}: ${about}`, levels);
}

const isPart = (key: string): key is PartKey => Object.hasOwn(PART_NAMES, key);

/** What a kind of question or of end is called; a kind that there is not stays as it is written. */
export function valueWords(key: 'ask' | 'result', value: string): string {
  const part = `${key}-${value}`;
  return isPart(part) ? partNamesInDutch(part) : value;
}

type Level = 'simple' | 'spoken';

/** Keys without those that only say how a text is written, and the reading levels among these. */
function apart(keys: readonly string[]): readonly [own: readonly string[], levels: readonly Level[]] {
  const own = [...keys];
  const levels: Level[] = [];
  // What is called `text` itself in a list is no level.
  const whole = ONE_OF.has(keys[0] ?? '') ? 2 : 0;
  for (let last = own.at(-1); last !== undefined && own.length > whole; last = own.at(-1)) {
    if (last === 'simple' || last === 'spoken') levels.unshift(last);
    else if (last !== 'text' && last !== 'label') break;
    own.pop();
  }
  return [own, levels];
}

function withLevels(words: PartWords, name: string, levels: readonly Level[]): string {
  return [name, ...levels.map((level) => words(`level-${level}`))].join(', ');
}

type Fields = Readonly<Record<string, PartKey>>;

/** What the keys of a file are called in the form where they are filled in. */
const FIELDS: Readonly<Record<'flow' | 'talks' | 'texts' | 'topic' | 'municipality', Fields>> = {
  flow: {
    ask: 'step-ask',
    message: 'message-person',
    call: 'call-which',
    result: 'step-result',
    options: 'options',
    next: 'leads',
    go: 'leads',
    when: 'when-whole',
    purpose: 'step-purpose',
    keep: 'step-keep',
    complete: 'step-complete',
    filed: 'step-filed',
    min: 'step-bound-min',
    max: 'step-bound-max',
    actions: 'actions',
    urgency: 'action-urgency',
    by: 'action-ways',
    cost: 'action-cost',
    sections: 'sections',
    rows: 'rows',
    given: 'given',
    owner: 'care-title',
    review: 'care-review',
    steps: 'outline',
    urgent: 'flow-urgent',
    listed: 'flow-listed',
    order: 'flow-order',
    derive: 'derived',
  },
  talks: {},
  texts: { title: 'flow-title', description: 'flow-description', steps: 'outline' },
  topic: {
    title: 'topic-title',
    answer: 'topic-answer',
    phrases: 'topic-list-phrases',
    keywords: 'topic-keywords',
    flow: 'topic-flow',
    link: 'topic-link',
    sensitive: 'topic-sensitive',
  },
  municipality: {
    gemeente: 'town-names',
    telefoon: 'town-phones',
    link: 'town-links',
    openingstijden: 'town-hours',
    uitzonderingen: 'town-days',
    leges: 'town-fees',
    keuze: 'town-choices',
    amount: 'fee-amount',
    from: 'fee-from',
    until: 'fee-until',
  },
};

/** What keys below a step of a flow are called in the form. */
export function flowFieldWords(words: PartWords, keys: readonly string[]): string {
  return fieldWords(words, FIELDS.flow, keys);
}

/** The keys of a place one after the other, each as the form calls it. */
function fieldWords(words: PartWords, fields: Fields, keys: readonly string[]): string {
  const [own, levels] = apart(keys);
  const names = own.map((key) => {
    // An item of a list that is named by its condition.
    const named = key.startsWith('when ') ? 'when' : key;
    const field = Object.hasOwn(fields, named) ? fields[named] : undefined;
    return field ? words(field) : key;
  });
  return names.length === 0 ? '' : withLevels(words, names.join(', '), levels);
}
