import type { Lead } from '../document/edit.js';
import { leadOf, ownTarget } from '../document/edit-connect.js';
import type { Files } from '../document/files.js';
import { flowPath } from '../document/flow-parts.js';
import { stepSlice } from '../document/step-slice.js';
import { startWork, type Work } from '../document/work.js';

/** Where a step, or one of its answers, leads when nothing else is asked; empty while that is nowhere. */
export function leadsTo(files: Files, flow: string, from: Lead): string {
  try {
    return leadOf(workOn(files, flow, from.step), flow, from) ?? '';
  } catch {
    return '';
  }
}

/** Where a step leads when none of its conditions holds. */
export function leadsOtherwise(files: Files, flow: string, step: string): string {
  try {
    return ownTarget(workOn(files, flow, step), flow, step) ?? '';
  } catch {
    return '';
  }
}

let last: { readonly text: string; readonly step: string; readonly work: Work } | undefined;

/** A step to look into, read once for all its answers. */
function workOn(files: Files, flow: string, step: string): Work {
  const path = flowPath(flow);
  const text = files.get(path) ?? '';
  if (last?.text === text && last.step === step) return last.work;
  const slice = stepSlice(text, ['steps', step]);
  const work = startWork(slice ? new Map([[path, slice.text]]) : files);
  last = { text, step, work };
  return work;
}
