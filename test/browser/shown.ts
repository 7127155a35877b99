import type { Locator } from 'playwright-core';
import type { StepView } from '../../src/conversation/view.js';

/** What a resident reads on the last page of a flow, the same on every surface. */
export interface ShownResult {
  readonly heading: string;
  readonly filedNote: string;
  readonly actions: readonly string[];
  readonly ways: readonly string[];
  readonly rows: readonly (readonly [string, string])[];
  readonly sections: readonly string[];
  readonly next: string;
}

/** The result as it stands on the screen. */
export function shownResult(root: Locator): Promise<ShownResult> {
  return root.evaluate((element) => {
    const scope = element.shadowRoot ?? element;
    const step = scope.querySelector('.step-result');
    const tidy = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string) => [...(step?.querySelectorAll(selector) ?? [])];
    const paragraphs = (selector: string) => all(selector).map(tidy);
    return {
      heading: tidy(step?.querySelector('#step-title')),
      filedNote: paragraphs('.filed > p').join(' '),
      actions: all('.action').map((action) => tidy(action.querySelector('h1,h2,h3,h4,h5'))),
      ways: all('.way').map((way) => [...way.querySelectorAll('p')].map(tidy).join(' ')),
      rows: all('.rows > div').map((row): [string, string] => [
        tidy(row.querySelector('dt')),
        tidy(row.querySelector('dd')),
      ]),
      sections: all('.result-section').map((section) => tidy(section.querySelector('h1,h2,h3,h4,h5'))),
      next: tidy(step?.querySelector('.then > p')),
    };
  });
}

const URGENCIES = ['now', 'today', 'soon', 'later'];

/** The result as the API gives it, in the words a surface shows. */
export function resultOf(view: StepView): ShownResult {
  const { result } = view;
  if (!result) throw new Error(`no result at ${view.step}`);
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const actions = URGENCIES.flatMap((urgency) => result.actions.filter((action) => action.urgency === urgency));
  return {
    heading: line(result.heading),
    filedNote: line(result.filedNote),
    actions: actions.map((action) => line(action.text)),
    ways: actions.flatMap((action) => action.by.map((way) => line(way.text))),
    rows: (result.rows ?? []).map(({ label, value }) => [line(label), line(value || 'zelf invullen')]),
    sections: (result.sections ?? []).map(({ heading }) => line(heading)),
    next: line(result.next.split('\n')[0] ?? ''),
  };
}
