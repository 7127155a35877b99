import { expect, it } from 'vitest';
import { stuckWords } from '../../src/desk/talk/talk-card.js';
import { topicWords, wordsIn } from '../../src/desk/words.js';
import type { DeskTalk } from '../../src/protocol/desk.js';

it('the card says in the language of the desk where it stuck', () => {
  const step = 'Waar stond uw fiets?';
  const stuck: DeskTalk['card']['stuck'] = [
    { type: 'missed', times: 1, step },
    { type: 'missed', times: 3, step: '' },
    { type: 'asked', step },
    { type: 'waits', step },
  ];
  expect(stuckWords(wordsIn('nl'), stuck)).toBe(
    `1 keer niet begrepen bij “${step}”; 3 keer niet begrepen; vroeg om een mens bij “${step}”; wacht op het antwoord op “${step}”`,
  );
  expect(stuckWords(wordsIn('en'), stuck)).toBe(
    `Not understood once at “${step}”; not understood 3 times; asked for a person at “${step}”; waiting for the answer to “${step}”`,
  );
  expect(stuckWords(wordsIn('nl'), [])).toBe('Geen bijzonderheden');
});

it('a talk without a topic is called so, and never has an empty name', () => {
  expect(topicWords(wordsIn('nl'), '')).toBe('Nog geen onderwerp');
  expect(topicWords(wordsIn('en'), 'Verhuizen')).toBe('Verhuizen');
});
