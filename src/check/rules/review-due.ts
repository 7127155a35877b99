import { dueReviews } from '../due-reviews.js';
import { finding } from '../finding.js';
import type { Rule } from '../study.js';

/** A remark for each flow and step whose day to be looked at again has come, or comes within a month. */
export const reviewDue: Rule = ([study], { files }) => {
  if (!study) return [];
  return dueReviews(files, study.terrain.today).map(({ step, owner, review, left, place }) => {
    const what = step === undefined ? 'dit gesprek' : `stap "${step}"`;
    const who = owner === '' ? '' : ` Vraag ${owner}.`;
    const message = `Kijk ${what} na: dat ${left < 0 ? 'moest' : 'moet'} voor ${review}.${who} Kies daarna een nieuwe dag.`;
    return finding(place, 'review-due', message, 'remark');
  });
};
