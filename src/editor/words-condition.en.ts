import type { CONDITION_WORDS } from './document/condition-words.js';

/** The words of which a condition is told in English. */
export const CONDITION_EN: Readonly<Record<keyof typeof CONDITION_WORDS, string>> = {
  'when-sentence': 'If {rest}',
  'when-chosen': 'at “{title}” this is chosen: {answer}',
  'when-is': '{title} is: {answer}',
  'when-derived': 'the computed value “{name}”',
  'when-town': 'the choice of the municipality “{name}”',
  'when-before': '“{title}” is before {day}',
  'when-after': '“{title}” is after {day}',
  'when-not': 'this does not hold: {rest}',
  'when-and-all': 'and',
  'when-and-any': 'or',
  'outcome-too-early': 'too early',
  'outcome-in-time': 'in time',
  'outcome-late': 'too late',
  'day-today': 'today',
  'day-ago': 'the day {count} days ago',
  'day-ahead': 'the day {count} days ahead',
};
