import type { Finding, Range } from '../finding.js';
import type { Word } from '../plain-text.js';
import { type Reading, together } from '../reading.js';
import { isParticiple } from '../words/participle.js';

const BECOME = new Set(['wordt', 'worden', 'werd', 'werden', 'geworden']);
const BE = new Set(['is', 'zijn', 'was', 'waren', 'bent', 'ben']);
/** Between a verb and its participle at most these many words still belong together. */
const REACH = 12;
/** After these a thing is named: "uw verhuisbericht" is nothing that was done. */
const NAMES = /^(?:de|een|uw|je|jouw|mijn|onze|deze|geen|elk|elke|ieder|iedere)$/;

/** A label on a button ("Wordt verstuurd") hides nobody; "Er wordt gebeld" does. */
const SHORTEST = 4;
/** Between "er is" and "besloten": with a thing there, it is said what is so. */
const WHEN = new Set([
  'al',
  'toen',
  'nu',
  'inmiddels',
  'onlangs',
  'vandaag',
  'gisteren',
  'ook',
  'daarom',
  'wel',
  'eerder',
]);
/** What happens by itself. */
const BY_ITSELF = new Set(
  'gebeurd veranderd overleden gestorven begonnen verdwenen vertrokken gevallen verschenen ontstaan gestopt gegroeid gestegen gedaald'.split(
    ' ',
  ),
);
/** Who wants to be called is said. */
const WISH = new Set(['wil', 'wilt', 'willen', 'liever', 'graag']);

/** Sentences that hide who does it: "wordt ... behandeld", "is ... gedaan door". All of a text are one finding. */
export function passive({ sentences }: Reading): readonly Finding[] {
  const places = sentences.flatMap(({ words }) =>
    words.length < SHORTEST && words[0]?.lower !== 'er' ? [] : words.flatMap((_, at) => passiveAt(words, at) ?? []),
  );
  const message = 'Wie doet dit? Zeg het met wie het doet: "Wij behandelen ..." of "U krijgt ...".';
  return together(places, { rule: 'passive', severity: 'warning', message });
}

function passiveAt(words: readonly Word[], at: number): Range | undefined {
  const verb = words[at];
  if (!verb || !(BECOME.has(verb.lower) || BE.has(verb.lower))) return undefined;
  const done = participleNear(words, at);
  if (!done) return undefined;
  if (BE.has(verb.lower) && !byOthers(words, at) && !byNobody(words, at, done)) return undefined;
  if (words.some(({ lower }, index) => index < at && WISH.has(lower))) return undefined;
  return { from: Math.min(verb.from, done.from), until: Math.max(verb.until, done.until) };
}

function participleNear(words: readonly Word[], at: number): Word | undefined {
  const before = words[at - 1];
  if (before && isParticiple(before.lower) && !NAMES.test(words[at - 2]?.lower ?? '')) return before;
  for (let next = at + 1; next < words.length && next <= at + REACH; next++) {
    const word = words[next];
    if (word && isParticiple(word.lower) && !NAMES.test(words[next - 1]?.lower ?? '')) return word;
    if (word && /^(?:als|omdat|dat|die|wanneer|want|maar|en|of)$/.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "Er is besloten dat ...": nobody is said to have done it. */
function byNobody(words: readonly Word[], at: number, done: Word): boolean {
  if (BY_ITSELF.has(done.lower) || words[at - 1]?.lower !== 'er') return false;
  const next = words[at + 1];
  return next === done || (WHEN.has(next?.lower ?? '') && words[at + 2] === done);
}

/** "door" with somebody after it; not "door de storm" in general, but that cannot be told apart. */
function byOthers(words: readonly Word[], at: number): boolean {
  const who = /^(?:de|het|een|ons|onze|uw|u|mij|hem|haar|hen|ze|je|jou)$/;
  return words.some(({ lower }, index) => index > at && lower === 'door' && who.test(words[index + 1]?.lower ?? ''));
}
