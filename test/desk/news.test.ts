import { describe, expect, it } from 'vitest';
import { afterAction, type DeskAction, type DeskState, START } from '../../src/desk/live/desk-state.js';
import { isOver, newsBetween, waitingCount } from '../../src/desk/live/news.js';
import { afterGap, firstWords, GAP, QUIET, withLine } from '../../src/desk/live/pace.js';
import type { DeskTalk, Queue } from '../../src/protocol/desk.js';

const queue = (change: Partial<Queue> = {}): Queue => ({
  waiting: [],
  mine: [],
  colleagues: [],
  teams: [],
  shift: { status: 'on', mostTalks: 3 },
  open: true,
  ...change,
});

const waits = (conversation: string, topic: string): Queue['waiting'][number] => ({
  conversation,
  topic,
  step: 'waar',
  language: 'nl',
  simple: false,
  since: '2026-11-23T09:00:00.000Z',
  position: 1,
  forMe: false,
});

/** A talk with the lines that the resident wrote; what the tests do not look at is left out. */
const talk = (seq: number, lines: readonly string[], role: DeskTalk['role'] = 'mine') =>
  ({
    conversation: 'c1',
    seq,
    role,
    card: { what: 'Verhuizen – Waar u gaat wonen', answers: '', stuck: [] },
    view: {
      flowTitle: 'Moving',
      talk: { messages: lines.map((text, i) => ({ n: i + 1, from: 'resident', text })) },
    },
  }) as unknown as DeskTalk;

const then = (state: DeskState, ...actions: DeskAction[]) => actions.reduce(afterAction, state);
const withQueue = (given: Queue): DeskAction => ({ type: 'queue', queue: given, at: 0 });

describe('what is new at the desk', () => {
  it('is a resident who begins to wait, once, and not who waited when the desk opened', () => {
    const opened = then(START, withQueue(queue({ waiting: [waits('a', 'Verhuizen')] })));
    expect(newsBetween(START, opened)).toEqual([]);
    const more = then(opened, withQueue(queue({ waiting: [waits('a', 'Verhuizen'), waits('b', 'Rijbewijs')] })));
    expect(newsBetween(opened, more)).toEqual([{ type: 'waiting', topic: 'Rijbewijs', conversation: 'b' }]);
    expect(newsBetween(more, then(more, { type: 'callbacks-changed' }))).toEqual([]);
  });

  it('is over when the one who waited has somebody, so that no line leads to an empty queue', () => {
    const news = { type: 'waiting', topic: 'Verhuizen', conversation: 'a' } as const;
    expect(isOver(news, queue({ waiting: [waits('a', 'Verhuizen')] }))).toBe(false);
    expect(isOver(news, queue({ waiting: [] }))).toBe(true);
    const message = { type: 'message', topic: 'Verhuizen', text: 'Dag', conversation: 'a' } as const;
    const mine = [{ conversation: 'a', topic: 'Verhuizen', language: 'nl', since: '', unread: 1 }];
    expect(isOver(message, queue({ mine }))).toBe(false);
    expect(isOver(message, queue({ mine: [] }))).toBe(true);
  });

  it('is not told to who is away', () => {
    const away = queue({ shift: { status: 'off', mostTalks: 3 } });
    const before = then(START, withQueue(away));
    const now = then(before, withQueue({ ...away, waiting: [waits('a', 'Verhuizen')] }));
    expect(newsBetween(before, now)).toEqual([]);
    expect(waitingCount(now.queue)).toBe(0);
  });

  it('is each line of a resident in my talk, but not what stood there when it was opened', () => {
    const opened = then(START, { type: 'talk', talk: talk(5, ['Dag']) });
    expect(newsBetween(START, opened)).toEqual([]);
    const now = then(opened, { type: 'talk', talk: talk(7, ['Dag', 'Bent u daar?', 'Hallo']) });
    expect(newsBetween(opened, now).map((news) => 'text' in news && news.text)).toEqual(['Bent u daar?', 'Hallo']);
  });

  it('is a talk that is not mine any more', () => {
    const mine = then(START, { type: 'talk', talk: talk(5, ['Dag']) });
    const lost = then(mine, { type: 'talk', talk: talk(6, ['Dag'], 'waiting') });
    expect(newsBetween(mine, lost)).toEqual([{ type: 'lost', topic: 'Verhuizen', conversation: 'c1' }]);
  });

  it('is counted by unread messages of talks that are not open', () => {
    const one = { conversation: 'x', topic: 'Rijbewijs', language: 'nl', since: '', unread: 0, lastLine: '' };
    const before = then(START, withQueue(queue({ mine: [one] })));
    const now = then(before, withQueue(queue({ mine: [{ ...one, unread: 2, lastLine: 'Nog iets' }] })));
    expect(newsBetween(before, now)).toMatchObject([{ type: 'message', text: 'Nog iets', conversation: 'x' }]);
    expect(waitingCount(now.queue)).toBe(2);
  });
});

describe('the state of the desk', () => {
  it('never replaces a talk by an older one', () => {
    const state = then(START, { type: 'talk', talk: talk(9, ['Dag', 'Nieuw']) });
    expect(then(state, { type: 'talk', talk: talk(8, ['Dag']) })).toBe(state);
  });

  it('keeps everything when a session is over, and forgets it when somebody else logs in', () => {
    const me = (id: string) => ({ staff: { id, name: id, email: '', roles: [] }, csrf: '', until: '' }) as never;
    const open = then(START, { type: 'signed-in', me: me('fatima') }, { type: 'talk', talk: talk(5, ['Dag']) });
    const over = then(open, { type: 'expired' });
    expect(over).toMatchObject({ signedIn: 'expired' });
    expect(then(over, { type: 'signed-in', me: me('fatima') }).talks.has('c1')).toBe(true);
    expect(then(over, { type: 'signed-in', me: me('piet') }).talks.size).toBe(0);
  });

  it('goes by the clock of the server when the own clock is off', () => {
    const at = Date.parse('2026-11-22T08:00:00Z');
    const state = then(START, { type: 'queue', queue: queue({ now: '2026-11-23T09:00:00.000Z' }), at });
    expect(state.clockAhead).toBe(25 * 3_600_000);
    const near = then(START, { type: 'queue', queue: queue({ now: '2026-11-22T08:00:00.300Z' }), at });
    expect(near.clockAhead).toBe(0);
  });
});

describe('what is said aloud', () => {
  it('is one line in five seconds, and then how many there were', () => {
    const count = (lines: number) => `${lines} nieuwe berichten.`;
    const first = withLine(QUIET, 'Inwoner: dag', 1000);
    expect(first.tell).toBe('Inwoner: dag');
    const second = withLine(first.pace, 'Inwoner: bent u daar?', 1500);
    const third = withLine(second.pace, 'Inwoner: hallo', 2000);
    expect([second.tell, third.tell]).toEqual([undefined, undefined]);
    expect(afterGap(third.pace, 1000 + GAP - 1, count).tell).toBeUndefined();
    expect(afterGap(third.pace, 1000 + GAP, count).tell).toBe('2 nieuwe berichten.');
    expect(afterGap(second.pace, 1000 + GAP, count).tell).toBe('Inwoner: bent u daar?');
    expect(afterGap(afterGap(third.pace, 7000, count).pace, 20_000, count).tell).toBeUndefined();
  });

  it('is the first words of a long text', () => {
    expect(firstWords('Ik ben mijn pas kwijt')).toBe('Ik ben mijn pas kwijt');
    expect(firstWords('Een twee drie vier vijf zes zeven acht negen')).toBe('Een twee drie vier vijf zes zeven acht …');
    expect(firstWords('x'.repeat(5000))).toHaveLength(82);
  });
});
