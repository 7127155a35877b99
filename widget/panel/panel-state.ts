import type { StepView } from '../../src/protocol/wire-types.js';
import type { Labels } from '../view/labels.js';
import { stepKind, stepWords } from '../view/step-kind.js';
import { isLive } from '../view/talk-live.js';
import type { RefusedMessage, UnsentMessage } from '../view/talk-part.js';
import type { Entry } from './entries.js';
import type { StoredKey } from './stored-key.js';

/** Everything the panel shows; replaced whole at each change, and drawn at once. */
export interface PanelState {
  readonly key: StoredKey;
  readonly seq: number;
  readonly view: StepView;
  readonly labels: Labels;
  readonly entries: readonly Entry[];
  readonly screen: 'talk' | 'callback';
  readonly wording: number;
  readonly codeError: boolean;
  /** The questions beside a talk are unfolded. */
  readonly open: boolean;
  /** Who of staff is typing. */
  readonly typing?: string;
  /** Messages under way. */
  readonly unsent: readonly UnsentMessage[];
  /** Why the message in the field was not sent. */
  readonly refused?: RefusedMessage;
}

/**
 * What is spoken for a new view: what is new in it, the heading of its step included; or, when only something beside
 * the step changed, that.
 */
export function spokenOf(view: StepView, stayed: boolean): string {
  if (stayed) return view.notice?.text ?? '';
  const own = stepWords(view);
  const told = view.notice ? [view.notice.text] : [];
  const before = view.kind === 'talking' ? told : view.messages.slice(0, -1).map((message) => message.text);
  const heading = stepKind(view) === 'question' ? undefined : (view.result?.heading ?? view.title);
  return [...before, ...(heading && !own.includes(heading) ? [heading] : []), own].join('\n');
}

/** What is spoken when the panel is opened: a talk before the step beside it. `followed`: its messages are said already. */
export function spokenFirst(view: StepView, followed: boolean): string {
  const { talk } = view;
  if (!talk || !isLive(talk)) return spokenOf(view, false);
  const line = talk.messages.at(-1);
  return line?.from === 'staff' && !followed ? `${talk.text}\n${line.name}: ${line.text}` : talk.text;
}

/** True when the words of everything change: another language or level. */
export function otherWords(before: StepView, after: StepView): boolean {
  return before.language !== after.language || before.simple.on !== after.simple.on;
}
