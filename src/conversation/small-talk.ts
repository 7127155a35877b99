import { readDanger } from '../language/danger.js';
import type { Notice } from './state.js';

/**
 * What the log says of free text that greets, thanks, says goodbye, cries for help, or is in danger. Which danger is said
 * by the resident's own words alone, which are deleted on their day: the log keeps nothing about somebody's health.
 */
export const SMALL_TALK = {
  greet: 'small-talk-greet',
  thanks: 'small-talk-thanks',
  bye: 'small-talk-bye',
  help: 'small-talk-help',
  now: 'small-talk-danger',
  violence: 'small-talk-danger',
  suicide: 'small-talk-danger',
} as const;

export type SmallTalkKind = keyof typeof SMALL_TALK;

const KINDS = Object.keys(SMALL_TALK) as SmallTalkKind[];

/** What is said back to free text that was understood and changes no step; undefined where the step says enough. */
export function saidBack(as: string, typed = ''): Notice | undefined {
  if (as === 'callback') return { type: 'person-asked' };
  if (as === 'easier' || as === 'confused') return { type: 'easier' };
  if (as === SMALL_TALK.now) return { type: 'small-talk', kind: readDanger(typed) ?? 'help' };
  const kind = KINDS.find((one) => SMALL_TALK[one] === as);
  return kind && { type: 'small-talk', kind };
}

/** Whether a person stands first after it. */
export const wantsPerson = (as: string) => as === 'callback' || PERSON_FIRST.includes(as);

const PERSON_FIRST: readonly string[] = [SMALL_TALK.help, SMALL_TALK.now];
