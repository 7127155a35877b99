import { offlineWords } from './offline-words.js';

export interface LaunchOptions {
  readonly server: string;
  readonly language: string;
  readonly flow?: string;
  readonly openLabel?: string;
}

/** The fixed parts of the widget: there from the start, so that live regions are known before they speak. */
export interface PanelFrame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly title: HTMLElement;
  readonly close: HTMLButtonElement;
  /** Where the conversation is drawn. */
  readonly body: HTMLElement;
  /** Speaks each new turn once; seen by nobody. */
  readonly turnRegion: HTMLElement;
  /** Says at once what cannot wait: the end of a talk, a message that was not sent. */
  readonly alarmRegion: HTMLElement;
  /** Says that we wait, or have no connection; seen by everybody. */
  readonly status: HTMLElement;
  readonly options: LaunchOptions;
}

/** Builds the button, the closed panel and its live regions in a shadow root. */
export function buildFrame(host: HTMLElement, options: LaunchOptions): PanelFrame {
  const root = host.attachShadow({ mode: 'open' });
  const words = offlineWords(options.language);
  const wrapper = make('div', { class: 'wegwijs frame', lang: options.language });
  const button = make('button', {
    type: 'button',
    class: 'launcher',
    'aria-expanded': 'false',
    'aria-controls': 'panel',
  });
  button.append(span(options.openLabel ?? words['ui-widget-open']));
  const panel = make('section', { id: 'panel', class: 'panel', 'aria-labelledby': 'panel-title', hidden: '' });
  const title = make('h2', { id: 'panel-title', tabindex: '-1' });
  title.append(span(words['ui-widget-title']));
  const close = make('button', { type: 'button', class: 'secondary close' });
  close.append(span(words['ui-widget-close']));
  const head = make('div', { class: 'panel-head' });
  head.append(title, close);
  const body = make('div', { class: 'panel-body' });
  const status = make('div', { class: 'status', role: 'status' });
  const notices = make('div', { class: 'notices' });
  notices.append(status);
  panel.append(head, body, notices);
  const turnRegion = make('div', { class: 'hidden', role: 'status', 'aria-atomic': 'true' });
  const alarmRegion = make('div', { class: 'hidden', role: 'alert' });
  wrapper.append(button, panel, turnRegion, alarmRegion);
  root.append(wrapper);
  return { host, root, button, panel, title, close, body, turnRegion, alarmRegion, status, options };
}

/** An element with attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function span(text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
