import type { TalkHost } from '../panel/talk-host.js';
import type { UnsentMessage } from '../view/talk-part.js';

type Kept = Pick<UnsentMessage, 'id' | 'text'>;

/**
 * The messages that the server has not taken yet, kept by this tab over a reload of the page, and no longer than until
 * they are answered. Where storage is forbidden they last as long as the page.
 */
export function keptUnsent({ key, frame }: TalkHost) {
  const name = `wegwijs ${frame.options.server}`;
  return {
    read(): readonly Kept[] {
      try {
        const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null');
        return kept?.of === key.id ? kept.messages : [];
      } catch {
        return [];
      }
    },
    write(unsent: readonly Kept[]): void {
      try {
        const messages = unsent.map(({ id, text }): Kept => ({ id, text }));
        if (messages.length > 0) sessionStorage.setItem(name, JSON.stringify({ of: key.id, messages }));
        else sessionStorage.removeItem(name);
      } catch {
        return;
      }
    },
  };
}
