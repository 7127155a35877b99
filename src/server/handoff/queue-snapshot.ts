import { replay } from '../../conversation/evolve.js';
import type { ConversationState, TalkMessage } from '../../conversation/state.js';
import { countWaiting, firstWaiting, listTalks, type QueueEntry } from '../../handoff/queue.js';
import { USUAL_TALKS } from '../../handoff/shifts.js';
import type { Queue } from '../../protocol/desk.js';
import type { Desk } from '../desk.js';
import { staffSpeech, titleAt, topicOf } from './card.js';
import { momentFor } from './moment-for.js';

/** So many of those who wait are shown to staff. */
const SHOWN = 20;

/** The queue of this moment, read once for everybody who looks at it. */
export interface QueueSnapshot {
  /** The first of them; further back nobody looks. */
  readonly waiting: readonly QueueEntry[];
  readonly waitingCount: number;
  readonly talks: readonly QueueEntry[];
}

/** Who waits and who talks, from the database. */
export async function readQueue(desk: Desk): Promise<QueueSnapshot> {
  const { read } = desk.store;
  return {
    waiting: await firstWaiting(read, SHOWN),
    waitingCount: await countWaiting(read),
    talks: await listTalks(read),
  };
}

/** The queue as one staff member sees it. */
export async function queueFor(desk: Desk, snapshot: QueueSnapshot, staff: string): Promise<Queue> {
  const { waiting, waitingCount, talks } = snapshot;
  const { presence } = desk.people;
  const shift = presence.shiftOf(staff);
  const mine = talks.filter((talk) => talk.staff === staff);
  return {
    waiting: waiting.map((entry, index) => waitingEntry(desk, entry, index, staff)),
    waitingCount,
    mine: await Promise.all(mine.map((talk) => ownTalk(desk, talk))),
    colleagues: presence.here().map(({ staff: id, name, status }) => ({
      id,
      name,
      shift: status === 'pause' ? 'pause' : 'on',
      talks: talks.filter((talk) => talk.staff === id).length,
    })),
    teams: [...desk.settings.teams],
    shift: { status: shift?.status ?? 'off', mostTalks: shift?.mostTalks ?? USUAL_TALKS },
    open: momentFor(desk, desk.versions.current.municipality, desk.clock.now()).open,
    now: new Date(desk.clock.now()).toISOString(),
  };
}

function waitingEntry(desk: Desk, entry: QueueEntry, index: number, staff: string): Queue['waiting'][number] {
  const { conversation, language, simple, since, returned, team, for_staff } = entry;
  const meant = for_staff === null ? undefined : desk.people.presence.shiftOf(for_staff)?.name;
  return {
    conversation,
    ...topicWords(desk, entry),
    language,
    simple: simple === 1,
    since: new Date(since).toISOString(),
    position: index + 1,
    ...(returned !== null && { returned }),
    ...(team !== null && { team }),
    forMe: for_staff === staff,
    ...(meant !== undefined && { forName: meant }),
  };
}

async function ownTalk(desk: Desk, entry: QueueEntry): Promise<Queue['mine'][number]> {
  const { state } = await desk.held.get(entry.conversation);
  const messages = state.talk?.messages ?? [];
  const last = messages.findLast((message) => 'text' in message && message.text !== undefined);
  return {
    conversation: entry.conversation,
    topic: topicWords(desk, entry).topic,
    language: entry.language,
    since: new Date(entry.taken_at ?? entry.since).toISOString(),
    unread: messages.filter(({ from, n }) => from === 'resident' && n > entry.seen_n).length,
    ...(last && { lastLine: shortly(last) }),
  };
}

function shortly(message: TalkMessage): string {
  const text = ('text' in message && message.text) || '';
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

/** Titles by flow and step, in the words of the version that new conversations begin with. */
const titles = new WeakMap<object, Map<string, { readonly topic: string; readonly step: string }>>();

function topicWords(desk: Desk, { flow, step }: Pick<QueueEntry, 'flow' | 'step'>) {
  const version = desk.versions.current;
  const known = titles.get(version) ?? new Map();
  titles.set(version, known);
  const key = `${flow ?? ''} ${step ?? ''}`;
  const words = known.get(key) ?? titlesOf(desk, flow ?? undefined, step ?? undefined);
  known.set(key, words);
  return words;
}

function titlesOf(desk: Desk, flow: string | undefined, step: string | undefined) {
  const version = desk.versions.current;
  const begun = replay([{ type: 'ConversationStarted', version: version.id, language: 'nl' }]);
  const state: ConversationState = { ...begun, flow, path: step === undefined ? [] : [step] };
  const speech = staffSpeech(version, state, momentFor(desk, version.municipality, desk.clock.now()));
  return { topic: topicOf(speech, flow, step), step: titleAt(speech, step) };
}
