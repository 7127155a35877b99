import { foldKeyword } from './topic-keywords.js';
import type { ExampleTopic } from './train-topics.js';

/** The phrase of a topic that is most like a text, by the letters they share; for editors, to see what was learned. */
export function nearestPhrase({ languages }: Pick<ExampleTopic, 'languages'>, text: string): string | undefined {
  const wanted = runsOf(text);
  let best: string | undefined;
  let most = 0;
  for (const phrase of [...languages.values()].flatMap(({ phrases }) => phrases)) {
    const runs = runsOf(phrase);
    let shared = 0;
    for (const run of runs) if (wanted.has(run)) shared++;
    const likeness = (2 * shared) / (runs.size + wanted.size || 1);
    if (likeness <= most) continue;
    most = likeness;
    best = phrase;
  }
  return best;
}

function runsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldKeyword(text.slice(0, 1000))} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at++) runs.add(folded.slice(at, at + 3));
  return runs;
}
