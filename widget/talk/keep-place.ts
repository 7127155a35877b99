import type { PanelFrame } from '../launcher/panel-frame.js';
import { scrolled } from '../panel/focus.js';

/** Brings the talk with a person in view: its end, where one writes, when it is longer than the screen. */
export function scrollToTalk({ body }: PanelFrame): void {
  const talk = body.querySelector('.talk-part');
  const last = body.querySelector('.talk-write');
  const long = talk && talk.clientHeight > window.innerHeight / 2;
  (long ? last : talk)?.scrollIntoView({ block: long ? 'nearest' : 'start' });
}

/** Draws a change of the talk; the field to write in keeps its place on the screen, and the list grows upwards. */
export function keepPlace({ body, panel }: PanelFrame, draw: () => void): void {
  const top = () => body.querySelector('.talk-write')?.getBoundingClientRect().top;
  const before = top();
  draw();
  const after = top();
  if (before === undefined || after === undefined || panel.hidden) return;
  if (before < 0 || before > window.innerHeight) return;
  if (!scrolled(panel, after - before)) window.scrollBy(0, after - before);
}
