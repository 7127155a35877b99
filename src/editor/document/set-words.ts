import { isSeq, type YAMLSeq } from 'yaml';
import { removeSplice } from './entries.js';
import { isInline } from './splice.js';
import { change, itemSplice, removeAt, setAt, sourceOf, type Work } from './work.js';
import { Inline } from './write-yaml.js';
import { type Keys, nodeAt, textOf } from './yaml-source.js';

/**
 * Makes a list say these words, each once. In a list of lines only the lines that differ change, so that one phrase more is
 * one line more; an empty list goes away.
 */
export function setWords(work: Work, path: string, keys: Keys, words: readonly string[]): void {
  const own = [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()))].filter((word) => word !== '');
  if (own.length === 0) {
    removeAt(work, path, keys);
    return;
  }
  const list = nodeAt(sourceOf(work, path).root, keys);
  if (!isSeq(list) || isInline(list)) setAt(work, path, keys, isSeq(list) ? new Inline(own) : own);
  else if (!setLines(work, path, list, own)) setAt(work, path, keys, own);
}

/** False when the words that stay come in another order, or none stays. */
function setLines(work: Work, path: string, list: YAMLSeq, own: readonly string[]): boolean {
  const source = sourceOf(work, path);
  const before = list.items.map((item) => textOf(item) ?? '');
  const stays = (word: string, index: number) => own.includes(word) && before.indexOf(word) === index;
  const kept = before.filter(stays);
  if (kept.length === 0 || own.filter((word) => kept.includes(word)).some((word, index) => word !== kept[index]))
    return false;
  const gone = before.flatMap((word, index) =>
    stays(word, index) ? [] : [removeSplice(source, { within: list, index })],
  );
  const added = own.flatMap((word, index) => {
    if (kept.includes(word)) return [];
    const next = own.slice(index).find((one) => kept.includes(one));
    return [itemSplice(source, list, next === undefined ? before.length : before.indexOf(next), word)];
  });
  change(work, path, [...gone, ...added]);
  return true;
}
