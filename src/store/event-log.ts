import type { ConversationEvent, Personal } from '../conversation/events.js';
import type { Session } from './dialect.js';
import { addPersonalText } from './personal-text.js';
import { statement } from './statement.js';
import type { EventTable, PersonalTextTable } from './tables.js';

/** An event with its place in the log. `seq` counts from 1 in each conversation; `at` is epoch milliseconds. */
interface StoredEvent {
  readonly seq: number;
  readonly at: number;
  readonly event: ConversationEvent;
}

const insertEvent = statement<EventTable>((db, given) =>
  db.insertInto('event').values({
    conversation: given.conversation,
    seq: given.seq,
    turn: given.turn,
    type: given.type,
    at: given.at,
    body: given.body,
  }),
);

type EventRow = Pick<EventTable, 'seq' | 'at' | 'type' | 'body'> & { readonly value: PersonalTextTable['body'] | null };

const selectEvents = statement<{ conversation: string; until: number }, EventRow>((db, given) =>
  db
    .selectFrom('event')
    .leftJoin('personal_text', (join) =>
      join.onRef('personal_text.conversation', '=', 'event.conversation').onRef('personal_text.seq', '=', 'event.seq'),
    )
    .select(['event.seq', 'event.at', 'event.type', 'event.body', 'personal_text.body as value'])
    .where('event.conversation', '=', given.conversation)
    .where('event.seq', '<=', given.until)
    .orderBy('event.seq'),
);

const selectCodes = statement<{ conversation: string }, Pick<EventTable, 'type' | 'body'>>((db, given) =>
  db.selectFrom('event').select(['type', 'body']).where('conversation', '=', given.conversation).orderBy('seq'),
);

interface AppendTo {
  readonly conversation: string;
  /** The last event that the decision was based on. */
  readonly after: number;
  readonly turn: string;
  readonly at: number;
}

/**
 * Adds events after `after` and splits off what the resident wrote; the new last number. Fails with a conflict
 * (`isConflict`) when somebody else added an event first.
 */
export async function appendEvents(
  session: Session,
  { conversation, after, turn, at }: AppendTo,
  events: readonly ConversationEvent[],
): Promise<number> {
  let seq = after;
  for (const event of events) {
    seq += 1;
    const { type, ...rest } = withoutPersonalValue(event);
    await session.run(insertEvent, { conversation, seq, turn, type, at, body: JSON.stringify(rest) });
    const personal = personalOf(event);
    if (personal) await addPersonalText(session, { conversation, seq, at }, personal);
  }
  return seq;
}

/** The events of a conversation in order, up to and including `until`; erased text is absent from them. */
export async function loadEvents(
  session: Session,
  conversation: string,
  until: number = Number.MAX_SAFE_INTEGER,
): Promise<StoredEvent[]> {
  const rows = await session.all(selectEvents, { conversation, until });
  return rows.map((row) => ({ seq: row.seq, at: row.at, event: eventOf(row) }));
}

/** The events of a conversation in order, without anything the resident wrote. */
export async function loadEventCodes(session: Session, conversation: string): Promise<ConversationEvent[]> {
  const rows = await session.all(selectCodes, { conversation });
  return rows.map(({ type, body }) => ({ type, ...JSON.parse(body) }) as ConversationEvent);
}

function withoutPersonalValue(event: ConversationEvent): ConversationEvent {
  const personal = personalOf(event);
  if (!personal) return event;
  const { purpose, keep } = personal;
  return { ...event, personal: { purpose, keep } } as ConversationEvent;
}

function personalOf(event: ConversationEvent): Personal<unknown> | undefined {
  return 'personal' in event ? event.personal : undefined;
}

function eventOf(row: EventRow): ConversationEvent {
  const event = { type: row.type, ...JSON.parse(row.body) };
  if (row.value !== null) event.personal = { ...event.personal, value: JSON.parse(row.value) };
  return event as ConversationEvent;
}
