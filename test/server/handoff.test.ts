import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { type Colleague, type Connected, hire, onShift, openTalk } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let piet: Colleague;
const open: Connected<never>[] = [];
/** Closed after the test. */
function here<C>(connection: C): C {
  open.push(connection as Connected<never>);
  return connection;
}
beforeAll(async () => {
  server = await town.start({ WEGWIJS_TEAMS: 'burgerzaken, sociaal team' });
  fatima = hire(town, 'Fatima');
  piet = hire(town, 'Piet');
});
afterEach(async () => {
  for (const who of [fatima, piet]) await who.post(server.url, '/shift', { status: 'off' });
  for (const connection of open.splice(0)) connection.close();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

describe('asking for a person', () => {
  it('is offered only while somebody is on shift', async () => {
    const resident = await begin(server.url);
    expect(resident.view.exits.person).toMatchObject({ available: false });
    const desk = here(await onShift(server.url, fatima));
    const seen = await resident.get();
    expect(seen.body.view.exits.person).toMatchObject({ available: true });
    await fatima.post(server.url, '/shift', { status: 'pause' });
    expect((await resident.get()).body.view.exits.person).toMatchObject({ available: false });
    expect((await desk.queue(({ shift }) => shift.status === 'pause')).colleagues).toMatchObject([
      { id: 'fatima', name: 'Fatima', shift: 'pause' },
    ]);
  });

  it('leads over the socket to a talk, and back to the same step', async () => {
    const desk = here(await onShift(server.url, fatima));
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    const talk = here(openTalk(server.url, resident));
    await talk.view(({ step }) => step === 'waar');
    const asked = await talk.turn({ type: 'ask-for-person' });
    expect(asked.view).toMatchObject({ kind: 'waiting', step: 'waar', talk: { position: 1 } });
    const [waiting] = (await desk.queue((queue) => queue.waiting.length === 1)).waiting;
    expect(waiting).toMatchObject({
      topic: expect.stringContaining('Waar stond uw fiets?'),
      position: 1,
      forMe: false,
    });

    const taken = await desk.ask<{ role: string; card: object; conversation: string }>('claim-next', {
      turnId: 'next',
    });
    expect(taken).toMatchObject({ role: 'mine', conversation: resident.id });
    expect(taken.card).toMatchObject({ answers: 'Wat is er gebeurd: Mijn fiets is gestolen' });
    expect((await talk.view(({ kind }) => kind === 'talking')).talk?.text).toContain('U praat nu met Fatima');

    talk.socket.emit('typing');
    expect(await desk.until('typing', () => true)).toEqual({ conversation: resident.id });
    await talk.turn({ type: 'write', text: 'Goedemorgen' });
    const heard = await desk.talk(({ transcript }) => transcript.at(-1)?.text === 'Goedemorgen');
    expect(heard.view.talk?.messages.map(({ n }) => n)).toEqual([1, 2]);
    expect((await desk.queue(({ mine }) => mine[0]?.unread === 1)).mine[0]?.lastLine).toBe('Goedemorgen');
    await desk.ask('seen', { conversation: resident.id, n: 2 });
    await desk.queue(({ mine }) => mine[0]?.unread === 0);

    desk.socket.emit('typing', { conversation: resident.id });
    expect(await talk.until('typing', () => true)).toEqual({ name: 'Fatima' });
    await desk.turn(resident.id, { type: 'staff-write', text: 'Dag! Waar was het?' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'Dag! Waar was het?');
    const filled = await desk.turn(resident.id, {
      type: 'for-resident',
      input: { type: 'choose', step: 'waar', option: 'weet-niet' },
    });
    expect(filled.view).toMatchObject({ kind: 'talking', step: 'kenmerken' });
    await desk.turn(resident.id, { type: 'end-talk', outcome: 'answered' });
    const back = await talk.view(({ kind }) => kind === 'question');
    expect(back).toMatchObject({ step: 'kenmerken', talk: { status: 'ended' } });
    expect(back.answers.at(-1)).toMatchObject({ step: 'waar', by: 'Fatima' });
    await desk.queue(({ mine, waiting }) => mine.length + waiting.length === 0);
  });
});
