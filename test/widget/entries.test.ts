import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/protocol/wire-types.js';
import { type Entry, entriesFrom, newestTurn, withNewest, withSaid, withTurn } from '../../widget/panel/entries.js';
import { otherWords, spokenOf } from '../../widget/panel/panel-state.js';
import { sampleView } from './sample-view.js';

const bot = (text: string): Message => ({ from: 'bot', text, language: 'nl' });
const asking = (text: string) => sampleView({ title: text, messages: [bot(text)] });
const words = (entries: readonly Entry[]) =>
  entries.map((entry) =>
    entry.type === 'said' ? `U: ${entry.message.text}` : entry.messages.map((m) => m.text).join(),
  );

describe('the talk in the widget', () => {
  it('only grows at its end, so that the line with focus never moves', () => {
    const first = withTurn([], asking('Wat?'));
    const answered = withSaid(first, 'Gestolen', 'nl');
    const second = withTurn(answered, asking('Waar?'));
    expect(words(second)).toEqual(['Wat?', 'U: Gestolen', 'Waar?']);
    expect(second.slice(0, 2).map(({ key }) => key)).toEqual(answered.map(({ key }) => key));
    expect(newestTurn(second)).toBe(2);
  });

  it('changes the newest turn in place for a tick or easier words', () => {
    const waiting = withSaid(withTurn([], asking('Wat?')), 'Gestolen', 'nl');
    expect(words(withNewest(waiting, asking('Wat is er?')))).toEqual(['Wat is er?', 'U: Gestolen']);
  });

  it('begins with what was said before, and the step of now once', () => {
    const said: Message = { from: 'resident', text: 'Gestolen', language: 'nl' };
    expect(words(entriesFrom([bot('Wat?'), said, bot('Waar?')], asking('Waar?')))).toEqual([
      'Wat?',
      'U: Gestolen',
      'Waar?',
    ]);
  });
});

describe('what is spoken', () => {
  it('is the whole new turn, with the heading of what is no question', () => {
    expect(
      spokenOf(
        sampleView({ kind: 'message', title: 'Uw lijst', messages: [bot('Bewaard.'), bot('Begin bovenaan.')] }),
        false,
      ),
    ).toBe('Bewaard.\nUw lijst\nBegin bovenaan.');
  });

  it('is only the notice when the resident stays at the step', () => {
    const notice = { kind: 'info' as const, text: 'Uw code is CDFG HJKM.' };
    expect(spokenOf(sampleView({ notice }), true)).toBe('Uw code is CDFG HJKM.');
    expect(spokenOf(sampleView(), true)).toBe('');
  });

  it('knows that all words change with the language and the level', () => {
    expect(otherWords(sampleView(), sampleView({ language: 'en' }))).toBe(true);
    expect(otherWords(sampleView(), sampleView({ simple: { on: true, available: true } }))).toBe(true);
    expect(otherWords(sampleView(), sampleView({ step: 'waar' }))).toBe(false);
  });
});
