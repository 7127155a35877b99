import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { openTunnel, type Tunnel } from './away.js';
import { begin, residentWith } from './client.js';
import { type Colleague, type DeskConnection, hire, onShift, openTalk, refused } from './desk-client.js';
import { makeTown } from './town.js';

const FIVE_MINUTES = 5 * 60_000;

const town = makeTown();
let server: RunningServer;
let tunnel: Tunnel;
let fatima: Colleague;
let desk: DeskConnection;
beforeAll(async () => {
  // With one socket a conversation it shows when the server has given up the one that says nothing.
  server = await town.start({ WEGWIJS_SOCKET_SILENCE_SECONDS: '5', WEGWIJS_SOCKETS_PER_CONVERSATION: '1' });
  tunnel = await openTunnel(server.url);
  fatima = hire(town, 'Fatima');
  desk = await onShift(server.url, fatima);
});
afterAll(async () => {
  vi.restoreAllMocks();
  desk.close();
  await tunnel.close();
  await server.close();
  town.remove();
});

/** The clock of the house goes on by so much: it is the clock of this machine, and runs on. */
function later(by: number): void {
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + by);
}

describe('a resident offline for five minutes, then back', () => {
  it('finds all that both sides wrote, once and in order, on a new connection by itself', async () => {
    const resident = await begin(server.url);
    const talk = openTalk(tunnel.url, resident, { reconnectionDelayMax: 200, timeout: 2000 });
    await talk.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' });
    await talk.turn({ type: 'write', text: 'een' });
    await desk.turn(resident.id, { type: 'staff-write', text: 'twee' });
    await talk.view((view) => view.talk?.messages.at(-1)?.text === 'twee');

    tunnel.enter();
    const lost = new Promise((done) => talk.socket.on('disconnect', done));
    // Sent into nothing, and kept by the panel until it is answered.
    const unsure = { input: { type: 'write', text: 'vijf' }, turnId: 'sent-into-the-dark' };
    void talk.socket
      .timeout(500)
      .emitWithAck('turn', unsure)
      .catch(() => undefined);
    expect(await refused(openTalk(server.url, resident))).toBe('too-many-sockets');
    await desk.turn(resident.id, { type: 'staff-write', text: 'drie' });
    expect(await lost).toBe('ping timeout');
    let door = 'not tried';
    const other = () => openTalk(server.url, resident);
    do {
      const connection = other();
      door = await refused(connection);
      connection.close();
    } while (door === 'too-many-sockets');
    expect(door).toBe('connected');
    later(FIVE_MINUTES);
    await desk.turn(resident.id, { type: 'staff-write', text: 'vier' });
    expect((await residentWith(server.url, resident).get()).body.view.kind).toBe('talking');

    tunnel.leave();
    const back = await talk.view((view) => view.talk?.messages.at(-1)?.text === 'vier');
    expect(back.kind).toBe('talking');
    await talk.turn(unsure.input, unsure.turnId);
    await talk.turn(unsure.input, unsure.turnId);
    await desk.turn(resident.id, { type: 'staff-write', text: 'zes' });
    const both = [
      (await talk.view((view) => view.talk?.messages.at(-1)?.text === 'zes')).talk?.messages ?? [],
      (await desk.talk(({ view }) => view.talk?.messages.at(-1)?.text === 'zes')).view.talk?.messages ?? [],
    ];
    for (const messages of both) {
      expect(messages.map(({ n }) => n)).toEqual(messages.map((_, index) => index + 1));
      const said = messages.filter(({ from }) => from !== 'system').map(({ from, text }) => `${from}: ${text}`);
      expect(said).toEqual([
        'resident: een',
        'staff: twee',
        'staff: drie',
        'staff: vier',
        'resident: vijf',
        'staff: zes',
      ]);
    }
    talk.close();
  });
});
