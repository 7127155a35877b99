import type { ComponentType } from 'preact';
import type { StepView } from '../../src/protocol/wire-types.js';
import type { PanelFrame } from '../launcher/panel-frame.js';
import type { Labels } from '../view/labels.js';
import type { TalkProps } from '../view/talk-part.js';
import type { PanelState } from './panel-state.js';
import type { StoredKey } from './stored-key.js';
import type { TalkClient } from './talk-client.js';

/** What the part that follows a talk, loaded only then, works with. */
export interface TalkHost {
  readonly frame: PanelFrame;
  readonly client: TalkClient;
  readonly key: StoredKey;
  state(): PanelState;
  draw(state: PanelState): void;
  /** The resident waits for the answer to an act. */
  busy(): boolean;
  labelsFor(view: StepView): Promise<Labels>;
  /** Says it when the resident is not spoken to. */
  say(text: string): void;
  /** Says it at once: only for what cannot wait. */
  alarm(text: string): void;
  /** The line that everybody sees. */
  status(text: string): void;
}

/** What the panel tells it. */
export interface FollowedTalk {
  /** Draws the wait or the talk. */
  readonly part: ComponentType<TalkProps>;
  /** Everything drawn, in order; `own` when it answers an act of this resident on this page. */
  drawn(state: PanelState, own: boolean): void;
  /** The act of the resident is answered and drawn; `toTalk`: they look at the talk now. */
  acted(toTalk: boolean): void;
  /** Whether the questions beside the talk are unfolded when this view is drawn. */
  unfolded(view: StepView): boolean;
  /** The panel was opened. */
  shown(): void;
  write(text: string): void;
  /** The resident types in the field of the talk. */
  typed(): void;
  stop(): void;
}
