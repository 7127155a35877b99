import { inFull } from '../in-full.js';

/** Letters that sound alike in Dutch, so that "bedrijgt", "trijn" and "verkragt" are read as they are meant. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/ch/g, 'g'],
  [/au/g, 'ou'],
  [/dt/g, 't'],
  [/c|k/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(\p{L})\1+/gu, '$1'],
];
/** Dutch words in plain letters by how they sound: "slaad" and "slaat" are one, and "leeve" and "leven". */
export function asSounded(words: string): string {
  return begun(inFull(words))
    .replace(/d(?= |$)/g, 't')
    .replace(/(?<=\p{L}{2})en(?= |$)/gu, 'e');
}

const begun = (words: string) => ALIKE.reduce((said, [letters, as]) => said.replace(letters, as), words);

/** The words of a pattern by how they sound; of a part of a word only the letters that are there. */
export function soundedPattern(source: string): string {
  return source.replace(/(?<![\\\p{L}])\p{L}+/gu, (word, at: number) => {
    const isPart = source.startsWith('\\S', at + word.length) || source.slice(0, at).endsWith('\\S*');
    if (isPart) return begun(word).replace(/d$/, '[dt]');
    return source[at + word.length] === '?' ? begun(word) : asSounded(word);
  });
}
