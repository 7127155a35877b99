import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { amounts } from '../server/database.js';
import { hire } from '../server/desk-client.js';
import { makeTown } from '../server/town.js';
import { type PlainBrowser, plainBrowser } from './plain-browser.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const text = (resident: PlainBrowser) => resident.page().body.textContent ?? '';

/** Asks to be called, on the form and the check page. */
async function promised(phone: string): Promise<{ resident: PlainBrowser; reference: string }> {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Bel mij terug');
  await resident.press('Verder en nakijken', { phone });
  await resident.press('Ja, dit klopt');
  return { resident, reference: /T-[A-Z0-9]{6}/.exec(text(resident))?.[0] ?? '' };
}

async function find(reference: string, proof: string): Promise<PlainBrowser> {
  const resident = plainBrowser(server.url);
  await resident.open('/terugbellen');
  await resident.press('Bekijk mijn afspraak', { reference, proof });
  return resident;
}

it('what was typed is there again after Reload and Back, until it is sent', async () => {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Bel mij terug');
  await resident.press('Verder en nakijken', { phone: '06 28345678', name: 'Kim' });
  const [page, before] = [resident.path, amounts(town.folder)];
  await resident.open(page);
  expect(resident.heading()).toBe('Klopt dit?');
  expect(text(resident)).toContain('06 28 34 56 78');
  await resident.open('/gesprek/terugbellen');
  expect(resident.page().querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Kim');
  expect(amounts(town.folder)).toEqual(before);
  await resident.open(page);
  await resident.press('Ja, dit klopt');
  await resident.open(page);
  expect(resident.path).toBe('/gesprek/terugbellen');
  expect(resident.page().querySelector('.callback-made')).not.toBeNull();
  const stranger = plainBrowser(server.url);
  await stranger.open(page);
  expect(stranger.path).toBe('/');
});

describe('what became of a promise, without JavaScript', () => {
  it('tells nothing of a try before its time, and when it is closed what became of it and how to ask again', async () => {
    const fatima = hire(town, 'Fatima');
    const { resident: home, reference } = await promised('06 18345677');
    const act = (body: object) => fatima.post(server.url, `/callbacks/${reference}`, body);
    await act({ type: 'attempt', outcome: 'no-answer' });
    // It is ten o'clock, and the call was promised from eleven.
    expect(text(await find(reference, '5677'))).not.toContain('keer geprobeerd');
    await act({ type: 'attempt', outcome: 'spoken' });
    await act({ type: 'close', outcome: 'spoken' });
    const told = `Wij spraken u vandaag om 10.00 uur. Uw verzoek ${reference} is klaar. Wilt u nog contact?`;
    const library = await find(reference, '5677');
    expect(library.status).toBe(200);
    expect(text(library)).toContain(told);
    expect((await find(reference, '5678')).status).toBe(422);
    await home.open('/gesprek');
    expect(text(home)).toContain(told);
    await home.open('/gesprek/terugbellen');
    expect(text(home)).toContain(told);
    expect(home.page().querySelector('.callback-form')).not.toBeNull();
  });

  it('is stopped once, also when the button is pressed twice: the answer is the same', async () => {
    const { reference } = await promised('06 18345678');
    const library = await find(reference, '5678');
    await library.press('Ik wil toch geen contact');
    const before = amounts(town.folder);
    await library.resend();
    expect([library.status, text(library)]).toEqual([200, expect.stringContaining('Uw afspraak is weg.')]);
    expect(amounts(town.folder)).toEqual(before);
    expect((await find(reference, '5678')).status).toBe(422);
  });
});
