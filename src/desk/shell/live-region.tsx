/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { announceIn } from '../live/announce.js';
import { useWords } from '../words.js';

/** How long a line stays, so that no screen reader misses it; milliseconds. */
const STAYS = 15_000;

/** The one polite live region of the desk. Always there; lines are put in and, later, taken out. */
export function LiveRegion() {
  const words = useWords();
  const [lines, setLines] = useState<readonly { id: number; text: string }[]>([]);
  useEffect(() => {
    let id = 0;
    announceIn(
      (text) => {
        id += 1;
        const line = { id, text };
        setLines((all) => [...all, line]);
        setTimeout(() => setLines((all) => all.filter((one) => one !== line)), STAYS);
      },
      (count) => words('news-count', { count }),
    );
  }, [words]);
  return (
    // A status is read as a whole by itself: each new line would have the lines that still stand there said again.
    <div role="status" aria-atomic="false" className="hidden-words" data-region="status">
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
