import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { NO_STORY, tellOn } from '../../src/conversation/story.js';
import { transcript } from '../../src/conversation/transcript.js';
import { choose, given, MONDAY, provide, say } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const moment = momentAt(version.municipality, MONDAY);
const FATIMA = { id: 'f1', name: 'Fatima' };
const asked = given(version).when(choose('waarheen', 'hier'));

/** What stays when everything personal was deleted. */
const bare = (events: readonly ConversationEvent[]) =>
  JSON.stringify(events.map((event) => ('personal' in event ? { ...event, personal: undefined } : event)));

describe('a day that is read back', () => {
  it('stands in no event but as what the resident wrote, also when the day itself is typed', () => {
    const weekend = asked.when(say('in het weekend'));
    const picked = weekend.when(say('zondag 29 november'));
    expect(bare(picked.events)).not.toContain('2026-11');
    expect(bare(weekend.when(say('de tweede')).events)).not.toContain('2026-11');
  });

  it('is agreed to as it was shown: an answer from a screen of before, with another day, does not count', () => {
    const before = asked.when(provide('wanneer', 'morgen'));
    const [yes] = before.view.question?.options ?? [];
    const after = before.when(provide('wanneer', 'overmorgen'));
    expect(after.decision(choose('vraag:klopt-dat', yes?.id ?? ''))).toHaveProperty('rejected');
  });

  it('is in its field as it was typed when the resident goes back, until it is given or erased', () => {
    const typed = asked.when(provide('wanneer', 'morgen'));
    const value = (told: typeof typed) => told.view.question?.value;
    for (const back of [{ type: 'go-back' }, choose('vraag:klopt-dat', 'nee'), { type: 'ask-for-person' }] as const)
      expect(value(typed.when(back))).toBe('morgen');
    const elsewhere = typed.when({ type: 'go-back' }, { type: 'go-back' });
    expect(value(elsewhere)).toBe('hier');
    expect(value(elsewhere.when(choose('waarheen', 'hier')))).toBe('morgen');
    const given = typed.when(choose('vraag:klopt-dat', '2026-11-24'), { type: 'go-back' });
    expect(value(given)).toBe('24-11-2026');
    expect(replay([...typed.events, { type: 'PersonalTextErased' }]).typed).toBeUndefined();
    const deleted = typed.events.map((event) =>
      event.type === 'DetailReadBack' ? { ...event, personal: { ...event.personal, value: undefined } } : event,
    );
    expect(replay(deleted).typed).toBeUndefined();
  });
});

describe('what staff do for a resident', () => {
  const talking = asked.staffed({}).when({ type: 'ask-for-person' }).staff(FATIMA, { type: 'accept' });
  const lines = (events: readonly ConversationEvent[]) =>
    transcript(version, events, moment)
      .filter(({ from }) => from === 'resident')
      .map(({ text }) => text);
  const told = (events: readonly ConversationEvent[]) =>
    tellOn(
      version,
      NO_STORY,
      events.map((event) => ({ at: MONDAY, event })),
      moment,
    )
      .lines.filter(({ from }) => from === 'resident')
      .map(({ text }) => text);

  it.each([
    ['a date that is read back', [provide('wanneer', 'morgen')]],
    ['a date that is read back, typed', [say('morgen')]],
    ['a date that is read back and not right', [say('morgen'), say('nee')]],
    ['a date that is read back and not right, by its button', [say('morgen'), choose('vraag:klopt-dat', 'nee')]],
    ['something that is not understood', [say('wat een weer')]],
    ['a date that is not taken', [provide('wanneer', '31 februari 2026')]],
    ['a date that is taken', [provide('wanneer', '24 november 2026')]],
  ])('puts no word into their mouth: %s', (_, inputs) => {
    const acted = talking.staff(FATIMA, ...inputs.map((input) => ({ type: 'for-resident' as const, input })));
    const before = lines(talking.events);
    expect(lines(acted.events).slice(before.length)).toEqual([]);
    expect(told(acted.events).slice(told(talking.events).length)).toEqual([]);
  });
});
