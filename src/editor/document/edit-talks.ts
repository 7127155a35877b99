import { isSeq } from 'yaml';
import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import { talksPath } from './flow-parts.js';
import type { Splice } from './splice.js';
import { change, itemSplice, putText, removeAt, sourceOf, type Work, workText } from './work.js';
import { writeItems } from './write-yaml.js';
import { listAt } from './yaml-source.js';

/** Adds an example talk at the end of the file of its flow, or in the place of another. */
export function addTalk(work: Work, { flow, talk, instead }: Extract<Edit, { type: 'add-talk' }>): void {
  const path = talksPath(flow);
  const text = workText(work, path) ?? '';
  if (text.trim() === '') {
    putText(work, path, writeItems([talk], 0));
    return;
  }
  const source = sourceOf(work, path);
  if (!isSeq(source.root)) {
    putText(work, path, `${text.replace(/\n*$/, '\n')}${writeItems([talk], 0)}`);
    return;
  }
  const at = instead === undefined ? source.root.items.length : instead + 1;
  change(work, path, [itemSplice(source, source.root, Math.min(at, source.root.items.length), talk)]);
  if (instead !== undefined) removeAt(work, path, [instead]);
}

/** Puts lines in example talks, before those that stand there. */
export function addTalkLines(work: Work, { lines }: Extract<Edit, { type: 'add-talk-lines' }>): void {
  for (const [flow, own] of groupBy(lines, ({ flow }) => flow)) {
    const path = talksPath(flow);
    // From the last line of each talk to its first, one of each at a time: the places of those before stay.
    const talks = [...groupBy(own, ({ index }) => index).values()].map((all) => [...all].sort(byPlace));
    for (let turn = 0; talks.some((all) => turn < all.length); turn++) {
      const source = sourceOf(work, path);
      const splices = talks.flatMap((all): readonly Splice[] => {
        const one = all[all.length - 1 - turn];
        if (!one) return [];
        const inputs = listAt(source.root, [one.index, 'inputs']);
        if (!inputs || one.before > inputs.items.length) throw new EditFault('Dit voorbeeldgesprek is er niet meer.');
        return [itemSplice(source, inputs, one.before, one.line)];
      });
      change(work, path, splices);
    }
  }
}

type Line = Extract<Edit, { type: 'add-talk-lines' }>['lines'][number];
const byPlace = (a: Line, b: Line) => a.before - b.before;

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Takes an example talk away; with the last one its file goes. */
export function removeTalk(work: Work, { flow, index }: Extract<Edit, { type: 'remove-talk' }>): void {
  const path = talksPath(flow);
  const { root } = sourceOf(work, path);
  if (!isSeq(root) || !(index in root.items)) throw new EditFault('Dit voorbeeldgesprek is er niet meer.');
  if (root.items.length === 1) putText(work, path, null);
  else removeAt(work, path, [index]);
}
