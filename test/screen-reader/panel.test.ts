// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WegwijsChat } from '../../widget/launcher/element.js';
import { openSite, type Site } from '../browser/site.js';
import { between, readThrough, readyForReader, saidByItself } from './spoken.js';

let site: Site;
let root: ShadowRoot;
beforeAll(async () => {
  readyForReader();
  // What jsdom does not have: a layout to scroll in.
  Element.prototype.scrollIntoView = () => undefined;
  // Test files that run after each other in one process have one window.
  if (!customElements.get('wegwijs-chat')) customElements.define('wegwijs-chat', WegwijsChat);
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = `<wegwijs-chat server="${site.url}" language="nl" flow="portemonnee"></wegwijs-chat>`;
  root = document.querySelector('wegwijs-chat')?.shadowRoot as ShadowRoot;
  await virtual.start({ container: frame() });
});
afterEach(() => virtual.stop());

const frame = () => root.querySelector('.frame') as HTMLElement;
const press = (selector: string) => (root.querySelector(selector) as HTMLElement).click();
const waitFor = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 20_000, interval: 20 });

/** Waits until something is said by itself that has these words; gives everything said so far. */
function heard(words: string): Promise<string[]> {
  return waitFor(async () => {
    const said = await saidByItself();
    expect(said.join('\n')).toContain(words);
    return said;
  });
}

describe('the widget read aloud', () => {
  it('is a button that says it is closed, and says nothing by itself', async () => {
    expect(await saidByItself()).toEqual([]);
    await virtual.stop();
    expect((await readThrough(frame())).join(' | ')).toMatch(/button, Digitale hulp, .*not expanded/);
  });

  it('says the first question once when it is opened, and each turn once after that', async () => {
    press('.launcher');
    expect(await heard('Bent u nu veilig?')).toHaveLength(1);
    press('button[value="veilig"]');
    const said = await heard('Wat bent u kwijt?');
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^polite: Wat bent u kwijt\?/);
  });

  it('says the new step as a heading with its answers, after the line with what the resident said', async () => {
    press('.launcher');
    await heard('Bent u nu veilig?');
    press('button[value="gevaar"]');
    await heard('Ga naar een plek met mensen.');
    press('.answer-form button');
    await heard('Wat bent u kwijt?');
    await virtual.stop();
    const lines = await readThrough(frame());
    expect(lines).toContain('heading, Digitale hulp. Dit is een computer., level 2');
    const talk = between(lines, 'list, Uw gesprek', 'end of list, Uw gesprek');
    expect(talk.filter((line) => line === 'U:')).toHaveLength(2);
    const question = talk.indexOf('heading, Wat bent u kwijt?, level 3');
    expect(question).toBeGreaterThan(talk.lastIndexOf('U:'));
    expect(talk.slice(question).filter((line) => line.startsWith('checkbox, ')).length).toBeGreaterThan(5);
    expect(talk.filter((line) => line.startsWith('heading, Wat bent u kwijt?'))).toHaveLength(1);
  });

  it('says a code once, in place, with the words how long it can be used', async () => {
    press('.launcher');
    await heard('Bent u nu veilig?');
    press('form:has(input[value="pause"]) button');
    const said = await heard('Uw code is');
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^polite: Uw code is [A-Z0-9 ]+\./);
    expect(said[1]).toContain('woensdag 23 december 2026');
  });
});
