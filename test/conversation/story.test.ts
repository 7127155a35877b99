import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { NO_STORY, tellOn } from '../../src/conversation/story.js';
import { choose, given, MONDAY, provide, say } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const moment = { ...momentAt(version.municipality, MONDAY), people: {} };
const FATIMA = { id: 'f1', name: 'Fatima' };
const dated = (events: readonly ConversationEvent[]) => events.map((event) => ({ at: MONDAY, event }));

const walked = () =>
  given(version)
    .staffed({})
    .when(choose('waarheen', 'hier'), say('xyz'), { type: 'ask-for-person' })
    .staff(FATIMA, { type: 'accept' }, { type: 'staff-write', text: 'Dag' })
    .when({ type: 'write', text: 'Dag Fatima' })
    .staff(
      FATIMA,
      { type: 'for-resident', input: provide('wanneer', '24 november 2026') },
      { type: 'ask', step: 'waarheen' },
    )
    .when(choose('waarheen', 'hier'), { type: 'pause' }, { type: 'go-back' })
    .own({ type: 'connection-lost' })
    .staff(FATIMA, { type: 'accept' }, { type: 'end-talk', outcome: 'answered' });

describe('a story', () => {
  it('holds everything that the resident saw, each once, and says who filled in what', () => {
    const { lines } = tellOn(version, NO_STORY, dated(walked().events), moment);
    expect(lines.map(({ from, text }) => `${from}: ${text.split('\n')[0]}`)).toEqual([
      'bot: Waar gaat u heen?',
      'resident: Hier',
      'bot: Wanneer verhuist u?',
      'resident: xyz',
      expect.stringMatching(/^bot: /),
      expect.stringMatching(/^bot: .*medewerker/),
      'bot: U praat nu met Fatima, medewerker van de gemeente.',
      'staff: Dag',
      'resident: Dag Fatima',
      'staff: dinsdag 24 november 2026',
      'bot: Wie gaat mee?',
      'staff: Waar gaat u heen?',
      'resident: Hier',
      expect.stringMatching(/^bot: /),
      'bot: De verbinding met Fatima is weg. U staat nu vooraan in de rij.',
      'bot: U praat nu met Fatima, medewerker van de gemeente.',
      'bot: De medewerker heeft het gesprek afgesloten. U bent terug bij uw vraag.',
    ]);
    expect(lines.find(({ from }) => from === 'staff')).toMatchObject({ name: 'Fatima', at: MONDAY, language: 'nl' });
  });

  it('keeps the code that opens the conversation to the resident', () => {
    expect(JSON.stringify(tellOn(version, NO_STORY, dated(walked().events), moment).lines)).not.toContain('CDFG');
  });

  it('counts where it went wrong, and knows where a person was asked for', () => {
    const story = tellOn(version, NO_STORY, dated(walked().events), moment);
    expect([...story.missed]).toEqual([['wanneer', 1]]);
    expect(story.askedAt).toBe('wanneer');
  });

  it('told on event by event is the same as told at once', () => {
    const events = dated(walked().events);
    const whole = tellOn(version, NO_STORY, events, moment);
    const parts = events.reduce((story, event) => tellOn(version, story, [event], moment), NO_STORY);
    expect(parts.lines).toEqual(whole.lines);
    expect(parts.missed).toEqual(whole.missed);
  });
});
