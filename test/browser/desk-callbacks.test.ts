import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../server/client.js';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';
import { MONDAY } from './site.js';

let site: DeskSite;
let browser: Browser;
let desk: Page;
beforeAll(async () => {
  site = await openDeskSite({ WEGWIJS_DESK_IDLE_MINUTES: '1440' });
  browser = await openBrowser();
  desk = await atDesk(browser, site, await site.hire('Fatima', ['desk']));
  await desk.getByRole('link', { name: 'Terugbellen' }).click();
  await desk.getByText('Er zijn geen open terugbelverzoeken.').waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const entry = (name: string) => desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name }) });

describe('a promised call at the desk', () => {
  it('comes in by itself, with the number in groups and what the resident needs', async () => {
    const sanne = await begin(site.url, { flow: 'verhuizen' });
    await sanne.turn({ type: 'ask-for-callback', name: 'Sanne', phone: '0612345678', needs: ['slow'] } as never);
    await entry('Sanne').waitFor();
    const number = entry('Sanne').getByRole('link', { name: '06 12 34 56 78' });
    expect(await number.getAttribute('href')).toMatch(/^tel:(\+316|06)12345678$/);
    await entry('Sanne').getByText('rustig praten').waitFor();
    await entry('Sanne').getByText('Nog door niemand opgepakt').waitFor();
  });

  it('has an owner, and is not closed before a talk or enough attempts: the desk says why', async () => {
    await entry('Sanne')
      .getByRole('button', { name: /^Ik pak dit op/ })
      .click();
    await entry('Sanne').getByText('Opgepakt door: u').waitFor();
    await entry('Sanne')
      .getByRole('button', { name: /^Afsluiten/ })
      .click();
    await entry('Sanne').getByText('Afsluiten kan nog niet. Probeer het nog 3 keer').waitFor();
    await entry('Sanne').getByLabel('Poging', { exact: true }).selectOption('no-answer');
    await entry('Sanne')
      .getByRole('button', { name: /^Poging vastleggen/ })
      .click();
    await entry('Sanne')
      .getByText(/Poging 1, .*Fatima: niet opgenomen/)
      .waitFor();
  });

  it('is kept: spoken, closed, and counted', async () => {
    await entry('Sanne').getByLabel('Poging', { exact: true }).selectOption('spoken');
    await entry('Sanne')
      .getByRole('button', { name: /^Poging vastleggen/ })
      .click();
    await entry('Sanne')
      .getByText(/Poging 2, .*Fatima: gesproken/)
      .waitFor();
    await entry('Sanne')
      .getByRole('button', { name: /^Afsluiten/ })
      .click();
    await entry('Sanne').waitFor({ state: 'detached' });
    await desk.getByText('Er zijn geen open terugbelverzoeken.').waitFor();
  });

  it('rises when it is late, in words and not in colour alone', async () => {
    const kim = await begin(site.url, { flow: 'verhuizen' });
    const bob = await begin(site.url, { flow: 'portemonnee' });
    await bob.turn({ type: 'ask-for-callback', name: 'Bob', email: 'bob@example.org' });
    const view = (await kim.turn({ type: 'go-back' })).body.view ?? kim.view;
    const later = view.exits.callback.slots.at(-1)?.id ?? '';
    await kim.turn({ type: 'ask-for-callback', name: 'Kim', phone: '0201234567', slot: later });
    await entry('Kim').waitFor();
    expect(await entry('Bob').getByText('te laat').count()).toBe(0);
    await site.restart({ WEGWIJS_NOW: new Date(Date.parse(MONDAY) + 8 * 3_600_000).toISOString() });
    await desk.reload();
    await entry('Bob').getByText('te laat', { exact: true }).waitFor();
    const order = await desk.getByRole('heading', { level: 3 }).allTextContents();
    expect(order.map((name) => name.split(' ')[0])).toEqual(['Bob', 'Kim']);
  });

  it('with the number of another stands beside it, and one call is for both', async () => {
    const first = await begin(site.url, { flow: 'verhuizen' });
    const again = await begin(site.url, { flow: 'portemonnee' });
    await first.turn({ type: 'ask-for-callback', name: 'Noor', phone: '0687654321' });
    await again.turn({ type: 'ask-for-callback', name: 'N. de Wit', phone: '+31 6 87654321' });
    await entry('Noor')
      .getByText(/Lijkt op T-\w{6}/)
      .waitFor();
    await entry('Noor').getByLabel('Poging', { exact: true }).selectOption('spoken');
    await entry('Noor')
      .getByRole('button', { name: /^Poging vastleggen/ })
      .click();
    await entry('N. de Wit')
      .getByText(/Poging 1, .*Fatima: gesproken/)
      .waitFor();
    await entry('Noor')
      .getByRole('button', { name: /^Afsluiten/ })
      .click();
    for (const name of ['N. de Wit', 'Noor']) await entry(name).waitFor({ state: 'detached' });
  });

  it('sends the step it came from to the editors, without opening the talk', async () => {
    await entry('Kim').getByText('Deze stap klopt niet').click();
    await entry('Kim')
      .getByLabel(/^Wat klopt er niet/)
      .fill('Deze vraag begrijpt niemand');
    await entry('Kim').getByRole('button', { name: 'Naar de redactie sturen' }).click();
    await entry('Kim').getByText('Verstuurd naar de redactie.').waitFor();
    const { browser: mila } = await site.manager();
    expect(JSON.stringify((await mila.get('remarks')).body)).toContain('Deze vraag begrijpt niemand');
  });

  it('that came with many others at once is set aside with them in one act, and put back', async () => {
    for (let n = 0; n < 10; n += 1) {
      const one = await begin(site.url, { flow: 'verhuizen' });
      await one.turn({ type: 'ask-for-callback', name: `Roos ${n}`, phone: `061100000${n}` });
    }
    await desk.getByRole('heading', { name: 'Veel verzoeken tegelijk' }).waitFor();
    await desk.getByRole('button', { name: /^Zet deze \d+ apart/ }).click();
    await entry('Roos 3').waitFor({ state: 'detached' });
    await desk.getByRole('button', { name: 'Toch niet, zet terug' }).click();
    await entry('Roos 3').waitFor();
  });
});
