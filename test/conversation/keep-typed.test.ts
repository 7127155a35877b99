import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { transcript } from '../../src/conversation/transcript.js';
import { choose, given, MONDAY, provide, say } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();
const moment = momentAt(version.municipality, MONDAY);
const FATIMA = { id: 'f1', name: 'Fatima' };

const linesOf = (events: readonly ConversationEvent[]) =>
  transcript(version, events, moment).map(({ from, text }) => `${from}: ${text}`);

const erased = (events: readonly ConversationEvent[]) =>
  events.map((event) => {
    if (!('personal' in event) || !event.personal) return event;
    const { purpose, keep } = event.personal;
    return { ...event, personal: { purpose, keep } } as ConversationEvent;
  });

const typing = () =>
  given(version).when(say('wat een weer'), say('een andere gemeente'), { type: 'go-back' }, choose('waarheen', 'hier'));

describe('what a resident typed', () => {
  it('stands in the talk in their own words: what was not understood, and an answer that was', () => {
    expect(linesOf(typing().events).slice(0, 4)).toEqual([
      'bot: Waar gaat u heen?',
      'resident: wat een weer',
      'resident: een andere gemeente',
      expect.stringMatching(/^bot: /),
    ]);
  });

  it('stands there too when it was refused as an answer', () => {
    const told = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '31 februari 2026'));
    told.happened([{ type: 'DetailRefused', step: 'wanneer' }]);
    expect(linesOf(told.events).at(-1)).toBe('resident: 31 februari 2026');
  });

  it('is gone once it is deleted; what it was read as stays', () => {
    expect(linesOf(erased(typing().events)).slice(0, 3)).toEqual([
      'bot: Waar gaat u heen?',
      'resident: gewist',
      'resident: Een andere gemeente',
    ]);
  });

  it('is kept as a personal text of 30 days, or fewer where the answer to the step is', () => {
    const last = (told: ReturnType<typeof given>) => told.events.at(-1);
    expect(last(given(version).when(say(' wat een weer ')))).toMatchObject({
      personal: { purpose: 'gesprek', keep: 30, value: 'wat een weer' },
    });
    const files = smallFiles.map(({ path, text }) => ({ path, text: text.replace(/keep: \d+/g, 'keep: 3') }));
    const short = given(versionOf(files)).when(choose('waarheen', 'hier'), say('wat een weer'));
    expect(last(short)).toMatchObject({ type: 'NotUnderstood', personal: { keep: 3 } });
  });

  it('is not kept where nothing was masked in it and a number may stand in it: at a question for a phone number', () => {
    const phone = smallFiles.map(({ path, text }) => ({ path, text: text.replace('ask: name', 'ask: phone') }));
    const at = given(versionOf(phone)).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      choose('wie', 'ik'),
    );
    const number = at.when(say('mijn bsn is 1234 56 782 hoor')).events.at(-1);
    expect(JSON.stringify(number)).not.toContain('1234');
    expect(JSON.stringify(at.when(say('wat een gedoe')).events.at(-1))).toContain('wat een gedoe');
  });

  it('is theirs: what staff type for them is not put into their mouth', () => {
    const told = given(version)
      .staffed({})
      .when({ type: 'ask-for-person' })
      .staff(FATIMA, { type: 'accept' }, { type: 'for-resident', input: say('wat een weer') });
    expect(linesOf(told.events).join('\n')).not.toContain('weer');
  });
});
