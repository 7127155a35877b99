/** @jsxImportSource react */
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { Role } from '../../protocol/staff.js';
import { useDesk } from '../live/desk-store.js';
import { waitingCount } from '../live/news.js';
import { hashOf, type Route } from '../live/route.js';
import { useWords } from '../words.js';

const PLACES: readonly (readonly [type: Route['type'], roles: readonly Role[] | undefined])[] = [
  ['work', ['desk']],
  ['walk', ['desk']],
  ['callbacks', ['desk']],
  ['remarks', ['editor', 'manager']],
  ['staff', ['manager']],
  ['audit', ['privacy']],
  ['settings', undefined],
];

/** Whether somebody with these roles may be at a place. */
export function mayGo(route: Route, roles: readonly Role[]): boolean {
  const needed = PLACES.find(([type]) => type === route.type)?.[1];
  return needed === undefined || needed.some((role) => roles.includes(role));
}

/** Where somebody is who asked for a place: who has no work in the queue begins at the first place they may be. */
export function placeFor(asked: Route, roles: readonly Role[]): Route {
  if (asked.type !== 'work' || mayGo(asked, roles)) return asked;
  const [first] = PLACES.find(([type]) => mayGo({ type }, roles)) ?? ['settings' as const];
  return { type: first };
}

/** Where one can go, as far as one's roles go. */
export function FrameNav({ route, roles }: { readonly route: Route; readonly roles: readonly Role[] }) {
  const words = useWords();
  const { queue } = useDesk();
  const waiting = waitingCount(queue);
  return (
    <nav className="frame-nav" aria-label={words('nav')}>
      <ul>
        {PLACES.filter(([type]) => mayGo({ type }, roles)).map(([type]) => (
          <li key={type}>
            <a href={hashOf({ type })} aria-current={route.type === type ? 'page' : undefined}>
              {words(`nav-${type}`)}
              {type === 'work' && waiting > 0 && (
                <NumberBadge label={words('nav-waiting', { count: waiting })}>{waiting}</NumberBadge>
              )}
            </a>
          </li>
        ))}
        {roles.some((role) => role === 'editor' || role === 'publisher') && (
          <li>
            <a href="/editor/">{words('nav-editor')}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
