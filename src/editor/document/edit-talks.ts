import { isSeq } from 'yaml';
import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import { change, itemSplice, putText, removeAt, sourceOf, type Work, workText } from './work.js';
import { writeItems } from './write-yaml.js';

const talksPath = (flow: string) => `flows/${flow}.conversations.yaml`;

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

/** Takes an example talk away; with the last one its file goes. */
export function removeTalk(work: Work, { flow, index }: Extract<Edit, { type: 'remove-talk' }>): void {
  const path = talksPath(flow);
  const { root } = sourceOf(work, path);
  if (!isSeq(root) || !(index in root.items)) throw new EditFault('Dit voorbeeldgesprek is er niet meer.');
  if (root.items.length === 1) putText(work, path, null);
  else removeAt(work, path, [index]);
}
