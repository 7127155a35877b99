// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WegwijsChat } from '../../widget/launcher/element.js';
import { type AtWork, openTalkSite, type TalkSite } from '../browser/talk-site.js';
import { between, readThrough, readyForReader, saidByItself } from './spoken.js';

let site: TalkSite;
let fatima: AtWork;
let root: ShadowRoot;
beforeAll(async () => {
  readyForReader();
  // What jsdom does not have: a layout to scroll in.
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
  // Test files that run after each other in one process have one window.
  if (!customElements.get('wegwijs-chat')) customElements.define('wegwijs-chat', WegwijsChat);
  site = await openTalkSite({ WEGWIJS_ORIGINS: window.location.origin });
  fatima = await site.work('Fatima');
});
afterAll(() => site.close());
beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = `<wegwijs-chat server="${site.url}" language="nl" flow="portemonnee"></wegwijs-chat>`;
  root = document.querySelector('wegwijs-chat')?.shadowRoot as ShadowRoot;
  await virtual.start({ container: frame() });
});
afterEach(async () => {
  await virtual.stop();
  await fatima.clear();
});

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

/** Asks for a person, and hears that one comes. */
async function inTalk(): Promise<string> {
  press('.launcher');
  await heard('Bent u nu veilig?');
  press('.exit-person button');
  await heard('Wij zoeken een medewerker voor u.');
  await waitFor(() => expect(root.querySelector('#talk-field')).not.toBeNull());
  const conversation = await fatima.claim();
  await heard('U praat nu met Fatima, medewerker van de gemeente.');
  return conversation;
}

describe('a talk read aloud', () => {
  it('says who joined, every message once with its sender, and the end at once', async () => {
    const conversation = await inTalk();
    await fatima.write(conversation, 'Goedemorgen!');
    await heard('Fatima: Goedemorgen!');
    await fatima.write(conversation, 'Waar was u?');
    await heard('Fatima: Waar was u?');
    await fatima.act(conversation, { type: 'end-talk', outcome: 'answered' });
    const said = (await heard('De medewerker heeft het gesprek afgesloten.')).slice(1);
    expect(said).toEqual([
      expect.stringMatching(/^polite: Wij zoeken een medewerker voor u\./),
      'polite: U praat nu met Fatima, medewerker van de gemeente.',
      'polite: Fatima: Goedemorgen!',
      'polite: Fatima: Waar was u?',
      'assertive: De medewerker heeft het gesprek afgesloten. U bent terug bij uw vraag.',
    ]);
  });

  it('has a name, a list of messages and a field that has its name, the questions folded beneath', async () => {
    const conversation = await inTalk();
    await fatima.write(conversation, 'Goedemorgen!');
    await heard('Fatima: Goedemorgen!');
    await virtual.stop();
    const lines = await readThrough(frame());
    const talk = between(lines, 'Uw gesprek met een medewerker', 'end, Uw gesprek met een medewerker');
    expect(talk).toContain('heading, Uw gesprek met een medewerker, level 3');
    const list = between(talk, 'list, Berichten', 'end of list, Berichten');
    expect(list.slice(list.indexOf('Fatima:'))).toContain('Goedemorgen!');
    expect(talk.some((line) => line.startsWith('textbox, Uw bericht'))).toBe(true);
    expect(talk).toContain('button, Verstuur bericht');
    expect(lines.indexOf('heading, Verder met uw vragen, level 3')).toBeGreaterThan(lines.indexOf(talk.at(-1) ?? ''));
  });
});
