import type { Rule } from '../study.js';
import { asksAgain } from './asks-again.js';
import { closedTooLong } from './closed-too-long.js';
import { deadEnd } from './dead-end.js';
import { emptyPlan } from './empty-plan.js';
import { endlessMessages } from './endless-messages.js';
import { failingExits, failingViews } from './failing-exits.js';
import { feeToday } from './fee-today.js';
import { laterStuck } from './later-stuck.js';
import { noEnd } from './no-end.js';
import { refusedAnswer } from './refused-answer.js';
import { reviewDue } from './review-due.js';
import { tooLarge } from './too-large.js';
import { unreachable } from './unreachable.js';
import { usedTooEarly } from './used-too-early.js';

/** What is checked in the states of a flow. What can be seen in a file alone is found while it is read (`readVersion`). */
export const ALL_RULES: readonly Rule[] = [
  tooLarge,
  deadEnd,
  endlessMessages,
  noEnd,
  asksAgain,
  unreachable,
  refusedAnswer,
  failingExits,
  failingViews,
  closedTooLong,
  usedTooEarly,
  emptyPlan,
  laterStuck,
  feeToday,
  reviewDue,
];
