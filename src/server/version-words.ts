import type { Version } from '../flow/version.js';

/** The sentences of a version by language: what it says, and what people say to it. For telling languages apart. */
export function versionWords(version: Version): Readonly<Record<string, readonly string[]>> {
  const words = new Map<string, string[]>();
  const add = (language: string, sentences: readonly string[]) => {
    words.set(language, [...(words.get(language) ?? []), ...sentences]);
  };
  for (const [language, content] of version.content) {
    // A sentence for who writes in another language is in that language.
    const own = Object.entries(content.interface).filter(([key]) => !/-language-[a-z]+$/.test(key));
    add(language, [...sentencesIn(content.flows), ...own.flatMap(([, said]) => sentencesIn(said))]);
  }
  for (const topic of version.topics) {
    for (const [language, { phrases, keywords }] of topic.languages) add(language, [...phrases, ...keywords]);
  }
  return Object.fromEntries(words);
}

/** All texts in a value, however deep; names of slots and options are none. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((part) => (typeof part === 'string' ? [part] : sentencesIn(part)));
  if (value instanceof Map) return [...value.values()].flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null || 'name' in value) return [];
  return Object.values(value).flatMap(sentencesIn);
}
