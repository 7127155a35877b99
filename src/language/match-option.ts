import { distance } from '../lib/closest-words.js';
import { plainWords } from './plain-words.js';

/** Something to choose, with everything people may call it. */
export interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

/** The longest text that is compared; longer texts only match by whole names in them. */
const LONGEST_NAME = 60;

/**
 * The choices a text means: those it equals, else the one it nearly equals (typing errors), else every one whose name
 * stands in it as whole words. Empty when there is none. Two choices that are equally near are as good as none.
 */
export function matchOptions(text: string, choices: readonly Choice[]): readonly string[] {
  const said = plainWords(text);
  if (!said) return [];
  const names = choices.map((choice) => ({ id: choice.id, names: choice.names.map(plainWords).filter(Boolean) }));
  const same = names.filter((choice) => choice.names.includes(said));
  if (same.length > 0) return same.map((choice) => choice.id);
  return closest(said, names) ?? mentioned(said, names);
}

function closest(said: string, choices: readonly Choice[]): readonly string[] | undefined {
  if (said.length > LONGEST_NAME) return undefined;
  let best: string[] = [];
  let bestDistance = allowed(said.length) + 1;
  for (const choice of choices) {
    for (const name of choice.names) {
      const far = distance(said, name, Math.min(bestDistance, allowed(Math.min(said.length, name.length))));
      if (far > allowed(Math.min(said.length, name.length)) || far > bestDistance) continue;
      best = far < bestDistance ? [choice.id] : [...new Set([...best, choice.id])];
      bestDistance = far;
    }
  }
  return best.length === 1 ? best : undefined;
}

/** Typing errors allowed in a name of this many letters: none in short ones, where they make another word. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function mentioned(said: string, choices: readonly Choice[]): readonly string[] {
  const padded = ` ${said} `;
  return choices
    .filter((choice) => choice.names.some((name) => name.length > 1 && padded.includes(` ${name} `)))
    .map((choice) => choice.id);
}
