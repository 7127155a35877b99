/** The texts in English for correcting a text in conversations that run. */
export const PUBLISH_EN = {
  'reason-go': 'Rather solve it? Go to the place',
  'correct-tick': 'Also correct conversations that are running now',
  'correct-means':
    'Residents in the middle of a conversation see the new text at once. Did they have the old text on the screen? Then they read that we have improved the explanation. Their answers stay. Are they waiting for a call? Then the desk sees what they read.',
  'correct-running': '{count} conversations with the old text are running now.',
  'correct-few': 'Fewer than 10 conversations with the old text are running now.',
  'correct-not': 'Why can this not be done in conversations that are running?',
  'correct-not-why': 'In conversations that are running only texts and facts can change. This is more:',
  'correct-not-more': 'And {count} more.',
  'correct-place': '{file}, line {line}: {message}',
  'correct-go': 'Publish and correct',
  'correct-sure': 'The text also changes for residents who are in the middle of a conversation. Do you want that?',
  'correct-yes': 'Yes, correct the text',
  'correct-done': 'Published. Conversations that are running use the new text too.',
  'version-correction': 'corrected, also in running conversations',
} as const;
