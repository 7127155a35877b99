import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { TalkView } from '../../src/protocol/wire-types.js';
import { AnswersPart } from '../../widget/view/answers-part.js';
import { QuestionsPart } from '../../widget/view/questions-part.js';
import { NoticePart, StepBody } from '../../widget/view/step-body.js';
import { TalkPart } from '../../widget/view/talk-part.js';
import { sampleProps, sampleView } from './sample-view.js';

const drawn = (node: VNode) => new JSDOM(render(node)).window.document;

const TALK: TalkView = {
  status: 'talking',
  text: 'U praat nu met Fatima.',
  staff: 'Fatima',
  messages: [
    { n: 1, from: 'system', text: 'U praat nu met Fatima.', language: 'nl' },
    { n: 2, from: 'staff', name: 'Fatima', text: 'Bel 0800-0313.\n<img src=x onerror=alert(1)>', language: 'nl' },
    { n: 3, from: 'resident', text: 'مرحبا 0800-0313', language: 'nl' },
  ],
};
const talking = (change: Partial<TalkView> = {}, more = {}) =>
  sampleProps({ kind: 'talking', talk: { ...TALK, ...change }, ...more });
const inputs = (page: Document) =>
  [...page.querySelectorAll<HTMLInputElement>('input[name="input"]')].map(({ value }) => value);

describe('a talk', () => {
  const page = drawn(<TalkPart {...talking()} />);

  it('is a list with a name, in which every message says who wrote it', () => {
    expect(page.querySelector('ol')?.getAttribute('aria-label')).toBe('ui-talk-messages');
    expect([...page.querySelectorAll('li .speaker')].map((one) => one.textContent)).toEqual([
      'Fatima:',
      'ui-speaker-resident',
    ]);
  });

  it('is plain text, each message in its own direction', () => {
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('#talk-2')?.textContent).toContain('<img src=x onerror=alert(1)>');
    const texts = [...page.querySelectorAll('li p:not(.speaker)')];
    expect(texts.every((one) => one.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('lets a number of staff be tapped, and not what a resident typed', () => {
    expect(page.querySelector<HTMLAnchorElement>('#talk-2 a')?.href).toBe('tel:08000313');
    expect(page.querySelector('#talk-3 a')).toBeNull();
  });

  it('has a field with a label to write in, the way to be called, and the way to stop', () => {
    expect(page.querySelector('label[for="talk-field"]')?.textContent).toBe('ui-talk-write');
    expect(inputs(page)).toEqual(['write', 'open-callback', 'leave-queue']);
    expect(page.body.textContent).toContain('ui-talk-end');
  });

  it('shows what is under way at the end, and who types', () => {
    const unsent = [{ id: 'a', text: 'Ja', held: true }];
    const busy = drawn(<TalkPart {...talking()} typing="Fatima" unsent={unsent} />);
    expect(busy.querySelector('li:last-child')?.textContent).toBe('ui-speaker-residentJaui-talk-not-sent');
    expect(busy.querySelector('.talk-typing')?.textContent).toBe('ui-talk-typing');
  });
});

describe('a wait', () => {
  it('can be written in already, and be left', () => {
    const page = drawn(<TalkPart {...talking({ status: 'waiting', text: 'U bent nummer 2.', messages: [] })} />);
    expect(page.querySelector('.talk-status')?.textContent).toBe('U bent nummer 2.');
    expect(page.querySelector('ol')).toBeNull();
    expect(page.getElementById('talk-hint')?.textContent).toBe('ui-talk-write-waiting');
    expect(page.body.textContent).toContain('ui-talk-leave');
  });

  it('says beside the field what happened to a message', () => {
    const notice = { kind: 'info' as const, text: 'Wij hebben het weggehaald.' };
    const props = talking({ status: 'waiting' }, { notice });
    expect(drawn(<TalkPart {...props} />).querySelector('.notice')?.textContent).toBe(notice.text);
    expect(drawn(<NoticePart {...props} />).body.textContent).toBe('');
  });
});

describe('a talk that is over', () => {
  it('can be opened again until its time, and nothing can be written', () => {
    const page = drawn(<TalkPart {...talking({ status: 'ended', reopenUntil: '2026-11-24T09:00:00.000Z' })} />);
    expect(inputs(page)).toEqual(['reopen-talk']);
    expect(page.querySelector('textarea')).toBeNull();
  });
});

describe('the step beside a talk', () => {
  it('is drawn as what it is, in the same words', () => {
    for (const kind of ['waiting', 'talking'] as const) {
      const page = drawn(<StepBody {...sampleProps({ kind, talk: { ...TALK, status: kind } })} />);
      expect(page.querySelector('#step-title')?.textContent).toBe('Wat is er gebeurd?');
      expect(page.querySelector('.step')?.className).toBe('step step-question');
    }
    const message = { type: 'choice', text: 'Ga naar huis.', options: [{ id: 'verder', label: 'Verder' }] };
    const props = sampleProps({ kind: 'waiting', title: 'Ga naar huis.', question: message, talk: TALK });
    expect(drawn(<StepBody {...props} />).querySelector('.step')?.className).toBe('step step-message');
  });

  it('has one field for free text in a talk: that of the talk', () => {
    expect(drawn(<StepBody {...talking()} />).querySelector('#say-field')).toBeNull();
    expect(drawn(<StepBody {...sampleProps({ kind: 'waiting' })} />).querySelector('#say-field')).not.toBeNull();
  });

  it('folds under a heading of its own, which is not there without a talk', () => {
    const part = (view = sampleView(), open = true) =>
      drawn(
        <QuestionsPart {...sampleProps()} view={view} open={open}>
          <p>Stap</p>
        </QuestionsPart>,
      );
    expect(part().querySelector('summary')?.hidden).toBe(true);
    const beside = part(sampleView({ kind: 'talking', talk: TALK }), false);
    expect(beside.querySelector('summary')?.hidden).toBe(false);
    expect(beside.querySelector('details')?.open).toBe(false);
  });
});

it('an answer that staff filled in says who did', () => {
  const answers = [{ step: 'wat', question: 'Wat?', answer: 'Kwijt', by: 'Fatima' }];
  expect(drawn(<AnswersPart {...sampleProps({ answers })} />).querySelector('.filled-by')?.textContent).toBe(
    'ui-talk-filled-by',
  );
});
