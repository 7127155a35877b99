import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { inputFromForm } from '../../src/protocol/form-input.js';
import { turnInputSchema } from '../../src/protocol/turn-input-schema.js';
import { NoticePart, StepBody } from '../../widget/view/step-body.js';
import { sampleAction, sampleProps, sampleView } from './sample-view.js';

const drawn = (node: VNode) => new JSDOM(render(node)).window.document;

/** The input that pressing this button makes, with what is typed and ticked. */
function pressed(button: HTMLButtonElement) {
  const fields = [...(button.form?.querySelectorAll<HTMLInputElement>('input,textarea') ?? [])]
    .filter(({ type, checked }) => type !== 'checkbox' || checked)
    .map(({ name, value }): [string, string] => [name, value]);
  if (button.name) fields.push([button.name, button.value]);
  return inputFromForm(fields);
}

const button = (page: Document, words: string) =>
  [...page.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words)) as HTMLButtonElement;

describe('a question with options', () => {
  const page = drawn(<StepBody {...sampleProps()} />);

  it('is answered by one tap, without JavaScript', () => {
    expect(pressed(button(page, 'Gestolen'))).toEqual({ type: 'choose', step: 'wat', option: 'gestolen' });
  });

  it('says in words which option was chosen before', () => {
    expect(button(page, 'Kwijt').textContent).toBe('Kwijt, ui-chosen');
  });

  it('sets the way out apart, in the same list', () => {
    const items = [...page.querySelectorAll('.options > li')].map((item) => item.textContent);
    expect(items).toEqual(['Gestolen', 'Kwijt, ui-chosen', 'ui-orWeet ik niet']);
  });

  it('has pictures that say nothing to a screen reader, from our own server', () => {
    const props = sampleProps();
    const options = props.view.question?.options?.map((one) => ({ ...one, pictogram: 'politie' }));
    const view = {
      ...props.view,
      pictogram: 'zoeken',
      question: props.view.question && { ...props.view.question, options },
    };
    const pictures = (server?: string) =>
      [...drawn(<StepBody {...props} view={view} server={server} />).querySelectorAll('img')].map((picture) => [
        picture.getAttribute('src'),
        picture.getAttribute('alt'),
      ]);
    const [first, second] = pictures();
    expect([first, second]).toEqual([
      ['/pictogrammen/zoeken.svg', ''],
      ['/pictogrammen/politie.svg', ''],
    ]);
    expect(pictures('https://chat.example')[0]?.[0]).toBe('https://chat.example/pictogrammen/zoeken.svg');
    expect(page.querySelector('img')).toBeNull();
  });

  it('can also be answered in own words', () => {
    expect(page.querySelector('label[for=say-field]')?.textContent).toBe('ui-say');
    expect(pressed(button(page, 'ui-send'))).toEqual({ type: 'say', text: '' });
  });

  it('takes a whole e-mail that is pasted', () => {
    const longest = Number(page.querySelector('#say-field')?.getAttribute('maxlength'));
    expect(turnInputSchema.safeParse({ type: 'say', text: 'x'.repeat(longest) }).success).toBe(true);
    expect(turnInputSchema.safeParse({ type: 'say', text: 'x'.repeat(longest + 1) }).success).toBe(false);
  });

  it('asks for another question where nothing is asked', () => {
    const told = drawn(<StepBody {...sampleProps({ kind: 'message' })} />);
    expect(told.querySelector('label[for=say-field]')?.textContent).toBe('ui-say-more');
  });
});

describe('a question with several answers', () => {
  it('sends what is ticked, also when only one is, and also when none is', () => {
    const question = sampleView().question;
    const page = drawn(<StepBody {...sampleProps({ question: { ...question, type: 'choices', text: 'Wat?' } })} />);
    expect(pressed(button(page, 'ui-next'))).toEqual({ type: 'choose', step: 'wat', options: ['kwijt'] });
    page.querySelector<HTMLInputElement>('[value=kwijt]')?.removeAttribute('checked');
    expect(pressed(button(page, 'ui-next'))).toEqual({ type: 'choose', step: 'wat', options: [] });
  });
});

describe('a question to type an answer to', () => {
  const question = {
    type: 'date',
    text: 'Wanneer was het?',
    why: 'Dan zoeken wij op de goede dag.',
    hint: 'Een dag.',
    example: '3 maart 2026',
    error: 'Deze dag kennen wij niet.',
    value: '31 februari',
    options: [{ id: 'weet-niet', label: 'Weet ik niet' }],
    input: { inputmode: 'text' },
  };
  const page = drawn(<StepBody {...sampleProps({ title: question.text, question })} />);
  const field = page.querySelector<HTMLInputElement>('#step-field');

  it('has a field named by the question, with error, hint and example tied to it', () => {
    const named = field?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => page.getElementById(id)?.textContent)).toEqual(['Wanneer was het?', 'ui-your-answer']);
    const told = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(told.map((id) => page.getElementById(id)?.textContent)).toEqual([
      'Deze dag kennen wij niet.',
      'Een dag.',
      'ui-example 3 maart 2026',
    ]);
  });

  it('keeps what was typed, and never asks the browser to check it', () => {
    expect(field?.value).toBe('31 februari');
    expect(field?.type).toBe('text');
    expect(field?.form?.noValidate).toBe(true);
  });

  it('sends the typed answer on Enter, or the option on a tap', () => {
    expect(field?.form?.querySelector('button')?.textContent).toBe('ui-next');
    expect(pressed(button(page, 'ui-next'))).toEqual({ type: 'provide', step: 'wat', value: '31 februari' });
    expect(pressed(button(page, 'Weet ik niet'))).toEqual({ type: 'choose', step: 'wat', option: 'weet-niet' });
  });

  it('asks an address in three fields', () => {
    const value = { postcode: '1234 AB', houseNumber: '5' };
    const asked = drawn(<StepBody {...sampleProps({ question: { type: 'address', text: 'Waar?', value } })} />);
    expect(pressed(button(asked, 'ui-next'))).toEqual({ type: 'provide', step: 'wat', value });
    expect(asked.querySelector('#step-field')?.getAttribute('autocomplete')).toBe('postal-code');
  });
});

describe('a plan', () => {
  const result = {
    type: 'plan' as const,
    heading: 'Uw lijst',
    text: 'Begin bovenaan.',
    filed: false,
    filedNote: 'Er is nog niets gemeld.',
    next: 'U doet zelf de stappen.',
    actions: [sampleAction({ id: 'later', text: 'Vraag een pas aan', urgency: 'later', done: true }), sampleAction()],
  };
  const page = drawn(<StepBody {...sampleProps({ kind: 'result', title: 'Uw lijst', question: undefined, result })} />);

  it('puts what is most urgent first', () => {
    expect([...page.querySelectorAll('.action h3')].map((one) => one.textContent)).toEqual([
      'Blokkeer uw bankpas',
      'Vraag een pas aan',
    ]);
  });

  it('shows every way, the telephone as a link with the subject in its name', () => {
    const link = page.querySelector<HTMLAnchorElement>('.action .way-link');
    expect(link?.href).toBe('tel:08000313');
    expect(link?.textContent).toBe('ui-call-now: Blokkeer uw bankpas');
    expect(page.querySelector('.way-desk')?.textContent).toBe('ui-way-desk Ga naar uw bank.');
  });

  it('lets each action be ticked and unticked', () => {
    const ticks = [...page.querySelectorAll<HTMLButtonElement>('.tick')];
    expect(ticks.map(pressed)).toEqual([
      { type: 'tick', action: 'blokkeer', done: true },
      { type: 'tick', action: 'later', done: false },
    ]);
  });
});

describe('a text with phone numbers', () => {
  const said = (kind: 'message' | 'question', text: string) => {
    const question = { type: 'choice', text, options: [{ id: 'verder', label: 'Verder' }] };
    const page = drawn(<StepBody {...sampleProps({ kind, title: 'Bel', question })} />);
    return [...page.querySelectorAll<HTMLAnchorElement>('a')].map((link) => link.href);
  };

  it('can be tapped in a message', () => {
    expect(said('message', 'Bel 112.\nOf bel 0800-0313, of +31 88 385 53 72.')).toEqual([
      'tel:112',
      'tel:08000313',
      'tel:+31883855372',
    ]);
  });

  it('can be tapped in the heading of a message: in danger it is the first thing', () => {
    const question = { type: 'choice', text: 'Ga naar buiten.', options: [{ id: 'verder', label: 'Verder' }] };
    const page = drawn(<StepBody {...sampleProps({ kind: 'message', title: 'Bel nu 112', question })} />);
    expect(page.querySelector<HTMLAnchorElement>('h1 a')?.href).toBe('tel:112');
  });

  it('leaves prices, postcodes, years and dates alone', () => {
    expect(said('message', 'Het kost € 112,50. Postbus 1000, 1234 AB. Op 25-11-2026, voor 17.00 uur.')).toEqual([]);
  });

  it('is no link in a question, where the next key goes to an answer', () => {
    expect(said('question', 'Belde u 0800-0313?')).toEqual([]);
  });
});

describe('what must be mended', () => {
  it('links to the field, in the same words', () => {
    const question = { type: 'text', text: 'Hoe ziet uw fiets eruit?', error: 'Typ een antwoord.' };
    const notice = { kind: 'error' as const, text: 'Typ een antwoord.' };
    const link = drawn(<NoticePart {...sampleProps({ question, notice })} />).querySelector('a');
    expect(link?.outerHTML).toBe('<a href="#step-field">Typ een antwoord.</a>');
  });
});
