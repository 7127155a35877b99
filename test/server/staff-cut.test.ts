import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { type Colleague, hire, onShift, openDesk } from './desk-client.js';
import { browser, join, MORNING, type Person, startDesk } from './staff-desk.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let mila: Person;
let fatima: Colleague;
const open: { close(): void }[] = [];
const here = <C extends { close(): void }>(connection: C): C => {
  open.push(connection);
  return connection;
};
beforeAll(async () => {
  const started = await startDesk(town);
  server = started.server;
  mila = await join(browser(server.url), started.first ?? '', {
    name: 'Mila',
    email: 'mila@example.org',
    now: MORNING,
  });
  fatima = hire(town, 'Fatima');
  here(await onShift(server.url, hire(town, 'Piet')));
});
afterAll(async () => {
  for (const connection of open) connection.close();
  await server.close();
  town.remove();
});

describe('a staff member who is out', () => {
  it('by being blocked hears nothing more of the talk that is open, at once', async () => {
    const desk = here(await onShift(server.url, fatima));
    const second = here(openDesk(server.url, fatima));
    await second.queue(() => true);
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' });
    const gone = [desk, second].map(({ socket }) => new Promise((done) => socket.on('disconnect', () => done('gone'))));
    const blocked = await mila.browser.post(`staff/${fatima.id}`, { status: 'blocked' });
    expect(blocked.status).toBe(200);
    const heard: unknown[] = [];
    for (const { socket } of [desk, second]) socket.onAny((name, given) => heard.push([name, given]));
    await resident.turn({ type: 'write', text: 'Voor haar die weg is' });
    expect(await Promise.all(gone)).toEqual(['gone', 'gone']);
    expect(JSON.stringify(heard)).not.toContain('Voor haar');
  });

  it('by losing the role of the desk, or logging out, too; and colleagues stay', async () => {
    const greta = hire(town, 'Greta');
    const gretas = here(openDesk(server.url, greta));
    await gretas.queue(() => true);
    const otto = hire(town, 'Otto');
    const ottos = here(openDesk(server.url, otto));
    await ottos.queue(() => true);
    await mila.browser.post(`staff/${greta.id}`, { roles: ['editor'] });
    await gretas.until('signed-out', () => true);
    expect(ottos.socket.connected).toBe(true);
    await otto.post(server.url, '/logout', {});
    await ottos.until('signed-out', () => true);
  });
});
