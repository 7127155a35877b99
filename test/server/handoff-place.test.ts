import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { type Colleague, type DeskConnection, hire, onShift, openTalk, type Sent } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let desk: DeskConnection;
let fatima: Colleague;
/** Only what is done again and again stands still until a test says so; connections go on as always. */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = await town.start();
  fatima = hire(town, 'Fatima');
  desk = await onShift(server.url, fatima);
});
afterAll(async () => {
  vi.useRealTimers();
  desk.close();
  await server.close();
  town.remove();
});

const open: { close(): void }[] = [];
beforeEach(() => void open.splice(0));
afterEach(() => {
  for (const connection of open) connection.close();
});

/** Somebody who waits, with the places that were pushed to them since. */
async function waiting() {
  const resident = await begin(server.url);
  const talk = openTalk(server.url, resident);
  open.push(talk);
  await talk.turn({ type: 'ask-for-person' });
  const places: (number | undefined)[] = [];
  talk.socket.on('view', ({ view }: Sent) => places.push(view.talk?.position));
  return { resident, talk, places };
}

describe('the place in the queue', () => {
  it('is told once a minute, to each who waits their own; in between nothing is said when others go', async () => {
    const [one, two, three] = [await waiting(), await waiting(), await waiting()];
    await three.talk.view((view) => view.talk?.position === 3);
    await one.talk.turn({ type: 'leave-queue' });
    // A push that was on its way would come before the answer to an act of the same socket.
    await three.talk.turn({ type: 'simplify', on: true });
    expect(three.places.filter((place) => place !== 3)).toEqual([]);
    const before = three.places.length;
    vi.advanceTimersByTime(60_000);
    await three.talk.view((view) => view.talk?.position === 2);
    await two.talk.view((view) => view.talk?.position === 1);
    expect(three.places.slice(before)).toEqual([2]);
    vi.advanceTimersByTime(59_000);
    await three.talk.turn({ type: 'simplify', on: false });
    expect(three.places.slice(before)).toEqual([2]);
    vi.advanceTimersByTime(1000);
    await expect.poll(() => three.places.slice(before)).toEqual([2, 2]);
  });
});

describe('the wait', () => {
  it('is not called short when everybody on shift has talks enough', async () => {
    const resident = await begin(server.url);
    const told = async () => (await resident.get()).body.view.exits.person.wait;
    const { talk, resident: first } = await waiting();
    await desk.turn(first.id, { type: 'accept' });
    await expect.poll(told).toBe('Meestal duurt het niet lang.');
    await fatima.post(server.url, '/shift', { status: 'on', mostTalks: 1 });
    await expect.poll(told).toBeUndefined();
    await talk.turn({ type: 'leave-queue' });
    await expect.poll(told).toBe('Meestal duurt het niet lang.');
  });
});
