import { fileKind } from '../../flow/file-kind.js';
import { textAt } from '../../flow/yaml-at.js';
import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import { callersOf, flowIds, rawOf } from './flow-parts.js';
import { putText, type Work, workPaths } from './work.js';

/** Takes a flow away with its texts and example talks; not while another flow goes on in it, or a topic begins it. */
export function removeFlow(work: Work, { flow }: Extract<Edit, { type: 'remove-flow' }>): void {
  const own = workPaths(work).filter((path) => isOf(path, flow));
  if (own.length === 0) throw new EditFault(`Het gesprek "${flow}" is er niet.`);
  if (flowIds(work).length === 1) throw new EditFault('Dit is het enige gesprek. Maak eerst een ander gesprek.');
  const [caller] = callersOf(work, flow, 1);
  if (caller) {
    throw new EditFault(
      `Het gesprek "${caller.flow}" gaat verder in dit gesprek. Laat het eerst ergens anders verdergaan.`,
    );
  }
  const topic = topicsOf(work).find((one) => textAt(rawOf(work, `content/topics/${one}.yaml`), ['flow']) === flow);
  if (topic !== undefined) {
    throw new EditFault(`Het onderwerp "${topic}" begint dit gesprek. Kies daar eerst een ander gesprek, of geen.`);
  }
  for (const path of own) putText(work, path, null);
}

function isOf(path: string, flow: string): boolean {
  const kind = fileKind(path);
  switch (kind?.type) {
    case 'flow':
    case 'texts':
    case 'talks':
      return kind.id === flow;
    default:
      return false;
  }
}

function topicsOf(work: Work): readonly string[] {
  return workPaths(work).flatMap((path) => {
    const kind = fileKind(path);
    return kind?.type === 'topic' ? [kind.id] : [];
  });
}
