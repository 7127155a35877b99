import type { TalkHost } from '../panel/talk-host.js';

/**
 * Counts messages nobody can have seen: in the title of the page while it is out of sight, and on the button while the
 * panel is closed.
 */
export function countUnread(host: TalkHost) {
  const { button, panel } = host.frame;
  const badge = document.createElement('span');
  badge.className = 'unread';
  let hidden = 0;
  let closed = 0;
  let mark = '';
  const title = (count: number) => {
    // The site may have changed its title in the meantime: only our own mark is taken away.
    const plain = mark && document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
    mark = count > 0 ? `(${count}) ` : '';
    document.title = mark + plain;
  };
  return {
    add(count: number): void {
      if (count === 0) return;
      if (document.hidden) {
        hidden += count;
        title(hidden);
      }
      if (!panel.hidden) return;
      closed += count;
      badge.textContent = words(closed);
      button.append(badge);
    },
    awake(): void {
      hidden = 0;
      title(0);
    },
    shown(): void {
      if (closed > 0) host.say(words(closed));
      closed = 0;
      badge.remove();
    },
  };
  function words(count: number): string {
    const { labels } = host.state();
    return count === 1 ? labels('ui-talk-unread-one') : labels('ui-talk-unread').replace('{count}', String(count));
  }
}
