import { plainWords } from '../language/plain-words.js';

/** Messages that are alike; `messages` in the order they were given. */
export interface Group<T> {
  readonly messages: readonly T[];
}

/** How much two messages must share to be alike, of what they have together. */
const ALIKE = 0.4;

/**
 * Groups messages by likeness: each joins the group whose first message it shares most three-letter pieces with, largest
 * groups first. The same messages in the same order give the same groups.
 */
export function groupMissed<T extends { readonly text: string }>(messages: readonly T[]): readonly Group<T>[] {
  const groups: { readonly pieces: ReadonlySet<string>; readonly messages: T[] }[] = [];
  for (const message of messages) {
    const pieces = piecesOf(message.text);
    let best: (typeof groups)[number] | undefined;
    let most = ALIKE;
    for (const group of groups) {
      const likeness = shared(pieces, group.pieces);
      if (likeness < most) continue;
      best = group;
      most = likeness;
    }
    if (best) best.messages.push(message);
    else groups.push({ pieces, messages: [message] });
  }
  return groups.sort((a, b) => b.messages.length - a.messages.length);
}

function piecesOf(text: string): ReadonlySet<string> {
  const padded = ` ${plainWords(text)} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  return pieces.size > 0 ? pieces : new Set([text]);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both += 1;
  return both / (a.size + b.size - both);
}
