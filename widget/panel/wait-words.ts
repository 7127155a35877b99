import { make, type PanelFrame } from '../launcher/panel-frame.js';
import type { Labels } from '../view/labels.js';

const SOON_MS = 1_000;
const LONG_MS = 10_000;

/**
 * What is said while an answer of the server is awaited: nothing at first, "even wachten" after a second, a choice
 * after ten (wait, phone, the plain pages); and at once when there is no connection.
 */
export function waitWords(frame: PanelFrame) {
  const ways = make('div', { class: 'trouble', hidden: '' });
  frame.status.after(ways);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const say = (text: string) => {
    if (frame.status.textContent !== text) frame.status.textContent = text;
  };
  const done = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    say('');
    ways.hidden = true;
    ways.replaceChildren();
  };
  return {
    begin(labels: Labels, phone: Phone): void {
      done();
      timers = [
        setTimeout(() => say(labels('ui-waiting')), SOON_MS),
        setTimeout(() => {
          say(labels('ui-slow'));
          showWays(frame, ways, labels, phone);
        }, LONG_MS),
      ];
    },
    /** No connection; `again` is what the button does. */
    trouble(words: string, labels: Labels, phone: Phone, again: () => void): void {
      done();
      say(words);
      showWays(frame, ways, labels, phone, again);
    },
    say,
    done,
  };
}

export interface Phone {
  readonly number: string;
  readonly href: string;
}

function showWays(frame: PanelFrame, ways: HTMLElement, labels: Labels, phone: Phone, again?: () => void): void {
  ways.replaceChildren();
  if (again) {
    const button = make('button', { type: 'button', class: 'secondary' });
    button.textContent = labels('ui-retry');
    button.addEventListener('click', () => {
      frame.title.focus();
      again();
    });
    ways.append(button);
  }
  if (phone.href) ways.append(link(phone.href, `${labels('ui-call')} ${phone.number}`));
  ways.append(link(`${frame.options.server}/`, labels('ui-plain-pages')));
  ways.hidden = false;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = make('a', { href, class: 'text-button' });
  anchor.textContent = text;
  return anchor;
}
