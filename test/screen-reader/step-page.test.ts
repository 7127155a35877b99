// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../browser/site.js';
import { between, readThrough, readyForReader } from './spoken.js';

let site: Site;
beforeAll(async () => {
  readyForReader();
  site = await openSite();
});
afterAll(() => site.close());

/** A resident with a screen reader on the plain pages: one cookie, and forms that are posted. */
function resident() {
  let cookie = '';
  const read = async (path: string, fields?: Record<string, string>) => {
    const send = fields && { method: 'POST', body: new URLSearchParams(fields) };
    const response = await fetch(site.url + path, { ...send, redirect: 'manual', headers: { cookie } });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const next = response.headers.get('location');
    if (next) return read(next);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    return readThrough(document.body);
  };
  return {
    start: (flow: string) => read('/gesprek/start', { flow, language: 'nl' }),
    answer: (fields: Record<string, string>) => read('/gesprek', { at: '1', ...fields }),
  };
}

describe('a plain page read aloud', () => {
  it('says who speaks and the question as a heading, and the answers as buttons in a list that has its name', async () => {
    const lines = await resident().start('verhuizen');
    const main = between(lines, 'main', 'end of main');
    const heading = 'heading, Waar gaat u wonen?, level 1';
    expect(main[main.indexOf(heading) - 1]).toBe('De digitale hulp:');
    const list = between(main, 'list, Waar gaat u wonen?', 'end of list,');
    const buttons = list.filter((line) => line.startsWith('button, '));
    expect(buttons).toHaveLength(6);
    expect(buttons[0]).toMatch(/^button, Hier, in Gemeente Voorbeeld/);
    expect(list.filter((line) => line.startsWith('listitem, '))).toHaveLength(6);
    expect(main.indexOf(heading)).toBeLessThan(main.indexOf(buttons[0] ?? ''));
  });

  it('says the places of the page: banner, main, the help as a region with its name, and the way to skip', async () => {
    const lines = await resident().start('portemonnee');
    expect(lines[1]).toBe('link, Naar de inhoud');
    for (const place of ['banner', 'main', 'navigation, Terug en hulp', 'region, Liever een mens?', 'contentinfo']) {
      expect(lines).toContain(place);
    }
    const help = between(lines, 'region, Liever een mens?', 'end of region, Liever een mens?');
    // Nobody is on shift in this town: no way to a chat that nobody reads.
    expect(help.some((line) => line.includes('Chatten kan nu even niet'))).toBe(true);
    expect(help.some((line) => line.startsWith('link, Bel mij terug'))).toBe(true);
    expect(help.some((line) => line.includes('link, 14 0999'))).toBe(true);
  });

  it('says several answers as a group of boxes with the question before it', async () => {
    const reader = resident();
    await reader.start('portemonnee');
    const lines = await reader.answer({ input: 'choose', step: 'gevaar', option: 'veilig' });
    const group = between(lines, 'group, U kunt meer dan 1', 'end of group');
    const boxes = group.filter((line) => line.startsWith('checkbox, '));
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.every((box) => box.includes('not checked'))).toBe(true);
    expect(lines.indexOf('heading, Wat bent u kwijt?, level 1')).toBeLessThan(lines.indexOf(group[0] ?? ''));
  });

  it('says at a field the question, what to mend, and that it is not right yet', async () => {
    const reader = resident();
    await reader.start('verhuizen');
    for (const [step, option] of [
      ['waarheen', 'hier'],
      ['voor-wie', 'mijzelf'],
      ['vanwaar', 'hier'],
    ] as const) {
      await reader.answer({ input: 'choose', step, option });
    }
    const lines = await reader.answer({ input: 'provide', step: 'verhuisdatum', value: 'ooit' });
    expect(document.title).toMatch(/^Fout: /);
    const field = lines.find((line) => line.startsWith('textbox, ') && line.includes('ooit')) ?? '';
    expect(field).toContain('Op welke dag is de verhuizing?');
    expect(field).toContain('Schrijf de dag zo op: 3 maart 2027.');
    expect(field).toContain('invalid');
    expect(lines).toContain('region, Er ging iets niet goed');
  });
});
