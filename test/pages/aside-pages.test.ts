import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { makeTown } from '../server/town.js';
import { type PlainBrowser, plainBrowser } from './plain-browser.js';

const root = join(import.meta.dirname, '..', '..');
const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  cpSync(inject('preparedData'), join(town.folder, 'data'), { recursive: true });
  server = await town.start({ WEGWIJS_FLOWS: join(root, 'flows'), WEGWIJS_CONTENT: join(root, 'content') });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

/** At the question for a day, with what was typed there read back. */
async function readBack(): Promise<PlainBrowser> {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Ik ga verhuizen');
  for (let step = 0; step < 5 && !/wanneer|welke dag|datum/i.test(resident.heading()); step += 1) {
    await resident.press('Stuur', { text: step === 0 ? 'binnen de gemeente' : 'de eerste' });
  }
  await resident.press('Stuur', { text: 'overmorgen' });
  expect(resident.heading()).toMatch(/Klopt dat\?$/);
  return resident;
}

/** 422: what was typed is not understood, and that is said on the page. */
const wayOn = (resident: PlainBrowser) => {
  expect([200, 422]).toContain(resident.status);
  expect(resident.page().querySelectorAll('main button').length).toBeGreaterThan(0);
  expect(resident.html).toContain('tel:');
};

/** The form of a button, as it stands on the page now. */
function formOf(resident: PlainBrowser, words: string): Record<string, string> {
  const button = [...resident.page().querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
  const hidden = [...(button?.form?.querySelectorAll('input[type=hidden]') ?? [])] as HTMLInputElement[];
  const fields = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
  return { ...fields, [button?.name ?? '']: button?.value ?? '' };
}

describe('what is asked beside a step, on the plain pages', () => {
  it('is gone back from to the field with what was typed still in it', async () => {
    const resident = await readBack();
    await resident.press('Terug');
    const field = () => resident.page().querySelector<HTMLInputElement>('#step-field')?.value;
    expect(field()).toBe('overmorgen');
    await resident.open('/gesprek');
    expect(field()).toBe('overmorgen');
  });

  it('stands on the page of its step and on no other; from an earlier page one goes on', async () => {
    const resident = await readBack();
    const here = resident.path;
    const title = resident.heading();
    await resident.open('/gesprek/1');
    expect(resident.heading()).not.toBe(title);
    wayOn(resident);
    await resident.open(here);
    expect(resident.heading()).toBe(title);
    await resident.open('/gesprek/1');
    await resident.press('Stuur', { text: 'xyzzy' });
    wayOn(resident);
    await resident.open('/gesprek');
    wayOn(resident);
    expect(resident.heading()).not.toBe(title);
  });

  it('is answered once: the same form again, or one of before, changes nothing and leads on', async () => {
    const resident = await readBack();
    const yes = formOf(resident, 'Ja, dat klopt');
    await resident.press('Nee, een andere dag');
    wayOn(resident);
    await resident.press('Stuur', { text: 'morgen' });
    const title = resident.heading();
    await resident.post('/gesprek', yes);
    wayOn(resident);
    expect(resident.heading()).toBe(title);
    await resident.press('Ja, dat klopt');
    const after = resident.heading();
    expect(after).not.toBe(title);
    await resident.resend();
    expect(resident.heading()).toBe(after);
    wayOn(resident);
  });

  it('outlives help, another language and a code for later with a way on each time', async () => {
    const resident = await readBack();
    await resident.open('/gesprek/terugbellen');
    expect(resident.status).toBe(200);
    await resident.open('/gesprek');
    expect(resident.heading()).toMatch(/Klopt dat\?$/);
    await resident.open('/gesprek/overzicht');
    expect(resident.status).toBe(200);
    await resident.open('/gesprek');
    await resident.press('Stuur', { text: 'paspoort kwijt' });
    wayOn(resident);
    await resident.press('Stuur', { text: 'ik heb schulden' });
    wayOn(resident);
    await resident.press('Stuur', { text: 'portemonnee gestolen' });
    wayOn(resident);
  });
});

describe('a page of another flow, left open or gone back to', () => {
  it('answers nothing in the flow of now, though a step and an answer have the same names there', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Mijn paspoort of identiteitskaart is kwijt');
    await resident.press('Verder', { option: 'id-kaart' });
    const left = { ...formOf(resident, 'Gestolen'), option: 'gestolen' };
    const typed = { ...formOf(resident, 'Stuur'), text: 'gestolen' };
    await resident.press('Gestolen');
    await resident.press('Stuur', { text: 'mijn portemonnee is gestolen' });
    await resident.press('Hiermee beginnen');
    for (const text of ['ja hoor ben veilig', 'me pinpas', 'nee nog niet gedaan', 'alleen me rijbewijs'])
      await resident.press('Stuur', { text });
    const answers = () => resident.page().querySelector('.answer-list')?.textContent;
    const before = answers();
    const here = resident.heading();
    for (const form of [left, typed]) {
      await resident.post('/gesprek', form);
      wayOn(resident);
      expect(resident.heading()).toBe(here);
      expect(answers()).toBe(before);
    }
  });
});

describe('the word Terug on the plain pages', () => {
  it('leads from what is told beside a step to that step, and from a flow begun there to where the resident was', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Ik ga verhuizen');
    await resident.press('Stuur', { text: 'hier' });
    const here = resident.heading();
    await resident.press('Stuur', { text: 'vuilnis' });
    expect(resident.heading()).toBe('Afval');
    const link = resident.page().querySelector('.step a[href^="http"]');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'example.org/afval',
      'https://www.example.org/afval',
    ]);
    await resident.press('Terug');
    expect(resident.heading()).toBe(here);
    await resident.press('Stuur', { text: 'mijn paspoort is kwijt' });
    await resident.press('Hiermee beginnen');
    expect(resident.heading()).not.toBe(here);
    await resident.press('Terug');
    expect(resident.heading()).toBe(here);
  });
});

describe('what was typed and not understood', () => {
  it('stands in its field to be mended, but never a number that was taken out', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Ik ga verhuizen');
    const field = () => resident.page().querySelector('#say-field')?.getAttribute('value') ?? '';
    await resident.press('Stuur', { text: 'blabla fiets' });
    expect([resident.status, field()]).toEqual([422, 'blabla fiets']);
    await resident.press('Stuur', { text: 'blabla 123456782' });
    expect([resident.status, field()]).toEqual([422, '']);
  });
});

describe('on the start page', () => {
  it.each([
    ['ik ben me portemonnee kwijt', /veilig/],
    ['parkeervergunning', /^Parkeervergunning$/],
    ['blabla', /Waarmee/],
  ])('one can type what it is about: %s', async (text, heading) => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Stuur', { text });
    expect(resident.heading()).toMatch(heading);
    wayOn(resident);
  });
});
