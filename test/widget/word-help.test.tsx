import { JSDOM } from 'jsdom';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { StepBody } from '../../widget/view/step-body.js';
import { sampleProps } from './sample-view.js';

const WORDS = [{ word: 'leges', text: 'Geld voor de gemeente.\nBijvoorbeeld voor een pas.' }];
const page = (words?: typeof WORDS) => new JSDOM(render(<StepBody {...sampleProps({ words })} />)).window.document;

describe('a hard word', () => {
  it('opens its meaning without a script, between the question and its answers', () => {
    const document = page(WORDS);
    const help = document.querySelector('details.word-help');
    expect(help?.querySelector('summary')?.textContent).toBe('ui-word leges');
    expect([...(help?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).toEqual(
      WORDS[0]?.text.split('\n'),
    );
    const heading = document.querySelector('#step-title');
    const answers = document.querySelector('.options');
    const follows = document.defaultView?.Node.DOCUMENT_POSITION_FOLLOWING;
    expect(help && heading?.compareDocumentPosition(help)).toBe(follows);
    expect(answers && help?.compareDocumentPosition(answers)).toBe(follows);
  });

  it('is not there where no word is hard', () => {
    expect(page().querySelector('.word-help')).toBeNull();
  });
});
