import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TalkLine } from '../../src/conversation/view.js';
import type { DeskTalk } from '../../src/protocol/desk.js';
import { begin, type Resident, residentWith } from './client.js';
import { type Colleague, type DeskConnection, hire, onShift, openDesk, openTalk } from './desk-client.js';
import { buildServer, type Program, startProcess } from './own-process.js';
import { makeTown } from './town.js';

const town = makeTown();
let program: Program;
beforeAll(async () => {
  program = await buildServer();
});
afterAll(() => {
  program.remove();
  town.remove();
});

/** How many messages are answered before the server is killed, each time anew. */
const MOMENTS = [25, 40, 61, 33];
const TALKS = 4;
/** How many messages of one writer are under way at once. */
const AT_ONCE = 3;

/** One side of one talk: what it sent, in order, and what was acknowledged. */
interface Writer {
  readonly from: 'resident' | 'staff';
  sent: number;
  readonly acknowledged: Set<string>;
  /** Sent, and not answered before the end: sent again with the same id, as a client does. */
  open: string[];
}

interface Talk {
  readonly resident: Resident;
  readonly writers: readonly [Writer, Writer];
}

const writer = (from: Writer['from']): Writer => ({ from, sent: 0, acknowledged: new Set(), open: [] });

describe('a server that is killed while messages fly in both directions', () => {
  it('has every acknowledged message once and in order after it, on both sides', async () => {
    const talks: Talk[] = [];
    let colleague: Colleague | undefined;
    for (const moment of MOMENTS) {
      const server = await startProcess(program, town.env);
      colleague ??= hire(town, 'Fatima');
      const desk = talks.length === 0 ? await onShift(server.url, colleague) : openDesk(server.url, colleague);
      desk.socket.io.reconnection(false);
      while (talks.length < TALKS) talks.push(await talkWith(server.url, desk));
      for (const talk of talks) await expectWhole(server.url, desk, talk);
      let left = moment;
      const answered = () => {
        left -= 1;
        if (left === 0) server.kill('SIGKILL');
      };
      await Promise.all(talks.map((talk) => bothWrite(server.url, desk, talk, answered)));
      expect(await server.ended).toBe('SIGKILL');
      desk.close();
    }
    const server = await startProcess(program, town.env);
    const desk = openDesk(server.url, colleague as Colleague);
    for (const talk of talks) await expectWhole(server.url, desk, talk);
    const total = talks.flatMap(({ writers }) => writers).reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    expect(total).toBeGreaterThanOrEqual(MOMENTS.reduce((sum, one) => sum + one, 0));
    desk.close();
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});

async function talkWith(url: string, desk: DeskConnection): Promise<Talk> {
  const resident = await begin(url);
  await resident.turn({ type: 'ask-for-person' });
  expect(await desk.turn(resident.id, { type: 'accept' })).toMatchObject({ role: 'mine' });
  return { resident, writers: [writer('resident'), writer('staff')] };
}

/** Both sides write until the server is gone; what was not answered last time is sent again first. */
async function bothWrite(url: string, desk: DeskConnection, { resident, writers }: Talk, answered: () => void) {
  const talk = openTalk(url, resident);
  talk.socket.io.reconnection(false);
  const gone = new Promise<undefined>((told) => {
    for (const { socket } of [talk, desk]) socket.once('disconnect', () => told(undefined));
  });
  const send = (one: Writer, text: string) =>
    one.from === 'resident'
      ? talk.turn({ type: 'write', text }, text)
      : desk.turn(resident.id, { type: 'staff-write', text }, text);
  const write = async (one: Writer): Promise<void> => {
    for (;;) {
      while (one.open.length < AT_ONCE) {
        one.sent += 1;
        one.open.push(`${one.from}-${one.sent}`);
      }
      // Sent without waiting for one another, in order; the connection keeps that order.
      const answers = one.open.map(async (text) => {
        const answer = await Promise.race([send(one, text), gone]);
        if (answer === undefined) return false;
        expect(answer.problem).toBeUndefined();
        one.acknowledged.add(text);
        answered();
        return true;
      });
      const taken = await Promise.all(answers);
      one.open = one.open.filter((text) => !one.acknowledged.has(text));
      if (taken.includes(false)) return;
    }
  };
  await Promise.all(writers.map(write));
  talk.close();
}

/** After a start: what was acknowledged is there, nothing twice, nothing out of order, and both sides see the same. */
async function expectWhole(url: string, desk: DeskConnection, { resident, writers }: Talk): Promise<void> {
  const talk = openTalk(url, resident);
  const { messages = [] } = (await talk.view(({ kind }) => kind === 'talking')).talk ?? {};
  talk.close();
  expect(messages.map(({ n }) => n)).toEqual(messages.map((_, index) => index + 1));
  for (const { from, acknowledged, sent } of writers) {
    const texts = textsOf(messages, from);
    for (const text of acknowledged) expect(texts).toContain(text);
    expect(texts).toEqual(Array.from({ length: texts.length }, (_, index) => `${from}-${index + 1}`));
    expect(texts.length).toBeLessThanOrEqual(sent);
  }
  const opened = await desk.ask<DeskTalk>('open', { conversation: resident.id });
  expect(opened).toMatchObject({ role: 'mine' });
  expect(opened.view.talk?.messages).toEqual(messages);
  const said = opened.transcript.filter(({ from, text }) => from !== 'bot' && /-\d+$/.test(text));
  expect(said.map(({ text }) => text)).toEqual(
    messages.filter(({ from }) => from !== 'system').map(({ text }) => text),
  );
  const asked = (await residentWith(url, resident).get()).body.view.talk?.messages;
  expect(asked).toEqual(messages);
}

const textsOf = (messages: readonly TalkLine[], from: Writer['from']) =>
  messages.filter((line) => line.from === from).map(({ text }) => text);
