import type { Finding, Range } from '../finding.js';
import type { Sentence, Word } from '../plain-text.js';
import { placesOf, type Reading } from '../reading.js';
import { isParticiple } from '../words/participle.js';

const HELPING = new Set(
  'heeft hebt hebben had hadden is zijn was waren wordt worden werd werden kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht wil wilt willen zal zult zullen zou zouden'.split(
    ' ',
  ),
);
/** So many words between the two parts of a verb, in a sentence so long, are hard to keep apart. */
const APART = { text: 8, simple: 6 } as const;
const LONG = { text: 13, simple: 11 } as const;

/** "de door u bij de gemeente ingediende aanvraag": what it is stands after what was done to it. */
const BEFORE_NOUN =
  /(?<![\p{L}-])(?:de|het|een|deze|alle|uw)\s+(?:door|in|op|bij|aan|voor|tot|van|namens|krachtens|ingevolge|conform|hier|daar|reeds|nog|eerder|wettelijk|tijdig|schriftelijk)\s+(?:\S+\s+){0,9}?(?:\p{L}*ge\p{L}{3,}(?:de|te|en)|(?:be|ver|ont|her|aan|in|op|uit|toe|over|voor|onder)\p{L}{3,}(?:de|te|ende))\s+(?!(?:van|in|op|bij|en|of|aan|met|door|voor|die|dat|is|zijn)(?!\p{L}))\p{L}{3,}/giu;

/** "Het formulier dat u vorige week aan de balie kreeg, is fout": between a thing and its verb stands a sentence. */
const BEFORE_VERB =
  /(?<=^|[.!?\n]\s{0,9})(?:de|het|een|deze|dit|dat|alle|elke?|uw|onze?)\s+(?:[\p{L}\p{N}-]+\s+){1,3}?(?:dat|die)\s+((?:[^\s.!?,:;]+\s+){5,}[^\s.!?,:;]+),\s+\p{Ll}{2,}/giu;

/** The parts of a verb, or of a name for a thing, that stand too far apart (a "tangconstructie"). */
export function splitVerb(reading: Reading): readonly Finding[] {
  const verbs = reading.sentences.flatMap((sentence) => splitIn(sentence, reading.level) ?? []);
  const nouns = placesOf(reading, BEFORE_NOUN).filter(({ found }) => !/[.!?,:;\n]/.test(found) && !isTime(found));
  const inserted = placesOf(reading, BEFORE_VERB).filter(({ found }) => goesOn(found));
  return [
    ...inserted.map(({ from, until, found }) => ({
      rule: 'split-verb',
      severity: 'warning' as const,
      from,
      until,
      message: `In "${found.replace(/\s+/g, ' ')}" staat een zin in een zin. Maak er twee zinnen van.`,
    })),
    ...verbs.map(({ first, last, between }) => ({
      rule: 'split-verb',
      severity: 'warning' as const,
      from: first.from,
      until: last.until,
      message: `Tussen "${first.text}" en "${last.text}" staan ${between} woorden. Zet ze dichter bij elkaar, of maak twee zinnen.`,
    })),
    ...nouns.map(({ from, until, found }: Range & { found: string }) => ({
      rule: 'split-verb',
      severity: 'warning' as const,
      from,
      until,
      message: `"${found.replace(/\s+/g, ' ')}" is moeilijk te volgen. Maak er twee zinnen van.`,
    })),
  ];
}

/** The sentence around goes on with its verb: otherwise the comma begins something else. */
const goesOn = (found: string) =>
  / (?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|komt|komen|krijgt|krijgen|staat|staan|geldt|gelden|kost|kosten|blijft|blijven|ligt|liggen|gaat|gaan|hoort|horen|duurt|vervalt|verloopt|doet|doen|betaalt|geeft)$/.test(
    found.replace(/\s+/g, ' '),
  );

const isTime = (found: string) => /^(?:de|het|een|uw)\s+(?:op|in|voor)\s+\S+\s+(?:uur|dag)/i.test(found);

interface Split {
  readonly first: Word;
  readonly last: Word;
  readonly between: number;
}

function splitIn({ words, text }: Sentence, level: Reading['level']): Split | undefined {
  if (words.length < LONG[level]) return undefined;
  const at = words.findIndex(({ lower }) => HELPING.has(lower));
  const first = words[at];
  if (!first) return undefined;
  const base = words[0]?.from ?? 0;
  for (let next = at + 1; next < words.length; next++) {
    const last = words[next];
    if (!last || /[,:;(–]/.test(text.slice(first.until - base, last.from - base))) return undefined;
    if (next - at - 1 >= APART[level] && endsVerb(words, next)) return { first, last, between: next - at - 1 };
    if (isParticiple(last.lower) || /^(?:als|omdat|dat|die|wanneer|om|want|maar|of|zoals|tot)$/.test(last.lower))
      return undefined;
  }
  return undefined;
}

function endsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (isParticiple(word)) return true;
  return at === words.length - 1 && /^\p{Ll}{2,}(?:en|aan|zien|doen)$/u.test(word) && !/heden$|ingen$/.test(word);
}
