import type { StepView } from '../../src/protocol/wire-types.js';
import type { Labels } from '../view/labels.js';
import type { Entry } from './entries.js';
import type { StoredKey } from './stored-key.js';

/** Everything the panel shows; replaced whole at each change, and drawn at once. */
export interface PanelState {
  readonly key: StoredKey;
  readonly view: StepView;
  readonly labels: Labels;
  readonly entries: readonly Entry[];
  readonly screen: 'talk' | 'callback';
  readonly wording: number;
  readonly codeError: boolean;
}

/**
 * What is spoken for a new view: what is new in it, the heading of its step included; or, when only something beside
 * the step changed, that.
 */
export function spokenOf(view: StepView, stayed: boolean): string {
  if (stayed) return view.notice?.text ?? '';
  const texts = view.messages.map((message) => message.text);
  const heading = view.kind === 'question' ? undefined : (view.result?.heading ?? view.title);
  const own = texts.at(-1) ?? '';
  return (heading && !own.includes(heading) ? [...texts.slice(0, -1), heading, own] : texts).join('\n');
}

/** True when the words of everything change: another language or level. */
export function otherWords(before: StepView, after: StepView): boolean {
  return before.language !== after.language || before.simple.on !== after.simple.on;
}
