import type { MEND_NL } from './words-mend.nl.js';

/** The texts for what changes along with a step, example talks and conditions, in English. */
export const MEND_EN: Readonly<Record<keyof typeof MEND_NL, string>> = {
  'edit-add-talk-lines': 'an answer in example talks',
  'mend-open': 'Mend all example talks at once',
  'mend-title': 'The same answer in all example talks',
  'mend-why':
    'Is there a new question? Choose that question and one answer. The answer is put in every example talk that comes by the question.',
  'mend-broken': 'The flow cannot run now. First mend the errors in the flow.',
  'mend-step': 'At which question?',
  'mend-step-more': 'Another question?',
  'mend-step-none': 'None',
  'mend-answer': 'Answer to “{title}”',
  'mend-type': 'Type something',
  'mend-typed': 'What does the resident type?',
  'mend-count': 'Then these hold again: {count} of the {of} example talks.',
  'mend-which': 'Which example talks',
  'mend-same': '{name} ({flow}), ends as before',
  'mend-ends': '{name} ({flow}), ends at “{end}”',
  'mend-left': 'These stay as they are. Record them again afterwards, or remove them.',
  'mend-stuck': '{name} ({flow}), is stuck at “{step}”',
  'mend-other-end': '{name} ({flow}), ends in another way',
  'mend-go': 'Fill in the answer',
  'mend-nothing': 'No example talk holds with this answer yet. Choose another answer, or record them again.',
  'mend-done': '{count} example talks hold again. You can undo this.',

  'conditions-along': 'The conditions changed along at: {places}.',
  'conditions-left': 'Look at the conditions at: {places}. They do not fit this kind of question.',
};
