// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepView, TalkView } from '../../src/protocol/wire-types.js';
import type { PanelState } from '../../widget/panel/panel-state.js';
import type { TalkHost } from '../../widget/panel/talk-host.js';
import { tellNews } from '../../widget/talk/tell-news.js';
import { keyWords, sampleView } from './sample-view.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const place = (position: number): StepView =>
  sampleView({ kind: 'waiting', talk: { status: 'waiting', text: `U bent nummer ${position}.`, messages: [] } });
const talking = (texts: readonly string[], change: Partial<TalkView> = {}): StepView => {
  const messages = texts.map((text, index) => ({
    n: index + 1,
    from: 'staff' as const,
    name: 'Fatima',
    text,
    language: 'nl',
  }));
  return sampleView({ kind: 'talking', talk: { status: 'talking', text: 'Fatima', messages, ...change } });
};

/** Somebody who hears what is said, from this view on. `seen`: the last message drawn on the page before. */
function listening(first: StepView, seen?: number) {
  let state = { view: first, labels: keyWords } as unknown as PanelState;
  const said: string[] = [];
  const host = {
    key: { id: 'c', token: 't', talk: seen },
    state: () => state,
    say: (text: string) => said.push(text),
    alarm: (text: string) => said.push(`! ${text}`),
  } as unknown as TalkHost;
  const news = tellNews(host);
  return {
    /** Draws a view; gives what was said since the last time. */
    draw(view: StepView, own = false): string[] {
      state = { ...state, view };
      news.drawn(state, own);
      return said.splice(0);
    },
    later(seconds: number): string[] {
      vi.advanceTimersByTime(seconds * 1000);
      return said.splice(0);
    },
  };
}

describe('the place in the queue', () => {
  it('is said at most once a minute, and then the newest', () => {
    const ears = listening(place(5));
    expect(ears.draw(place(4))).toEqual([]);
    expect(ears.later(30)).toEqual([]);
    expect(ears.draw(place(3))).toEqual([]);
    expect(ears.later(29)).toEqual([]);
    expect(ears.later(1)).toEqual(['U bent nummer 3.']);
    expect(ears.draw(place(2))).toEqual([]);
    expect(ears.later(59)).toEqual([]);
    expect(ears.later(1)).toEqual(['U bent nummer 2.']);
  });

  it('is not forgotten when something else is drawn in between', () => {
    const ears = listening(place(5));
    ears.draw(place(4));
    ears.draw(place(4));
    expect(ears.later(60)).toEqual(['U bent nummer 4.']);
  });

  it('is not said when it stays the same, nor when a person has come', () => {
    const ears = listening(place(2));
    ears.draw(place(2));
    expect(ears.later(120)).toEqual([]);
    ears.draw(place(1));
    ears.draw(talking([]));
    expect(ears.later(120)).toEqual([]);
  });
});

describe('messages', () => {
  it('are said once, however often a view comes', () => {
    const ears = listening(talking(['Hallo']));
    expect(ears.draw(talking(['Hallo', 'Waar?', 'Wanneer?']))).toEqual(['Fatima: Waar?\nFatima: Wanneer?']);
    expect(ears.draw(talking(['Hallo', 'Waar?', 'Wanneer?']))).toEqual([]);
    expect(ears.draw(talking(['Hallo']))).toEqual([]);
    expect(ears.draw(talking(['Hallo', 'Waar?', 'Wanneer?']))).toEqual([]);
  });

  it('that came while the next page of the site was loading are said there', () => {
    const view = talking(['Hallo', 'Bent u er?']);
    expect(listening(view, 1).draw(view)).toEqual(['Fatima: Bent u er?']);
    expect(listening(view, 2).draw(view)).toEqual([]);
  });
});

describe('a text that was corrected meanwhile', () => {
  it('is said once, and not to who reads it in the answer to an own act', () => {
    const text = 'Wij hebben deze uitleg verbeterd.';
    const corrected = { ...talking([]), notice: { kind: 'info', text } as const };
    const ears = listening(talking([]));
    expect(ears.draw(corrected)).toEqual([text]);
    expect(ears.draw(corrected)).toEqual([]);
    expect(listening(talking([])).draw(corrected, true)).toEqual([]);
  });
});

describe('the end', () => {
  const over = sampleView({
    notice: { kind: 'info', text: 'De medewerker heeft het gesprek afgesloten.' },
    talk: { status: 'ended', text: 'Het gesprek is afgelopen.', messages: [] },
  });

  it('is said at once when it comes by itself, once', () => {
    const ears = listening(talking([]));
    expect(ears.draw(over)).toEqual(['! De medewerker heeft het gesprek afgesloten.']);
    expect(ears.draw(over)).toEqual([]);
  });

  it('by the resident is said by the act itself', () => {
    expect(listening(talking([])).draw(over, true)).toEqual([]);
  });

  it('of the wait, because nobody is left, is said at once too', () => {
    const left = sampleView({ notice: { kind: 'info', text: 'Er is nu geen medewerker meer.' } });
    expect(listening(place(1)).draw(left)).toEqual(['! Er is nu geen medewerker meer.']);
  });
});
