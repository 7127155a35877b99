import type { Version } from '../flow/version.js';
import { levelOf } from './say-words.js';

/** The texts of the interface as plain strings by key. Facts of the town are filled in; other slots stay `{name}`. */
export function interfaceLabels(version: Version, language: string, simple: boolean): Record<string, string> {
  const texts = version.content.get(language)?.interface ?? {};
  const slot = (name: string): string => {
    const fact = version.municipality.facts.get(name);
    if (fact?.type === 'text') return fact.text[language] ?? fact.text.nl;
    return fact?.type === 'phone' ? fact.number : `{${name}}`;
  };
  return Object.fromEntries(
    Object.entries(texts).map(([key, words]) => [
      key,
      levelOf(words, simple)
        .map((part) => (typeof part === 'string' ? part : slot(part.name)))
        .join(''),
    ]),
  );
}
