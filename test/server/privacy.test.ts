import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin, goOn, type Resident, residentWith } from './client.js';
import { amounts, everyByte, everyRow } from './database.js';
import { makeTown, type Town } from './town.js';

let town: Town;
let server: RunningServer;
beforeEach(async () => {
  town = makeTown();
  server = await town.start();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

const VALUES = ['4321 ZX', 'Rood met krat', 'Kim de Vries', '+31612345678', 'kim@example.org', 'na de lunch'];

async function tellsEverything(): Promise<Resident & { readonly code: string }> {
  const resident = await begin(server.url);
  await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
  await resident.turn({ type: 'provide', step: 'waar', value: { postcode: '4321 ZX', houseNumber: '5' } });
  await resident.turn({ type: 'choose', step: 'kenmerken', options: ['bel'] });
  await resident.turn({ type: 'provide', step: 'omschrijving', value: 'Rood met krat' });
  await resident.turn({ type: 'provide', step: 'dag', value: '16-11-2026' });
  await resident.turn({ type: 'provide', step: 'naam', value: 'Kim de Vries' });
  await resident.turn({ type: 'provide', step: 'telefoon', value: '06 12345678' });
  await resident.turn({ type: 'ask-for-callback', email: 'kim@example.org', note: 'na de lunch' });
  const paused = await resident.turn({ type: 'pause' });
  return { ...resident, code: paused.body.view.pause?.code ?? '' };
}

describe('erasing', () => {
  it('leaves nothing a resident told in any table, file or answer', async () => {
    const resident = await tellsEverything();
    for (const value of [...VALUES, resident.code]) expect(everyRow(town.folder)).toContain(value);
    expect((await resident.erase()).status).toBe(204);

    for (const value of [...VALUES, resident.code]) {
      expect(everyRow(town.folder)).not.toContain(value);
      expect(everyByte(town.folder)).not.toContain(value);
    }
    expect(everyRow(town.folder)).toContain('PersonalTextErased');
    for (const gone of [
      await resident.get(),
      await resident.get('/record'),
      await resident.turn({ type: 'pause' }),
      await resident.erase(),
    ]) {
      expect([gone.status, gone.body.code]).toEqual([410, 'erased']);
    }
    const code = await ask(`${server.url}/v1/resumptions`, { method: 'POST', body: { code: resident.code } });
    expect(code.status).toBe(404);
  });

  it('does not let a turn that comes at the same time write anything after it', async () => {
    const resident = await tellsEverything();
    const note = { type: 'ask-for-callback', phone: '0612345678', note: 'te laat gezegd' } as const;
    await Promise.all([resident.erase(), ...Array.from({ length: 10 }, () => resident.turn(note))]);
    expect(everyRow(town.folder)).not.toContain('te laat gezegd');
  });

  it('takes what was not understood with it, which staff could read until then', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'say', text: 'mijn geheim van Kim' });
    const seen = await resident.get();
    expect(JSON.stringify(seen.body.transcript)).toContain('mijn geheim van Kim');
    expect(everyRow(town.folder)).toContain('mijn geheim van Kim');
    await resident.erase();
    expect(everyByte(town.folder)).not.toContain('mijn geheim');
  });

  it('takes the names of turns with it, which another client may have made of what was typed', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'pause' }, 'pauze-van-Kim-de-Vries');
    await resident.erase();
    expect(everyByte(town.folder)).not.toContain('Kim-de-Vries');
  });

  it('is true at once at another server on the same database, which had the conversation in memory', async () => {
    const other = await town.start();
    try {
      const resident = await tellsEverything();
      const there = residentWith(other.url, resident);
      expect((await there.get()).body.view.answers).toHaveLength(7);
      await resident.erase();
      const gone = await there.get();
      expect([gone.status, gone.body.code]).toEqual([410, 'erased']);
    } finally {
      await other.close();
    }
  });

  it('of one resident leaves the others alone', async () => {
    const one = await tellsEverything();
    const other = await tellsEverything();
    await one.erase();
    expect((await other.get()).body.view.answers).toHaveLength(7);
  });
});

describe('a call that is not wanted any more', () => {
  it('takes name, number and note with it, from the files too, and nothing else', async () => {
    const resident = await tellsEverything();
    await resident.turn({ type: 'ask-for-callback', phone: '06 87654321', name: 'Kim uit huis' });
    expect(everyRow(town.folder)).not.toContain('kim@example.org');
    expect(everyRow(town.folder)).toContain('Kim uit huis');
    const cancelled = await resident.turn({ type: 'cancel-callback' });
    expect(cancelled.body.view.notice?.text).toContain('gewist');
    for (const value of ['Kim uit huis', '+31687654321', 'kim@example.org', 'na de lunch']) {
      expect(everyByte(town.folder)).not.toContain(value);
    }
    expect(everyRow(town.folder)).toContain('Kim de Vries');
    expect((await resident.get()).body.view.answers).toHaveLength(7);
  });
});

describe('numbers that need not be given', () => {
  it('are never stored, and the resident is told', async () => {
    const resident = await begin(server.url, { flow: 'fiets', text: 'bsn 123456782' });
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    await resident.turn({ type: 'choose', step: 'waar', option: 'weet-niet' });
    await resident.turn({ type: 'choose', step: 'kenmerken', options: ['geen-van-deze'] });
    const told = await resident.turn({
      type: 'provide',
      step: 'omschrijving',
      value: 'bsn 1234 56 782, rekening NL91 ABNA 0417 1643 00, pas 4111 1111 1111 1111',
    });
    expect(told.body.view.notice?.text).toBeTruthy();
    await resident.turn({ type: 'say', text: 'mijn nummer is 123456782' });
    await resident.turn({ type: 'ask-for-callback', phone: '0612345678', name: 'Kim 123456782' });
    const bytes = everyByte(town.folder);
    expect(bytes).toContain('[burgerservicenummer]');
    // With what stood beside it, as four signs alone stand in a token or in the name of a turn by chance.
    for (const secret of ['123456782', '1234 56 782', 'rekening NL91', 'ABNA 0417', 'ABNA0417', 'pas 4111', '41111111'])
      expect(bytes).not.toContain(secret);
  });

  it('are masked in an earlier answer too, when it is changed while a phone number is asked', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    await resident.turn({ type: 'choose', step: 'waar', option: 'weet-niet' });
    await resident.turn({ type: 'choose', step: 'kenmerken', options: ['geen-van-deze'] });
    await resident.turn({ type: 'provide', step: 'omschrijving', value: 'Rood met krat' });
    await resident.turn({ type: 'provide', step: 'dag', value: '16-11-2026' });
    const asked = await resident.turn({ type: 'provide', step: 'naam', value: 'Kim de Vries' });
    expect(asked.body.view.question?.type).toBe('phone');
    const said = await resident.turn({ type: 'say', text: 'ik weet alleen mijn bsn 1234 56 782' });
    expect(said.body.view.notice?.kind).toBe('error');
    expect(everyByte(town.folder)).not.toContain('1234 56 782');
    await resident.turn({ type: 'provide', step: 'naam', value: 'Kim 123456782' });
    expect(everyByte(town.folder)).not.toContain('123456782');
  });
});

describe('keeping no longer than said', () => {
  const restartAt = async (now: string, extra = {}) => {
    await server.close();
    server = await town.start({ WEGWIJS_NOW: now, ...extra });
  };

  it('deletes one text on its day, asks it again, and the conversation goes on', async () => {
    const resident = await tellsEverything();
    await restartAt('2026-11-29T10:00:00+01:00');
    expect(everyRow(town.folder)).not.toContain('2026-11-16');
    expect(everyRow(town.folder)).toContain('Kim de Vries');
    const later = await goOn(server.url, resident.code);
    expect(later.view.step).toBe('e-mail');
    // What is gone is asked again; the rest is still known.
    const again = await later.turn({ type: 'choose', step: 'e-mail', option: 'overslaan' });
    expect(again.body.view.step).toBe('dag');
    expect(again.body.view.answers).toContainEqual(expect.objectContaining({ step: 'dag', answer: 'gewist' }));
    const done = await later.turn({ type: 'choose', step: 'dag', option: 'weet-niet' });
    expect(done.body.view.kind).toBe('result');
  });

  it('deletes code, call and conversation when their time has come', async () => {
    const resident = await tellsEverything();
    await restartAt('2026-12-23T09:59:00+01:00');
    expect((await ask(`${server.url}/v1/resumptions`, { method: 'POST', body: { code: resident.code } })).status).toBe(
      201,
    );
    await restartAt('2027-02-01T10:00:00+01:00');
    const {
      version,
      callback_secret,
      sqlite_sequence,
      kysely_migration,
      kysely_migration_lock,
      staff_invitation,
      audit,
      draft_text,
      draft_file,
      draft_save,
      draft_save_file,
      disk_seen,
      publication,
      // Of each step how many came there, in which month: of nobody in particular.
      step_count,
      ...rest
    } = amounts(town.folder);
    expect(Object.entries(rest).filter(([, amount]) => amount !== 0)).toEqual([]);
    for (const value of VALUES) expect(everyByte(town.folder)).not.toContain(value);
  });

  it('tells the same of a code that is too old as of one that never was', async () => {
    const resident = await tellsEverything();
    await restartAt('2026-12-23T10:01:00+01:00');
    const url = `${server.url}/v1/resumptions`;
    const old = await ask(url, { method: 'POST', body: { code: resident.code } });
    const never = await ask(url, { method: 'POST', body: { code: 'CCCC CCCC' } });
    expect(old.status).toBe(404);
    expect(old.body).toEqual(never.body);
    expect(old.body.detail).toContain('Een code werkt 30 dagen.');
  });
});
