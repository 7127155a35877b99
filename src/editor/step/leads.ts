import type { Lead } from '../document/edit.js';
import { leadOf, ownTarget } from '../document/edit-connect.js';
import type { Files } from '../document/files.js';
import { startWork, type Work } from '../document/work.js';

const works = new WeakMap<Files, Work>();

/** Where a step, or one of its answers, leads when nothing else is asked; empty while that is nowhere. */
export function leadsTo(files: Files, flow: string, from: Lead): string {
  try {
    return leadOf(workOn(files), flow, from) ?? '';
  } catch {
    return '';
  }
}

/** Where a step leads when none of its conditions holds. */
export function leadsOtherwise(files: Files, flow: string, step: string): string {
  try {
    return ownTarget(workOn(files), flow, step) ?? '';
  } catch {
    return '';
  }
}

/** Files to look into: the same files are read once, for all steps and answers. */
function workOn(files: Files): Work {
  const work = works.get(files) ?? startWork(files);
  works.set(files, work);
  return work;
}
