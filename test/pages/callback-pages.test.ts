import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/start-server.js';
import { amounts } from '../server/database.js';
import { makeTown } from '../server/town.js';
import { type PlainBrowser, plainBrowser } from './plain-browser.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start({ WEGWIJS_CODE_TRIES: '10' });
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const text = (resident: PlainBrowser) => resident.page().body.textContent ?? '';
const field = (resident: PlainBrowser, name: string) =>
  resident.page().querySelector<HTMLInputElement>(`.callback-form [name=${name}]`)?.value;
const rows = (resident: PlainBrowser) =>
  [...resident.page().querySelectorAll('.callback-check dt')].map(
    (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
  );

async function atTheForm(): Promise<PlainBrowser> {
  const resident = plainBrowser(server.url);
  await resident.open('/');
  await resident.press('Bel mij terug');
  expect(resident.path).toBe('/gesprek/terugbellen');
  return resident;
}

/** Asks to be called, on the form and the check page. */
async function promised(phone: string): Promise<{ resident: PlainBrowser; reference: string }> {
  const resident = await atTheForm();
  await resident.press('Verder en nakijken', { phone });
  await resident.press('Ja, dit klopt');
  return { resident, reference: /T-[A-Z0-9]{6}/.exec(text(resident))?.[0] ?? '' };
}

describe('a resident without JavaScript asks to be called', () => {
  it('reads what to mend at its field, with what was typed still there', async () => {
    const resident = await atTheForm();
    await resident.press('Verder en nakijken', { phone: '06 12', name: 'Mo', needs: ['slow'] });
    expect(resident.status).toBe(422);
    expect(resident.page().title).toMatch(/^Fout: /);
    const link = resident.page().querySelector('#error-summary a');
    expect(link?.textContent).toContain('te kort');
    const input = resident.page().querySelector(link?.getAttribute('href') ?? 'none');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect([field(resident, 'phone'), field(resident, 'name')]).toEqual(['06 12', 'Mo']);
    expect(resident.page().querySelector<HTMLInputElement>('[value=slow]')?.checked).toBe(true);
  });

  it('reads everything back before it is sent, and nothing is kept until then', async () => {
    const resident = await atTheForm();
    const before = amounts(town.folder);
    await resident.press('Verder en nakijken', {
      phone: '0031612345678',
      name: '  Saïda van der Berg ',
      needs: ['slow', 'relay'],
      language: 'pl',
      note: 'na de lunch',
    });
    expect(resident.status).toBe(200);
    expect(resident.path).toBe('/gesprek/terugbellen/nakijken');
    expect(resident.heading()).toBe('Klopt dit?');
    expect(rows(resident)).toEqual([
      'Hoe wilt u contact?: Bel mij',
      'Telefoonnummer: 06 12 34 56 78',
      'Naam: Saïda van der Berg',
      'Wanneer: vandaag, tussen 11.00 en 12.00 uur',
      'Wij letten op: Spreek langzaam, Ik hoor slecht',
      'Taal: Pools',
      'Dit moeten wij weten: na de lunch',
    ]);
    expect(resident.page().querySelector('.callback-check bdi')).not.toBeNull();
    expect(amounts(town.folder)).toEqual(before);
  });

  it('goes back to change something and finds everything filled in, then sends it once', async () => {
    const resident = await atTheForm();
    await resident.press('Verder en nakijken', { phone: '06 21345678', name: 'Kim', needs: ['repeat'] });
    await resident.press('Wijzig');
    expect([field(resident, 'phone'), field(resident, 'name')]).toEqual(['06 21 34 56 78', 'Kim']);
    expect(resident.page().querySelector<HTMLInputElement>('[value=repeat]')?.checked).toBe(true);
    await resident.press('Verder en nakijken', { phone: '06 31345678' });
    await resident.press('Ja, dit klopt');
    expect(resident.path).toBe('/gesprek/terugbellen');
    const before = amounts(town.folder);
    await resident.resend();
    expect(amounts(town.folder)).toEqual(before);
    const made = resident.page().querySelector('.callback-made')?.textContent ?? '';
    expect(made).toContain('06 31 34 56 78');
    expect(made).toContain('De gemeente belt u.');
    expect(made).toContain('Wij proberen het 3 keer.');
    expect(made).toContain('Hier letten wij op: Zeg het belangrijkste 2 keer.');
  });

  it('reads on in another language with everything still there, on the form and where it is read back', async () => {
    const resident = await atTheForm();
    await resident.press('English', { phone: '06 12', name: 'Mo', needs: ['slow'], language: 'nl' });
    expect(resident.page().documentElement.lang).toBe('en');
    expect([field(resident, 'phone'), field(resident, 'name')]).toEqual(['06 12', 'Mo']);
    expect(resident.page().querySelector('#error-summary')).toBeNull();
    expect(resident.page().querySelector<HTMLSelectElement>('[name=language]')?.value).toBe('en');
    await resident.press('Go on and check', { phone: '06 12345678', language: 'pl', note: 'na de lunch' });
    const before = rows(resident).length;
    await resident.press('Nederlands');
    expect(resident.heading()).toBe('Klopt dit?');
    expect(rows(resident)).toHaveLength(before);
    expect(rows(resident)).toContain('Dit moeten wij weten: na de lunch');
    expect(rows(resident)).toContain('Taal: Pools');
    expect(resident.page().querySelector('.callback-made')).toBeNull();
    await resident.press('Ja, dit klopt');
    expect(text(resident)).toContain('06 12 34 56 78');
  });

  it('with more than a request may hold reads that it is too long, and nothing of it is kept', async () => {
    const note = 'x'.repeat(1001);
    for (const button of ['Verder en nakijken', 'English']) {
      const resident = await atTheForm();
      await resident.press(button, { name: 'Mo', note });
      expect(resident.status).toBe(413);
      await resident.open('/gesprek/terugbellen');
      expect([resident.page().documentElement.lang, field(resident, 'name')]).toEqual(['nl', '']);
      await resident.press('Verder en nakijken', { phone: '06 12345678' });
      await resident.press('Wijzig', { note });
      expect(resident.status).toBe(413);
    }
  });

  it('presses Enter in a field and sends the form, not a language', async () => {
    const resident = await atTheForm();
    const [first] = [...resident.page().querySelectorAll('button')].filter(
      ({ type, form }) => type === 'submit' && form?.classList.contains('callback-form'),
    );
    expect(first?.name).toBe('');
  });

  it('comes by without a number, or asks for a mail: phone is never the only way', async () => {
    const visitor = await atTheForm();
    await visitor.press('Verder en nakijken', { way: 'visit' });
    await visitor.press('Ja, dit klopt');
    expect(text(visitor)).toContain('U komt langs op dit adres: Plein 1.');
    const writer = await atTheForm();
    await writer.press('Verder en nakijken', { way: 'phone', phone: '123' });
    expect(writer.status).toBe(422);
    // The number is left where it was: only the address counts now.
    await writer.press('Verder en nakijken', { way: 'email', phone: '123', email: 'bo@example.org' });
    expect(rows(writer).slice(0, 2)).toEqual(['Hoe wilt u contact?: Mail mij', 'E-mailadres: bo@example.org']);
    await writer.press('Ja, dit klopt');
    expect(text(writer)).toContain('De gemeente mailt u.');
  });

  it('changes it, sees it on the page to take along, and takes it back', async () => {
    const { resident, reference } = await promised('06 41345678');
    await resident.press('Verder en nakijken', { phone: '06 51345678' });
    await resident.press('Ja, dit klopt');
    expect(text(resident)).toContain('06 51 34 56 78');
    expect(text(resident)).toContain(reference);
    await resident.open('/gesprek/overzicht');
    expect(resident.page().querySelector('.callback-made')?.textContent).toContain(reference);
    await resident.open('/gesprek/terugbellen');
    await resident.press('Ik wil toch geen contact');
    expect(text(resident)).toContain('Wij bellen u niet meer terug.');
  });
});

describe('a promise is found again by its reference', () => {
  const find = async (reference: string, proof: string) => {
    const resident = plainBrowser(server.url);
    await resident.open('/terugbellen');
    await resident.press('Bekijk mijn afspraak', { reference, proof });
    return resident;
  };

  it('with the last four digits, the whole number, and however the reference is typed', async () => {
    const { reference } = await promised('06 18345671');
    for (const [typed, proof] of [
      [reference, '5671'],
      [reference.toLowerCase().replace('-', ' '), '06-18345671'],
      [reference.slice(2), ' 5671 '],
    ] as const) {
      const resident = await find(typed, proof);
      expect(resident.status).toBe(200);
      expect(resident.path).toBe('/terugbellen');
      expect(text(resident)).toContain(reference);
    }
  });

  it('with the code to go on later, on another device', async () => {
    const { resident: home, reference } = await promised('06 18345670');
    await home.open('/gesprek');
    await home.press('Later verder');
    const code = home.page().querySelector('.code')?.textContent ?? '';
    const library = plainBrowser(server.url);
    await library.open('/verder');
    await library.press('Ga verder', { code });
    await library.open('/gesprek/terugbellen');
    expect(library.page().querySelector('.callback-made')?.textContent).toContain(reference);
  });

  it('moves and stops it, in the conversation too', async () => {
    const { resident: home, reference } = await promised('06 18345672');
    const library = await find(reference, '5672');
    const other = [...library.page().querySelectorAll<HTMLInputElement>('[name=slot]')].at(3);
    await library.press('Kies deze tijd', { slot: other?.value ?? '' });
    expect(text(library)).toContain('Uw afspraak is aangepast.');
    const words = other?.parentElement?.textContent ?? 'none';
    expect(library.page().querySelector('.callback-made strong')?.textContent).toBe(words);
    await home.open('/gesprek/terugbellen');
    expect(home.page().querySelector('.callback-made strong')?.textContent).toBe(words);
    await library.press('Ik wil toch geen contact');
    expect(text(library)).toContain('Wij nemen geen contact meer met u op.');
    await home.open('/gesprek/terugbellen');
    expect(home.page().querySelector('.callback-made')).toBeNull();
  });

  it('told that a time is just full, reads so and chooses another; a form sent twice is one act', async () => {
    const { reference } = await promised('06 18345675');
    const library = await find(reference, '5675');
    await library.press('Kies deze tijd', { slot: '2026-11-21-ochtend' });
    expect(library.page().querySelector('#error-summary')?.textContent).toContain('Deze tijd kan niet meer.');
    expect(library.page().querySelector('#callback-slot')).not.toBeNull();
    const other = [...library.page().querySelectorAll<HTMLInputElement>('[name=slot]')].at(2)?.value ?? '';
    await library.press('Kies deze tijd', { slot: other });
    const before = amounts(town.folder);
    await library.resend();
    expect(text(library)).toContain(reference);
    expect(amounts(town.folder)).toEqual(before);
  });

  it('of who comes by and left no number is found by its day, moved, and stopped', async () => {
    const visitor = await atTheForm();
    await visitor.press('Verder en nakijken', { way: 'visit' });
    await visitor.press('Ja, dit klopt');
    const reference = /T-[A-Z0-9]{6}/.exec(text(visitor))?.[0] ?? '';
    expect((await find(reference, '25 november')).status).toBe(422);
    expect((await find(reference, '')).status).toBe(422);
    const library = await find(reference, 'maandag 23 november');
    expect(text(library)).toContain('U komt langs op dit adres: Plein 1.');
    const other = [...library.page().querySelectorAll<HTMLInputElement>('[name=slot]')].at(3)?.value ?? '';
    await library.press('Kies deze tijd', { slot: other });
    expect(text(library)).toContain('Uw afspraak is aangepast.');
    await library.resend();
    expect(library.status).toBe(200);
    await library.press('Ik wil toch geen contact');
    expect(text(library)).toContain('Wij nemen geen contact meer met u op.');
    const { reference: called } = await promised('06 18345679');
    expect((await find(called, '23 november')).status).toBe(422);
  });

  it('when its time is over can be asked for again at once', async () => {
    const { reference } = await promised('06 18345676');
    const later = await town.start({ WEGWIJS_NOW: '2026-11-24T08:00:00+01:00' });
    const resident = plainBrowser(later.url);
    await resident.open('/terugbellen');
    await resident.press('Bekijk mijn afspraak', { reference, proof: '5676' });
    expect(resident.page().querySelector('.callback-change')?.hasAttribute('open')).toBe(true);
    await resident.press('Kies deze tijd');
    expect(text(resident)).toContain('Uw afspraak is aangepast.');
    await later.close();
  });

  it('says the same to a wrong proof, an unknown reference and one that was stopped', async () => {
    const { resident, reference } = await promised('06 18345673');
    const { reference: gone, resident: stopped } = await promised('06 18345674');
    await stopped.press('Ik wil toch geen contact');
    const answers = new Set<string>();
    for (const [typed, proof] of [
      [reference, '0000'],
      [reference, '06 18345674'],
      ['T-CCCCCC', '5673'],
      [gone, '5674'],
      ['niets', ''],
    ] as const) {
      const wrong = await find(typed, proof);
      answers.add(`${wrong.status} ${wrong.page().querySelector('#error-summary')?.textContent}`);
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('422');
    await resident.open('/gesprek/terugbellen');
    expect(text(resident)).toContain(reference);
  });

  it('is not guessed: after many wrong tries one must wait, also with the right proof', async () => {
    const strict = await town.start({ WEGWIJS_CODE_TRIES: '10', WEGWIJS_TRUST_PROXY: '1' });
    const body = (proof: string) => new URLSearchParams({ input: 'find-callback', reference: 'T-CCCCCC', proof });
    const knock = (proof: string) =>
      fetch(`${strict.url}/terugbellen`, {
        method: 'POST',
        body: body(proof),
        headers: { 'X-Forwarded-For': '192.0.2.7', 'Sec-Fetch-Site': 'same-origin' },
      });
    for (let n = 0; n < 10; n += 1) expect((await knock(`000${n}`)).status).toBe(422);
    expect((await knock('1234')).status).toBe(429);
    await strict.close();
  });
});
