import { say } from '../../desk/live/announce.js';
import { keysAt } from '../../flow/yaml-at.js';
import { rawFile } from '../document/raw-texts.js';
import { goTo } from '../live/editor-route.js';
import { editorState, tryEdit } from '../live/editor-store.js';
import type { EditorWords } from '../words.js';

const stepsOf = (flow: string) => keysAt(rawFile(editorState().files, `flows/${flow}.yaml`), ['steps']);

/** Moves a step one place in its file; says where it stands then. Answers why it could not, in words. */
export function moveStep(words: EditorWords, flow: string, step: string, by: -1 | 1): string {
  const steps = stepsOf(flow);
  const to = steps.indexOf(step) + by;
  if (to < 0 || to >= steps.length) return words(by < 0 ? 'move-first' : 'move-last');
  const before = steps[by < 0 ? to : to + 1];
  const fault = tryEdit({ type: 'move-step', flow, step, ...(before !== undefined && { before }) });
  if (!fault) say(words('step-moved', { n: to + 1, of: steps.length }));
  return fault;
}

/** Takes a step away, goes to the one before it, and says so. Answers why it could not, in words. */
export function removeStep(words: EditorWords, flow: string, step: string, title: string): string {
  const steps = stepsOf(flow);
  const fault = tryEdit({ type: 'remove-step', flow, step });
  if (fault) return fault;
  const index = steps.indexOf(step);
  const near = steps[index - 1] ?? steps[index + 1];
  say(words('step-removed', { title }));
  goTo({ type: 'flow', flow, ...(near !== undefined && { step: near }) });
  return '';
}
