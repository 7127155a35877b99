import type { PanelFrame } from '../launcher/panel-frame.js';
import type { PanelState } from '../panel/panel-state.js';
import { linesOf } from '../view/words.js';

/**
 * The title of the panel names the person one talks with, as long as that lasts: it does not say then that this is a
 * computer. It says so only to who reads it: that somebody joined is said by the talk, once. Focus on the title stays.
 */
export function namePerson({ title }: PanelFrame) {
  const own = title.firstElementChild as Element;
  return {
    drawn({ view: { talk, language } }: PanelState): void {
      const words = talk?.status === 'talking' && linesOf(talk.text)[0];
      if (!words) title.replaceChildren(own);
      else if (title.textContent !== words) {
        // A new element: what a translator made of the old one is not mixed up with it.
        const named = document.createElement('span');
        named.lang = language;
        named.textContent = words;
        title.replaceChildren(named);
      }
    },
    stop: () => title.replaceChildren(own),
  };
}
