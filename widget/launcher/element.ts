import { launch } from './launch.js';

/** Our own server: where this script came from. */
const HOME = import.meta.url.replace(/[^/]*$/, '');

/**
 * `<wegwijs-chat>`: a button that opens the conversation. Attributes: `server` (default: where the script came from),
 * `language`, `flow` (the task to begin with), `open-label` (the words on the button). What stands inside the element
 * shows where this script does not run, and when our server cannot be reached.
 */
export class WegwijsChat extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const server = (this.getAttribute('server') ?? HOME).replace(/\/*$/, '');
    const language = this.getAttribute('language') ?? (document.documentElement.lang || 'nl');
    launch(this, {
      server,
      language: language.split('-')[0] || 'nl',
      flow: this.getAttribute('flow') ?? undefined,
      openLabel: this.getAttribute('open-label') ?? undefined,
    });
  }
}
