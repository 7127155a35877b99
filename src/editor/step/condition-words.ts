import type { When, WhenAsk } from '../document/condition.js';
import { type EditorWords, editorWordOf } from '../words.js';
import type { AskedName } from './condition-names.js';

/** A condition as a sentence: "als bij “Wat bent u kwijt?” gekozen is: Paspoort". */
export function whenWords(words: EditorWords, names: readonly AskedName[], when: When): string {
  return words('when-sentence', { rest: partWords(words, names, when) });
}

function partWords(words: EditorWords, names: readonly AskedName[], when: When): string {
  const said = when.type === 'ask' ? askWords(words, names, when) : groupWords(words, names, when);
  if (!when.not) return said;
  return words('when-not', { rest: when.type === 'ask' ? said : `(${said})` });
}

function groupWords(words: EditorWords, names: readonly AskedName[], when: Exclude<When, WhenAsk>): string {
  const parts = when.parts.map((part) => {
    const said = partWords(words, names, part);
    return part.type === 'ask' || part.not ? said : `(${said})`;
  });
  return parts.join(` ${words(`when-and-${when.type}`)} `);
}

function askWords(words: EditorWords, names: readonly AskedName[], { name, asking, values }: WhenAsk): string {
  const known = names.find((one) => one.name === name);
  const title = nameWords(words, known, name);
  if (asking === 'before' || asking === 'after') {
    return words(`when-${asking}`, { title, day: dayWords(words, values[0] ?? '') });
  }
  const answers = values.map((value) => valueWords(words, known, value));
  const answer = answers.join(` ${words('when-and-any')} `);
  return words(known?.from === 'question' ? 'when-chosen' : 'when-is', { title, answer });
}

/** What a condition asks about, in words. */
export function nameWords(words: EditorWords, known: AskedName | undefined, name: string): string {
  if (known?.from === 'derived') return words('when-derived', { name: known.title });
  return known?.from === 'town' ? words('when-town', { name: known.title }) : (known?.title ?? name);
}

/** A value that can be asked for, in words. */
export function valueWords(words: EditorWords, known: AskedName | undefined, value: string): string {
  const own = known?.values.find(([one]) => one === value)?.[1] ?? value;
  return known?.from === 'derived' ? editorWordOf(words, 'outcome', value) : own;
}

/** A day as it is written in a file, in words: `today-28` is 28 days ago. */
function dayWords(words: EditorWords, day: string): string {
  const [, sign, count] = /^today(?:([+-])(\d+))?$/.exec(day) ?? [];
  if (!day.startsWith('today')) return day;
  if (count === undefined) return words('day-today');
  return words(sign === '-' ? 'day-ago' : 'day-ahead', { count });
}
