import { h, render } from 'preact';
import { fieldsOf } from '../../../widget/panel/form-fields.js';
import baseCss from '../../../widget/styles/base.css?small';
import pagesCss from '../../../widget/styles/pages.css?small';
import panelCss from '../../../widget/styles/panel.css?small';
import tokensCss from '../../../widget/styles/tokens.css?small';
import type { TurnInput } from '../../conversation/input.js';
import { inputFromForm } from '../../protocol/form-input.js';
import type { StepView } from '../../protocol/wire-types.js';
import previewCss from './preview.css?small';
import { PreviewPage, PreviewStep, PreviewView } from './preview-view.js';
import { type Surface, sheetFor } from './surface.js';

interface Drawn {
  readonly view: StepView;
  readonly labels: Readonly<Record<string, string>>;
  readonly dark: boolean;
  /** As in the widget, where nothing else is said. */
  readonly surface?: Surface;
  /** What the step itself says, and nothing around it. */
  readonly only?: 'step';
}

/** A place where residents' steps are drawn, apart from the styles of the editor. */
export interface PreviewPlace {
  /** Draws a step; what is drawn then stands in the part that comes back. */
  draw(drawn: Drawn): Element | undefined;
  stop(): void;
}

const WIDGET = [tokensCss, baseCss, panelCss, previewCss].join('\n');
const PAGE = [pagesCss, previewCss].join('\n');

/** Makes a place for steps inside `host`; what is pressed or sent there comes back as an input. */
export function previewPlace(host: HTMLElement, onInput: (input: TurnInput) => void): PreviewPlace {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const { target, submitter } = event as SubmitEvent;
    if (!(target instanceof HTMLFormElement)) return;
    const input = inputFromForm(fieldsOf(target, submitter));
    if (input) onInput(input);
  };
  // A link of the town would lead away from the editor; the number of a person would be called.
  const onClick = (event: Event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link) event.preventDefault();
  };
  root.addEventListener('submit', onSubmit);
  root.addEventListener('click', onClick);
  let shown = '';
  return {
    draw({ view, labels, dark, surface = 'widget', only }) {
      const isPage = surface === 'page' || surface === 'print';
      if (shown !== `${surface} ${dark}`) sheet.replaceSync(sheetFor(isPage ? PAGE : WIDGET, surface, dark));
      shown = `${surface} ${dark}`;
      const wording = `${view.language} ${view.simple.on}`;
      const Part = only === 'step' ? PreviewStep : isPage ? PreviewPage : PreviewView;
      render(h(Part, { view, labels, wording }), root);
      return root.firstElementChild ?? undefined;
    },
    stop() {
      root.removeEventListener('submit', onSubmit);
      root.removeEventListener('click', onClick);
      render(null, root);
    },
  };
}
