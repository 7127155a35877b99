/** @jsxImportSource react */
import type { Queue } from '../../protocol/desk.js';
import { ask } from '../live/api.js';
import { useDesk } from '../live/desk-store.js';
import { Act } from '../parts/act.js';
import { useWords } from '../words.js';

type Status = Queue['shift']['status'];
const STATUSES: readonly Status[] = ['on', 'pause', 'off'];
const MOST = 10;

/** Whether one is there for residents, and for how many at once. */
export function ShiftBar() {
  const words = useWords();
  const { queue } = useDesk();
  if (!queue) return null;
  const { status, mostTalks } = queue.shift;
  const set = (change: { status: Status; mostTalks?: number }) => ask('shift', change);
  return (
    <fieldset className="shift-bar" aria-label={words('shift')}>
      {STATUSES.map((one) => (
        <Act key={one} pressed={one === status} onAct={() => set({ status: one })}>
          {words(`shift-${one}`)}
        </Act>
      ))}
      <label className="row">
        <span>{words('shift-most')}</span>
        <select
          className="utrecht-select utrecht-select--html-select"
          value={mostTalks}
          onChange={(event) => void set({ status, mostTalks: Number(event.target.value) }).catch(() => undefined)}
        >
          {upTo(Math.max(MOST, mostTalks)).map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
        <span>{words('shift-most-unit')}</span>
      </label>
    </fieldset>
  );
}

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
