import { h, render } from 'preact';
import { fieldsOf } from '../../../widget/panel/form-fields.js';
import baseCss from '../../../widget/styles/base.css?small';
import panelCss from '../../../widget/styles/panel.css?small';
import tokensCss from '../../../widget/styles/tokens.css?small';
import type { TurnInput } from '../../conversation/input.js';
import { inputFromForm } from '../../protocol/form-input.js';
import type { StepView } from '../../protocol/wire-types.js';
import previewCss from './preview.css?small';
import { PreviewView } from './preview-view.js';

interface Drawn {
  readonly view: StepView;
  readonly labels: Readonly<Record<string, string>>;
  readonly dark: boolean;
}

/** A place where residents' steps are drawn, apart from the styles of the editor. */
export interface PreviewPlace {
  draw(drawn: Drawn): void;
  stop(): void;
}

const SHEETS = [tokensCss, baseCss, panelCss, previewCss].join('\n');

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
  let dark: boolean | undefined;
  return {
    draw(drawn) {
      if (drawn.dark !== dark) sheet.replaceSync(inLight(SHEETS, drawn.dark));
      dark = drawn.dark;
      const { view, labels } = drawn;
      render(h(PreviewView, { view, labels, wording: `${view.language} ${view.simple.on}` }), root);
    },
    stop() {
      root.removeEventListener('submit', onSubmit);
      root.removeEventListener('click', onClick);
      render(null, root);
    },
  };
}

/** The sheets with dark on or off, whatever this computer prefers. */
function inLight(css: string, dark: boolean): string {
  return css
    .replace(/@media ?\(prefers-color-scheme: ?dark\)/g, dark ? '@media all' : '@media not all')
    .replace(/color-scheme: ?light dark/g, `color-scheme:${dark ? 'dark' : 'light'}`);
}
