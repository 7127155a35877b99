import type { ConversationEvent } from '../conversation/events.js';
import type { ConversationState } from '../conversation/state.js';
import type { Session } from '../store/dialect.js';
import type { MissedTable } from '../store/insight-tables.js';
import { statement } from '../store/statement.js';
import { maskMissed } from './mask-missed.js';

const DAY = 24 * 3_600_000;

/** What an editor says of a message: it belongs to a topic, asks for a new one, or is nothing for us. */
export type Verdict = { readonly topic: string } | 'new' | 'ignored';

type MissedEvent = Extract<ConversationEvent, { type: 'NotUnderstood' | 'MeaningAsked' }>;

const insertMissed = statement<MissedTable>((db, given) =>
  db.insertInto('missed').values({
    id: given.id,
    conversation: given.conversation,
    at: given.at,
    language: given.language,
    flow: given.flow,
    step: given.step,
    outcome: given.outcome,
    candidates: given.candidates,
    text: given.text,
    verdict: given.verdict,
  }),
);

const selectOpen = statement<{ most: number }, MissedTable>((db, given) =>
  db.selectFrom('missed').selectAll().where('verdict', 'is', null).orderBy('at', 'desc').limit(given.most),
);

const selectJudged = statement<{ most: number }, MissedTable>((db, given) =>
  db.selectFrom('missed').selectAll().where('verdict', 'is not', null).orderBy('at', 'desc').limit(given.most),
);

const updateVerdict = statement<{ id: string; verdict: string | null }>((db, given) =>
  db.updateTable('missed').set({ verdict: given.verdict }).where('id', '=', given.id),
);

const deleteBefore = statement<{ before: number }>((db, given) =>
  db.deleteFrom('missed').where('at', '<', given.before),
);

const deleteOf = statement<{ conversation: string }>((db, given) =>
  db.deleteFrom('missed').where('conversation', '=', given.conversation),
);

interface Where {
  /** A new name for the message. */
  readonly id: string;
  readonly conversation: string;
  readonly at: number;
  readonly state: ConversationState;
}

/** Keeps what was not understood for the editors, masked. Nothing when what was typed is not kept. */
export async function keepMissed(
  session: Session,
  event: MissedEvent,
  { id, conversation, at, state }: Where,
): Promise<void> {
  const text = maskMissed(event.personal?.value ?? '');
  if (!text) return;
  const guesses = event.type === 'MeaningAsked' ? event.guesses : [];
  await session.run(insertMissed, {
    id,
    conversation,
    at,
    language: state.language,
    flow: state.flow ?? null,
    step: state.at ?? '',
    outcome: event.type === 'MeaningAsked' ? 'unsure' : 'none',
    candidates: JSON.stringify(guesses.flatMap((guess) => (guess.type === 'topic' ? [guess.topic] : []))),
    text,
    verdict: null,
  });
}

/** The messages that no editor has looked at, newest first; at most `most`. */
export async function listMissed(session: Session, most: number): Promise<readonly MissedTable[]> {
  return session.all(selectOpen, { most });
}

/** The messages that an editor said something of, newest first; at most `most`. */
export async function listJudged(session: Session, most: number): Promise<readonly MissedTable[]> {
  return session.all(selectJudged, { most });
}

/**
 * Writes down what an editor said of a message; null puts it back on the list. False when there is no such message.
 */
export async function judgeMissed(session: Session, id: string, verdict: Verdict | null): Promise<boolean> {
  const said = typeof verdict === 'string' || verdict === null ? verdict : `topic:${verdict.topic}`;
  return (await session.run(updateVerdict, { id, verdict: said })) > 0;
}

/** Deletes what is older than `keepDays`; how many. */
export async function deleteOldMissed(session: Session, now: number, keepDays: number): Promise<number> {
  return session.run(deleteBefore, { before: now - keepDays * DAY });
}

/** Deletes what came from a conversation. */
export async function eraseMissed(session: Session, conversation: string): Promise<void> {
  await session.run(deleteOf, { conversation });
}
