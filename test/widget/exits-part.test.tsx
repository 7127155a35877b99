import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ExitsPart } from '../../widget/view/exits-part.js';
import { codeGroups } from '../../widget/view/pause-part.js';
import { keyWords, sampleView } from './sample-view.js';

const { exits } = sampleView();

const drawn = (change: Partial<typeof exits>, talkAt?: string) => {
  const all = { ...exits, ...change };
  const props = { exits: all, labels: keyWords, form: { action: '/gesprek' }, talkAt };
  return new JSDOM(render(<ExitsPart {...props} />)).window.document;
};

describe('"Liever een mens?"', () => {
  it('has the same order whether a person is there or not, first or not', () => {
    const order = (page: Document) => [...page.querySelectorAll('section > ul > li')].map((item) => item.className);
    const always = ['exit-person', 'exit-callback', 'exit-phone', 'exit-desk', 'exit-nearby'];
    expect(order(drawn({}))).toEqual(always);
    expect(order(drawn({ first: true, person: { available: false, label: 'Niemand' } }))).toEqual(always);
  });

  it('always shows the number, unfolded', () => {
    const number = drawn({}).querySelector<HTMLAnchorElement>('.phone-number');
    expect(number?.href).toBe('tel:140999');
    expect(number?.closest('details')).toBeNull();
  });

  it('is wholly open when the person stands first', () => {
    expect([...drawn({ first: true }).querySelectorAll('details')].every((one) => one.open)).toBe(true);
    expect([...drawn({}).querySelectorAll('details')].some((one) => one.open)).toBe(false);
  });

  it('says when a person is there again, without a button that leads nowhere', () => {
    const person = { available: false, label: 'Nu is er niemand', opensAt: 'morgen om 9.00 uur' };
    const item = drawn({ person }).querySelector('.exit-person');
    expect(item?.textContent).toBe('Nu is er niemandMorgen om 9.00 uur');
    expect(item?.querySelector('button')).toBeNull();
  });

  it('leads to the talk while there is one, and asks for nothing', () => {
    const person = { available: true, label: 'U praat nu met Fatima.' };
    const item = drawn({ person }, 'talk-title').querySelector('.exit-person');
    expect(item?.textContent).toBe('U praat nu met Fatima.ui-talk-go');
    expect(item?.querySelector('button')?.dataset.focus).toBe('talk-title');
    expect(item?.querySelector('form')).toBeNull();
  });
});

describe('a code to go on later', () => {
  it('is shown in groups of four, however it was written', () => {
    expect(codeGroups('CDFGHJKM')).toBe('CDFG HJKM');
    expect(codeGroups('CDFG-HJKM')).toBe('CDFG HJKM');
  });
});
