import type { Lead } from '../document/edit.js';
import { leadOf, ownTarget } from '../document/edit-connect.js';
import type { Files } from '../document/files.js';
import { startWork } from '../document/work.js';

/** Where a step, or one of its answers, leads when nothing else is asked; empty while that is nowhere. */
export function leadsTo(files: Files, flow: string, from: Lead): string {
  try {
    return leadOf(startWork(files), flow, from) ?? '';
  } catch {
    return '';
  }
}

/** Where a step leads when none of its conditions holds. */
export function leadsOtherwise(files: Files, flow: string, step: string): string {
  try {
    return ownTarget(startWork(files), flow, step) ?? '';
  } catch {
    return '';
  }
}
