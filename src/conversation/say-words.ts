import type { Template, Words } from '../flow/content.js';
import type { Municipality } from '../flow/municipality.js';
import { fill } from '../flow/template.js';

/** The reading level asked for, or the ordinary one where there is no simpler text. */
export function levelOf(words: Words, simple: boolean): Template {
  return simple && words.simple ? words.simple : words.text;
}

/** Whose facts fill the slots of a name, and in which language. */
interface NameFacts {
  readonly facts: Municipality['facts'];
  readonly language: string;
}

/** A title or a label outside a conversation: texts and phone numbers of the town filled in, anything else left out. */
export function plainText(words: Words, simple: boolean, { facts, language }: NameFacts): string {
  const said = (name: string) => {
    const fact = facts.get(name);
    if (fact?.type === 'text') return fact.text[language] ?? fact.text.nl;
    return fact?.type === 'phone' ? fact.number : '';
  };
  return fill(levelOf(words, simple), said) ?? '';
}
