import { offlineWords } from '../launcher/offline-words.js';
import { make, type PanelFrame } from '../launcher/panel-frame.js';
import { labelsFrom } from '../view/labels.js';
import type { PanelState } from './panel-state.js';
import { sendUntilAnswered } from './send-until-answered.js';
import { Refusal } from './talk-client.js';
import { type Phone, waitWords } from './wait-words.js';

/** Calls that the resident waits for: controls stay where they are and say that they wait. */
export function heldCalls(frame: PanelFrame, drawn: () => PanelState | undefined) {
  const wait = waitWords(frame);
  let busy = false;
  let retry: (() => void) | undefined;
  window.addEventListener('online', () => retry?.());
  const phone = (): Phone => drawn()?.view.exits.phone ?? { number: '', href: '' };
  const labels = () => drawn()?.labels ?? labelsFrom(offlineWords(frame.options.language));
  /** `aria-disabled`, never `disabled`: a disabled button drops focus. */
  const mark = () => {
    for (const button of frame.body.querySelectorAll('button')) {
      if (busy) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  };
  const pause = (ms: number | undefined) =>
    new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      retry = () => {
        clearTimeout(timer);
        retry = undefined;
        resolve();
      };
    });
  /** No answer: says so; before the first answer ever the site's own words and number stand in the panel. */
  const onTrouble = () => {
    const words = labels()(drawn() ? 'ui-offline' : 'ui-widget-away');
    wait.trouble(words, labels(), phone(), () => retry?.());
    if (!drawn()) frame.body.replaceChildren(make('slot', {}));
  };
  return {
    busy: () => busy,
    /** For buttons that were drawn anew. */
    mark,
    say: wait.say,
    /** Waits for an answer, however long. Undefined on a refusal. */
    async call<T>(send: () => Promise<T>): Promise<T | undefined> {
      busy = true;
      mark();
      wait.begin(labels(), phone());
      try {
        return await sendUntilAnswered(send, { onTrouble, wait: pause });
      } catch (error) {
        if (error instanceof Refusal) return undefined;
        throw error;
      } finally {
        wait.done();
        busy = false;
        mark();
      }
    },
  };
}
