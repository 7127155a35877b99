import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { given, MONDAY } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const ask = { type: 'ask-for-callback', phone: '06-12 34 56 78' } as const;

it('tells how often it was tried since it was moved, and when it is closed that, and how to ask again', () => {
  const moment = momentAt(version.municipality, MONDAY);
  const tried = (minutes: number, outcome: 'no-answer' | 'spoken' = 'no-answer'): ConversationEvent => ({
    type: 'CallbackTried',
    reference: 'T-1234',
    moment: MONDAY + minutes * 60_000,
    outcome,
  });
  const { events } = given(version).when(ask);
  const said = (...tries: readonly ConversationEvent[]) =>
    render(version, replay([...events, ...tries]), moment).exits.callback.requested?.details[0];
  expect(said(tried(60), tried(65))).toBe(
    'Wij hebben 2 keer geprobeerd u te bereiken: vandaag om 11.00 uur en vandaag om 11.05 uur.',
  );
  // Promised from eleven o'clock: what was tried before is none of the three times that are promised, but a talk is a talk.
  expect(said(tried(0), tried(59))).toBe(said());
  expect(said(tried(0), tried(65))).toContain('Wij hebben 1 keer geprobeerd');
  expect(said(tried(0), tried(30, 'spoken'))).toBe('Wij spraken u vandaag om 10.30 uur.');
  const closing = { type: 'CallbackClosed', reference: 'T-1234', outcome: 'not-reached' } as const;
  const view = render(version, replay([...events, tried(0), closing]), moment);
  expect(view.notice?.text).toBe(view.exits.callback.closed);
  expect(view.exits.callback.closed).toContain('Het lukte niet om u te spreken. Uw verzoek T-1234 is gesloten.');
  expect(view.exits.callback.closed).toContain('Vraag het dan opnieuw.');
  const moved = given(version)
    .when(ask, { ...ask, slot: '2026-11-24-ochtend' })
    .events.slice(events.length);
  expect(replay([...events, tried(0), ...moved]).callback?.tries).toBeUndefined();
  expect(replay([...events, closing, ...events.slice(-1)]).closedCall).toBeUndefined();
});
