import { describe, expect, it } from 'vitest';
import type { StepView, TalkLine } from '../../src/protocol/wire-types.js';
import { entriesFrom, withTurn } from '../../widget/panel/entries.js';
import type { PanelState } from '../../widget/panel/panel-state.js';
import { unfolded, withPushed, withTalk } from '../../widget/talk/pushed-state.js';
import { keyWords, sampleView } from './sample-view.js';

const line = (n: number, from: TalkLine['from'], text: string, more: Partial<TalkLine> = {}): TalkLine => ({
  n,
  from,
  text,
  language: 'nl',
  ...more,
});
const withLines = (lines: readonly TalkLine[], change: Partial<StepView> = {}): StepView =>
  sampleView({ kind: 'talking', talk: { status: 'talking', text: 'Fatima', messages: lines }, ...change });

const drawn = (view: StepView, change: Partial<PanelState> = {}): PanelState => ({
  key: { id: 'c1', token: 't1' },
  seq: 5,
  view,
  labels: keyWords,
  entries: withTurn([], view),
  screen: 'talk',
  wording: 0,
  codeError: false,
  open: false,
  unsent: [],
  ...change,
});

describe('a view that comes by itself', () => {
  it('leaves alone what the resident must mend at the same step', () => {
    const question = { type: 'date', text: 'Wanneer?', error: 'Dat is geen dag.', value: 'ooit' };
    const notice = { kind: 'error' as const, text: 'Dat is geen dag.' };
    const before = drawn(withLines([], { question, notice }));
    const after = withPushed(before, { seq: 6, view: withLines([line(1, 'staff', 'Hallo')]) });
    expect(after.view.question).toEqual(question);
    expect(after.view.notice).toEqual(notice);
    expect(after.view.talk?.messages).toHaveLength(1);
  });

  it('adds another step at the end of the list, and no step when it is the same', () => {
    const before = drawn(withLines([]));
    expect(withPushed(before, { seq: 6, view: withLines([]) }).entries).toHaveLength(1);
    const moved = withPushed(before, { seq: 6, view: withLines([], { step: 'waar' }) });
    expect(moved.entries).toHaveLength(2);
  });

  it('during an act of the resident changes the talk and nothing else', () => {
    const before = drawn(sampleView());
    const after = withTalk(before, { seq: 9, view: withLines([line(1, 'staff', 'Hallo')], { step: 'waar' }) });
    expect(after).toMatchObject({ seq: 5, view: { step: 'wat', kind: 'talking', talk: { messages: [{ n: 1 }] } } });
  });

  it('takes a message from those under way once it stands in the talk, one for one', () => {
    const unsent = ['Ja', 'Ja', 'Nee'].map((text, index) => ({ id: String(index), text, held: false }));
    const before = drawn(withLines([line(1, 'resident', 'Ja')]), { unsent });
    const view = withLines([line(1, 'resident', 'Ja'), line(2, 'resident', 'Ja')]);
    expect(withPushed(before, { seq: 6, view }).unsent.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('the questions beside a talk', () => {
  const waiting = drawn(sampleView({ kind: 'waiting', talk: { status: 'waiting', text: '', messages: [] } }));
  const asked = withLines([line(1, 'staff', 'Wat is er gebeurd?', { step: 'wat' })]);

  it('fold when a person joins, unless the resident is busy there', () => {
    expect(unfolded(waiting, withLines([]), false)).toBe(false);
    expect(unfolded({ ...waiting, open: true }, withLines([]), true)).toBe(true);
    expect(unfolded({ ...waiting, open: false }, withLines([]), true), 'folded by the resident').toBe(false);
  });

  it('unfold for the question that staff ask, once, and stay as the resident left them', () => {
    const talking = drawn(withLines([]));
    expect(unfolded(talking, asked, false)).toBe(true);
    const folded = drawn(asked, { open: false });
    expect(unfolded(folded, asked, false)).toBe(false);
    expect(unfolded(drawn(asked, { open: true }), withLines([], { step: 'waar' }), false)).toBe(true);
  });

  it('are open when the talk is over', () => {
    expect(unfolded(drawn(withLines([])), sampleView(), false)).toBe(true);
  });
});

it('what was said in the talk stands in the talk alone, also after a reload', () => {
  const transcript = [
    { from: 'bot' as const, text: 'Hoe heet u?', language: 'nl' },
    { from: 'resident' as const, text: 'Ja', language: 'nl' },
    { from: 'staff' as const, name: 'Fatima', text: 'Hallo', language: 'nl' },
    { from: 'resident' as const, text: 'Ja', language: 'nl' },
  ];
  const view = withLines([line(1, 'system', 'Fatima'), line(2, 'staff', 'Hallo'), line(3, 'resident', 'Ja')]);
  const past = entriesFrom(transcript, view).slice(0, -1);
  expect(past.map((entry) => (entry.type === 'said' ? entry.message.text : entry.messages[0]?.text))).toEqual([
    'Hoe heet u?',
    'Ja',
  ]);
});
