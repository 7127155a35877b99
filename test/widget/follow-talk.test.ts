// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StepView } from '../../src/protocol/wire-types.js';
import { withTurn } from '../../widget/panel/entries.js';
import type { PanelState } from '../../widget/panel/panel-state.js';
import type { Taken } from '../../widget/panel/talk-client.js';
import type { TalkHost } from '../../widget/panel/talk-host.js';
import { followTalk } from '../../widget/talk/follow-talk.js';
import { keyWords, sampleView } from './sample-view.js';

/** The socket is never there: what comes by itself comes by asking. */
vi.mock('../../widget/talk/talk-socket.js', () => ({
  talkSocket: () => ({
    connected: () => false,
    open: () => undefined,
    close: () => undefined,
    again: () => undefined,
    typing: () => undefined,
  }),
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const saying = (...texts: readonly string[]): StepView =>
  sampleView({
    kind: 'talking',
    talk: {
      status: 'talking',
      text: 'Fatima',
      messages: texts.map((text, index) => ({ n: index + 1, from: 'staff', name: 'Fatima', text, language: 'nl' })),
    },
  });

function following(first: Taken) {
  let state = { ...first, labels: keyWords, entries: withTurn([], first.view), unsent: [] } as unknown as PanelState;
  let busy = false;
  const answers: Taken[] = [];
  const alarms: string[] = [];
  const panel = document.createElement('div');
  const title = document.createElement('h2');
  title.append(document.createElement('span'));
  const host = {
    key: { id: 'c', token: 't' },
    frame: { root: panel.attachShadow({ mode: 'open' }), body: panel, panel, title, options: { server: 'http://x' } },
    client: { look: async () => answers.shift() },
    state: () => state,
    draw: (next: PanelState) => {
      state = next;
    },
    busy: () => busy,
    say: () => undefined,
    alarm: (text: string) => alarms.push(text),
    status: () => undefined,
  } as unknown as TalkHost;
  const talk = followTalk(host);
  const field = document.createElement('textarea');
  field.id = 'talk-field';
  host.frame.root.append(field);
  talk.drawn(state, true);
  return {
    talk,
    field,
    alarms,
    state: () => state,
    wait: (during: boolean) => {
      busy = during;
    },
    /** This is the answer of the server the next time it is asked. */
    async answered(taken: Taken): Promise<void> {
      answers.push(taken);
      await vi.advanceTimersByTimeAsync(10_000);
    },
    drawn: () => [state.seq, state.view.step, ...(state.view.talk?.messages ?? []).map(({ text }) => text)],
  };
}

it('an older view is never drawn over a newer one, the same one again changes nothing', async () => {
  const follow = following({ seq: 5, view: saying('Een') });
  await follow.answered({ seq: 7, view: saying('Een', 'Twee') });
  expect(follow.drawn()).toEqual([7, 'wat', 'Een', 'Twee']);
  await follow.answered({ seq: 6, view: saying('Een') });
  expect(follow.drawn()).toEqual([7, 'wat', 'Een', 'Twee']);
  await follow.answered({ seq: 7, view: saying('Een', 'Twee') });
  expect(follow.drawn()).toEqual([7, 'wat', 'Een', 'Twee']);
});

it('while the resident waits for an answer the talk goes on and the step stays; after it the newest is drawn', async () => {
  const follow = following({ seq: 5, view: saying('Een') });
  follow.wait(true);
  await follow.answered({ seq: 8, view: { ...saying('Een', 'Twee'), step: 'waar' } });
  await follow.answered({ seq: 6, view: saying('Een') });
  expect(follow.drawn()).toEqual([5, 'wat', 'Een', 'Twee']);
  follow.wait(false);
  follow.talk.acted(false);
  expect(follow.drawn()).toEqual([8, 'waar', 'Een', 'Twee']);
});

it('a message that is too long is not sent: it stands in the field again, whole, with the reason', () => {
  const follow = following({ seq: 5, view: saying('Een') });
  const long = 'a'.repeat(2001);
  follow.talk.write(long);
  expect(follow.field.value).toBe(long);
  expect(follow.state()).toMatchObject({ unsent: [], refused: 'ui-talk-too-long' });
  expect(follow.alarms).toEqual(['ui-talk-too-long']);
  follow.talk.write('kort');
  expect(follow.state()).toMatchObject({ unsent: [{ text: 'kort' }], refused: undefined });
});
