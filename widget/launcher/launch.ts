import { storedKey } from '../panel/stored-key.js';
import launcherCss from '../styles/launcher.css?small';
import { adoptStyles } from './adopt-styles.js';
import { intoView } from './into-view.js';
import { offlineWords } from './offline-words.js';
import { buildFrame, type LaunchOptions, make, type PanelFrame } from './panel-frame.js';

type Conversation = ReturnType<typeof import('../panel/start-panel.js')['startPanel']>;

/**
 * The behaviour of the button: opens and closes the panel, and fetches the rest of the widget at the first opening.
 * Opening moves focus to the panel's heading within the resident's own act; Escape and the close button give it back.
 */
export function launch(host: HTMLElement, options: LaunchOptions): void {
  const frame = buildFrame(host, options);
  adoptStyles(frame.root, launcherCss, `${options.server}/assets/widget.css`);
  let conversation: Promise<Conversation> | undefined;
  const load = () => {
    conversation ??= loadPanel(frame);
    conversation.catch(() => {
      conversation = undefined;
    });
    return conversation;
  };
  // Who waits for a person or talks with one hears of it on the next page of the site too, with the panel closed.
  if (storedKey(options.server).read()?.talk !== undefined) load().catch(() => undefined);
  frame.button.addEventListener('pointerenter', () => void prefetch(), { once: true });
  frame.button.addEventListener('click', () => {
    if (!frame.panel.hidden) return close(frame);
    open(frame);
    load().then(
      (talk) => talk.shown(),
      () => showAway(frame),
    );
  });
  frame.close.addEventListener('click', () => close(frame));
  frame.panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close(frame);
  });
}

function prefetch(): Promise<unknown> {
  return import('../panel/start-panel.js').catch(() => undefined);
}

async function loadPanel(frame: PanelFrame): Promise<Conversation> {
  const { startPanel } = await import('../panel/start-panel.js');
  return startPanel(frame);
}

function open({ panel, button, title }: PanelFrame): void {
  panel.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  intoView(panel);
  title.focus({ preventScroll: true });
}

function close({ panel, button }: PanelFrame): void {
  button.focus();
  panel.hidden = true;
  button.setAttribute('aria-expanded', 'false');
}

/** Our server cannot be reached: what the site put inside the element is what there is. */
function showAway({ body, status, options }: PanelFrame): void {
  const words = offlineWords(options.language);
  status.textContent = words['ui-widget-away'];
  body.replaceChildren(make('slot', {}));
}
