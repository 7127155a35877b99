import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { everyRow } from './database.js';
import { type Colleague, type DeskConnection, hire, onShift, openDesk } from './desk-client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
let fatima: Colleague;
let desk: DeskConnection;
beforeAll(async () => {
  server = await town.start();
  fatima = hire(town, 'Fatima');
  desk = await onShift(server.url, fatima);
});
afterAll(async () => {
  desk.close();
  await server.close();
  town.remove();
});

const opened = () => everyRow(town.folder).match(/"action":"talk-opened"/g)?.length ?? 0;

describe('a turn of staff that is sent again', () => {
  it('shows what was said since, and so it is written down that they looked', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    await desk.turn(resident.id, { type: 'accept' }, 'claimed');
    await desk.turn(resident.id, { type: 'put-back' });
    await resident.turn({ type: 'write', text: 'Voor een ander' });
    const before = opened();
    const overHttp = { turnId: 'claimed', input: { type: 'accept' } };
    const looked = await fatima.post(server.url, `/conversations/${resident.id}/turns`, overHttp);
    expect(looked.body.role).toBe('waiting');
    expect(opened()).toBe(before + 1);
    expect(await desk.turn(resident.id, { type: 'accept' }, 'claimed')).toMatchObject({ role: 'waiting' });
    expect(opened()).toBe(before + 2);
    await resident.turn({ type: 'leave-queue' });
  });
});

describe('a claim of a conversation that is not there', () => {
  it('is refused, whatever it is called, and holds up nobody', async () => {
    const missing = await desk.turn(`claims of ${fatima.id}`, { type: 'accept' });
    expect(missing.problem?.code).toBe('conversation-unknown');
    const resident = await begin(server.url);
    await resident.turn({ type: 'ask-for-person' });
    expect(await desk.turn(resident.id, { type: 'accept' })).toMatchObject({ role: 'mine' });
  });
});

describe('a resident who asks for a call again and again', () => {
  it('does not make every desk load its list each time, and the last change is told', async () => {
    const resident = await begin(server.url);
    let told = 0;
    const twice = new Promise<void>((done) => {
      desk.socket.on('callbacks', () => {
        told += 1;
        if (told === 2) done();
      });
    });
    for (let time = 0; time < 20; time += 1)
      await resident.turn({ type: 'ask-for-callback', phone: '0612345678', name: `Nummer ${time}` });
    expect(told).toBeLessThan(10);
    await twice;
  });
});

describe('an attempt for two requests that goes wrong at the second', () => {
  it('is told to the desks that look on, because the first stands', async () => {
    const asked = async () => {
      const resident = await begin(server.url);
      const { body } = await resident.turn({ type: 'ask-for-callback', phone: '0687654321' });
      return body.view.exits.callback.requested?.reference;
    };
    const [first, second] = [await asked(), await asked()];
    // Where nothing was told yet, so that what is told is about this.
    const fresh = await town.start();
    const looksOn = openDesk(fresh.url, fatima);
    await looksOn.queue(() => true);
    const told = new Promise((done) => void looksOn.socket.once('callbacks', () => done('told')));
    const database = new Database(`${town.folder}/data/wegwijs.sqlite`);
    database.exec(`create trigger breaks before insert on callback_attempt when new.reference = '${second}'
      begin select raise(abort, 'broken'); end`);
    const attempt = { type: 'attempt', outcome: 'no-answer', also: [second] };
    const { status } = await fatima.post(fresh.url, `/callbacks/${first}`, attempt);
    database.exec('drop trigger breaks');
    database.close();
    expect([status, await told]).toEqual([500, 'told']);
    looksOn.close();
    await fresh.close();
  });
});
