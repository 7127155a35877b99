import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
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

/** Walks from the start page to the list, without typing a name. */
async function toTheList(): Promise<PlainBrowser> {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Mijn fiets is weg');
  await resident.press('Mijn fiets is gestolen');
  await resident.press('Verder', { postcode: '1234 ab', houseNumber: '5' });
  await resident.press('Verder', { option: ['bel', 'kinderzitje'] });
  await resident.press('Verder', { value: 'Rood, met een krat' });
  await resident.press('Weet ik niet');
  for (let skipped = 0; skipped < 3; skipped += 1) await resident.press('Overslaan');
  return resident;
}

const text = (resident: PlainBrowser) => resident.page().body.textContent ?? '';

describe('a resident without JavaScript', () => {
  it('walks from the start page to the list, each step a page of its own', async () => {
    const resident = await toTheList();
    expect(resident.status).toBe(200);
    expect(resident.path).toBe('/gesprek/9');
    expect(resident.heading()).toBe('Uw lijst');
    expect(resident.page().title).toBe('Uw lijst – Mijn fiets is weg – Gemeente Test');
    expect(text(resident)).toContain('Rood, met een krat');
    expect(text(resident)).toContain('Er is nog niets gemeld.');
  });

  it('ticks off an action and finds it ticked after a reload', async () => {
    const resident = await toTheList();
    await resident.press('Gedaan: Kom langs');
    await resident.open('/gesprek');
    const ticks = [...resident.page().querySelectorAll('.tick')];
    expect(ticks.map((tick) => tick.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  });

  it('looks back at an earlier step without undoing anything, and changes an answer there', async () => {
    const resident = await toTheList();
    await resident.open('/gesprek/1');
    expect(resident.heading()).toBe('Wat is er gebeurd?');
    expect(resident.page().querySelector('.option-chosen')?.textContent).toBe('Mijn fiets is gestolen, gekozen');
    await resident.open('/gesprek');
    expect(resident.path).toBe('/gesprek/9');
    await resident.open('/gesprek/1');
    await resident.press('Ik ben mijn fiets kwijt');
    expect(resident.path).toBe('/gesprek/9');
    expect(text(resident)).toContain('Ik ben mijn fiets kwijt');
  });

  it('sends a form twice and is one step further, not two', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Mijn fiets is weg');
    await resident.press('Mijn fiets is gestolen');
    await resident.resend();
    expect(resident.path).toBe('/gesprek/2');
    expect(resident.page().querySelectorAll('.answer-list dt')).toHaveLength(1);
  });

  it('types the same words twice and gets another answer, with the person first; a reload is not a third time', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Mijn fiets is weg');
    const notice = () => text(resident).match(/(Dat begrijp ik niet goed|Ik begrijp u nog steeds niet goed)/)?.[0];
    await resident.press('Stuur', { text: 'wat een weer' });
    expect(notice()).toBe('Dat begrijp ik niet goed');
    await resident.press('Stuur', { text: 'wat een weer' });
    expect(notice()).toBe('Ik begrijp u nog steeds niet goed');
    await resident.resend();
    expect(notice()).toBe('Ik begrijp u nog steeds niet goed');
  });

  it('types on an earlier page: the words are about that page', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Mijn fiets is weg');
    await resident.press('Mijn fiets is gestolen');
    await resident.open('/gesprek/1');
    await resident.press('Stuur', { text: 'Ik ben mijn fiets kwijt' });
    await resident.open('/gesprek/1');
    expect(resident.page().querySelector('.chosen')?.textContent ?? text(resident)).toContain(
      'Ik ben mijn fiets kwijt',
    );
  });

  it('reads what to mend, with what was typed still there', async () => {
    const resident = plainBrowser(server.url);
    await resident.open('/');
    await resident.press('Mijn fiets is weg');
    await resident.press('Mijn fiets is gestolen');
    await resident.press('Verder', { postcode: '12', houseNumber: '5' });
    expect(resident.status).toBe(422);
    expect(resident.page().title).toMatch(/^Fout: /);
    const summary = resident.page().querySelector('#error-summary a');
    const field = resident.page().querySelector<HTMLInputElement>(summary?.getAttribute('href') ?? 'none');
    expect(field?.value).toBe('12');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(resident.page().querySelector('#step-error')?.textContent).toBe(summary?.textContent);
  });

  it('goes on later in another browser, with the code typed in small letters', async () => {
    const home = await toTheList();
    await home.press('Later verder');
    const code = home.page().querySelector('.code')?.textContent ?? '';
    expect(code).toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4}$/);
    const library = plainBrowser(server.url);
    await library.open('/verder');
    await library.press('Ga verder', { code: 'aaaa aaaa' });
    expect(library.status).toBe(422);
    await library.press('Ga verder', { code: code.toLowerCase() });
    expect(library.heading()).toBe('Uw lijst');
  });

  it('erases everything, and the old key opens nothing', async () => {
    const resident = await toTheList();
    const cookie = resident.cookie ?? '';
    await resident.press('Ja, wis alles');
    expect(resident.path).toBe('/?gewist=1');
    expect(resident.cookie).toBeUndefined();
    const response = await fetch(`${server.url}/gesprek/9`, { headers: { Cookie: cookie } });
    expect(response.status).toBe(410);
    expect(await response.text()).not.toContain('Rood, met een krat');
  });

  it('says before and after that who erases everything is not called any more', async () => {
    const resident = await toTheList();
    const list = resident.path;
    const asked = () => resident.page().querySelector('.erase-confirm')?.textContent ?? '';
    expect(asked()).not.toContain('bellen');
    await resident.open('/gesprek/terugbellen');
    await resident.press('Verder en nakijken', { phone: '06 12345678' });
    await resident.press('Ja, dit klopt');
    await resident.open(list);
    expect(asked()).toMatch(/U wacht op een telefoontje van ons, .+ uur\. Als u alles wist, bellen wij u niet\./);
    await resident.press('English');
    await resident.press('Yes, erase everything');
    const told = resident.page().querySelector('.notice')?.textContent;
    expect(told).toContain('Your answers have been erased. You can start again.We will not call you back any more.');
  });

  it('keeps place and answers in another language and in easier words', async () => {
    const resident = await toTheList();
    await resident.press('English');
    expect(resident.path).toBe('/gesprek/9');
    expect(resident.page().documentElement.lang).toBe('en');
    await resident.press('Say it more simply');
    expect(resident.page().querySelector('[data-act=simplify]')?.textContent).toBe('Say it the usual way');
    expect(text(resident)).toContain('Rood, met een krat');
  });
});

describe('every page', () => {
  it('has the help block in the same order, also where nothing was found', async () => {
    const resident = await toTheList();
    const orders: string[] = [];
    const paths = [
      '/',
      '/gesprek/1',
      '/gesprek/9',
      '/gesprek/terugbellen',
      '/gesprek/overzicht',
      '/terugbellen',
      '/verder',
      '/privacy',
      '/x',
    ];
    for (const path of paths) {
      await resident.open(path);
      orders.push([...resident.page().querySelectorAll('#exits > ul > li')].map((exit) => exit.className).join(' '));
    }
    expect(new Set(orders).size).toBe(1);
    expect(orders[0]).toMatch(/^exit-person exit-callback exit-phone/);
  });

  it('has one h1, a language, no id twice, and nothing personal in an address', async () => {
    const resident = await toTheList();
    for (const path of [
      '/',
      '/gesprek/2',
      '/gesprek/9',
      '/gesprek/overzicht',
      '/gesprek/terugbellen',
      '/terugbellen',
      '/privacy',
    ]) {
      await resident.open(path);
      const page = resident.page();
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(page.querySelectorAll('h1'), path).toHaveLength(1);
      expect(page.documentElement.lang).toBe('nl');
      const addresses = [...page.querySelectorAll('a[href],form[action]')].map((one) => one.outerHTML.split('>')[0]);
      expect(addresses.join(), path).not.toMatch(/krat|1234/i);
    }
  });

  it('weighs little: a later step at most 5 KB compressed', async () => {
    const resident = await toTheList();
    const response = await fetch(`${server.url}/gesprek/3`, {
      headers: { Cookie: resident.cookie ?? '', 'Accept-Encoding': 'gzip' },
    });
    expect(gzipSync(await response.text()).length).toBeLessThanOrEqual(5 * 1024);
  });
});

describe('a form of another site', () => {
  it('is refused, by where the browser says it comes from', async () => {
    const resident = await toTheList();
    const answer = { input: 'choose', step: 'wat', option: 'kwijt', at: '1' };
    for (const path of ['/gesprek', '/Gesprek', '/GESPREK/wis', '/gesprek/', '/Gesprek/start', '/VERDER']) {
      await resident.post(path, answer, { 'Sec-Fetch-Site': 'cross-site' });
      expect(resident.status, path).toBe(403);
    }
    await resident.open('/gesprek/1');
    expect(resident.page().querySelector('.option-chosen')?.textContent).toContain('gestolen');
  });

  it('cannot lead away: an unknown page to come back to is the step itself', async () => {
    const resident = await toTheList();
    await resident.post('/gesprek', { input: 'pause', at: '//example.org' });
    expect(resident.path).toBe('/gesprek/9');
  });
});
