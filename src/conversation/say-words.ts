import type { Template, Words } from '../flow/content.js';
import { fill } from '../flow/template.js';

/** The reading level asked for, or the ordinary one where there is no simpler text. */
export function levelOf(words: Words, simple: boolean): Template {
  return simple && words.simple ? words.simple : words.text;
}

/** A text without slots to fill, or with slots whose values are given. */
export function plainText(words: Words, simple: boolean, slots: Readonly<Record<string, string>> = {}): string {
  return fill(levelOf(words, simple), (name) => slots[name] ?? '') ?? '';
}
