/** The shapes that go over the wire, for surfaces that know nothing of the engine. */
export type { AddressValue, TurnInput } from '../conversation/input.js';
export type {
  ActionView,
  Exits,
  Message,
  Question,
  ResultView,
  StepView,
  TalkLine,
  TalkView,
} from '../conversation/view.js';
