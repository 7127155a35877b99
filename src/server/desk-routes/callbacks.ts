import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import {
  type DeskAct,
  giveCallback,
  type ListedCallback,
  listAttempts,
  listClosedCallbacks,
  listOpenCallbacks,
  recordAttempt,
  takeCallback,
} from '../../callback/callback-desk.js';
import { findCallback } from '../../callback/callbacks.js';
import { closeCallback, whyNotClosedNow } from '../../callback/close-callback.js';
import { keptRate } from '../../callback/kept-rate.js';
import { listAside, putBack, setAside } from '../../callback/set-aside.js';
import { slotCalendar } from '../../callback/slot-places.js';
import type { AttemptOutcome, CallbackOutcome } from '../../conversation/callback-request.js';
import { slotWords } from '../../conversation/callback-view.js';
import type { ConversationEvent } from '../../conversation/events.js';
import { replay } from '../../conversation/evolve.js';
import { speechOf } from '../../conversation/speech.js';
import { type CallbacksAnswer, callbackActSchema, callbacksActSchema } from '../../protocol/desk.js';
import { recordAudit } from '../../staff/audit.js';
import { findStaff, listStaff } from '../../staff/members.js';
import type { CallbackTable } from '../../store/callback-tables.js';
import type { Session } from '../../store/dialect.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { momentNow } from '../moment-now.js';
import { addOwnEvent } from '../own-events.js';
import { DeskFault } from '../staff/desk-fault.js';
import { actorOf } from '../staff/require-staff.js';
import { callbackCard } from './callback-card.js';
import { seenRecorder } from './record-seen.js';

const DAY = 24 * 60 * 60 * 1000;
/** Days over which the kept promises are counted, and days of the calendar. */
const KEPT_DAYS = 30;
const CALENDAR_DAYS = 14;
/** What is done stays in sight for so many days. */
const CLOSED_DAYS = 7;
const MOST_CLOSED = 100;

type Act = z.infer<typeof callbackActSchema>;

/** The promise that is acted on, and others it holds for. */
type Rows = readonly [CallbackTable, ...CallbackTable[]];

/** Does the act with one promise, and writes it down. */
type Done = (session: Session, row: CallbackTable) => Promise<void>;

/** `GET /desk/api/callbacks`: what is to be done, first what is due first, and then what was done lately. Which were seen stands in the audit. */
export function getCallbacks(desk: Desk): RequestHandler {
  const recordSeen = seenRecorder(desk);
  return async (request, response) => {
    const now = desk.clock.now();
    const open = await listOpenCallbacks(desk.store.read, now);
    const aside = (await listAside(desk.store.read)).map((row) => ({ ...row, overdue: false, attempts: [], like: [] }));
    const closed = await listClosedCallbacks(desk.store.read, now - CLOSED_DAYS * DAY, MOST_CLOSED);
    const rows = [...open, ...aside, ...closed];
    const names = await namesOf(desk);
    const callbacks = await Promise.all(rows.map((row) => callbackCard(desk, row, names)));
    await recordSeen(
      actorOf(desk, request, response),
      callbacks.map(({ reference }) => reference),
    );
    const kept = await keptRate(desk.store.read, now - KEPT_DAYS * DAY, now);
    const leastAttempts = leastOf(desk);
    answer(response, 200, { callbacks, kept, leastAttempts, calendar: await calendarOf(desk, now) });
  };
}

/** `POST /desk/api/callbacks`: sets many aside in one act, or puts them back; only such as nobody took or tried. */
export function postCallbacks(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { type, references } = valid(callbacksActSchema, request.body);
    const who = actorOf(desk, request, response);
    const done = await desk.store.write(async (session) => {
      const moved = await (type === 'aside' ? setAside : putBack)(session, references);
      for (const reference of moved) {
        await recordAudit(session, { ...who, action: `callback-${type}`, object: `callback:${reference}` });
      }
      return moved;
    });
    await desk.places.refresh(desk.clock.now());
    desk.changes.publishCallbacks();
    answer(response, 200, { references: done });
  };
}

/** `POST /desk/api/callbacks/{reference}`: takes, gives, records an attempt, closes. Refused acts change nothing. */
export function postCallback(desk: Desk): RequestHandler<{ reference: string }> {
  return async (request, response) => {
    const act = valid(callbackActSchema, request.body);
    const { reference } = request.params;
    const who = actorOf(desk, request as unknown as Request, response as Response);
    const rows = await rowsFor(desk, reference, act);
    const done: Done = async (session, { reference }) => {
      if (act.type === 'give') await mustBeAtDesk(session, act.staff);
      const before = await findCallback(session, reference);
      const outcome = await actIn(session, desk, { reference, act, staff: who.actor, at: who.at });
      if ('refused' in outcome) throw new DeskFault(`callback-${outcome.refused}`);
      const detail = detailOf(act, before);
      await recordAudit(session, { ...who, action: `callback-${act.type}`, object: `callback:${reference}`, detail });
    };
    try {
      if (act.type === 'close') await closeAll(desk, rows, act.outcome, done);
      else if (act.type === 'attempt') await tryAll(desk, rows, { moment: who.at, outcome: act.outcome }, done);
      else await desk.store.write((session) => done(session, rows[0]));
    } finally {
      // Also when one of many went wrong: the ones before it stand.
      desk.changes.publishCallbacks();
    }
    answer(response, 200, await callbackCard(desk, await listed(desk, reference), await namesOf(desk)));
  };
}

/**
 * The promise that the act is about, and the others it holds for: only such as have the same number or address, and are
 * still open. What a colleague closed or the resident withdrew meanwhile is no reason to refuse the rest.
 */
async function rowsFor(desk: Desk, reference: string, act: Act): Promise<Rows> {
  const row = await findCallback(desk.store.read, reference);
  if (!row) throw new DeskFault('callback-unknown');
  const also = 'also' in act ? (act.also ?? []) : [];
  if (also.length === 0) return [row];
  const { like } = await listed(desk, reference);
  const found = await Promise.all(also.map((one) => findCallback(desk.store.read, one)));
  const others = found.filter((other) => other?.status === 'open') as CallbackTable[];
  if (!others.every((other) => like.includes(other.reference))) throw new DeskFault('callback-not-open');
  return [row, ...others];
}

/** Records an attempt. Each stands in a conversation of its own: the resident reads there that it was tried. */
async function tryAll(
  desk: Desk,
  rows: Rows,
  tried: { readonly moment: number; readonly outcome: AttemptOutcome },
  done: Done,
): Promise<void> {
  if (rows[0].status !== 'open') throw new DeskFault('callback-not-open');
  await addToEach(desk, rows, ({ reference }) => ({ type: 'CallbackTried', reference, ...tried }), done);
}

/**
 * Closes the promise, and of the others only those that may be closed by their own rule: one for another day is not done
 * because this one was tried.
 */
async function closeAll(desk: Desk, [first, ...others]: Rows, outcome: CallbackOutcome, done: Done): Promise<void> {
  const why = (row: CallbackTable) => whyNotClosedNow(desk.store.read, row, { outcome, least: leastOf(desk) });
  const refused = await why(first);
  if (refused) throw new DeskFault(`callback-${refused}`);
  const closing: [CallbackTable, ...CallbackTable[]] = [first];
  for (const row of others) if (!(await why(row))) closing.push(row);
  await addToEach(desk, closing, ({ reference }) => ({ type: 'CallbackClosed', reference, outcome }), done);
}

/**
 * Adds an event to the conversation of each, in a transaction of its own. When the first may not, nothing was done; one of
 * the others that may not any more by its turn is left out, so that nobody sends again what was recorded for the first.
 */
async function addToEach(
  desk: Desk,
  [first, ...others]: Rows,
  eventFor: (row: CallbackTable) => ConversationEvent,
  done: Done,
): Promise<void> {
  const add = (row: CallbackTable) =>
    addOwnEvent(desk, row.conversation, eventFor(row), (session) => done(session, row));
  await add(first);
  for (const row of others) {
    try {
      await add(row);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }
}

/** Whether a promise could not be acted on because it, or its whole conversation, is over. */
const isOver = (error: unknown) => error instanceof DeskFault || (error instanceof Fault && error.code === 'erased');

interface Acting {
  readonly reference: string;
  readonly act: Act;
  readonly staff: string;
  readonly at: number;
}

function actIn(session: Session, desk: Desk, { reference, act, staff, at }: Acting): Promise<DeskAct> {
  switch (act.type) {
    case 'take':
      return takeCallback(session, reference, { staff, from: act.from });
    case 'give':
      return giveCallback(session, reference, act.staff);
    case 'attempt':
      return recordAttempt(session, { reference, staff, at, outcome: act.outcome });
    case 'close':
      return closeCallback(session, { reference, outcome: act.outcome, staff, at, least: leastOf(desk) });
  }
}

function detailOf(act: Act, before: CallbackTable | undefined): Readonly<Record<string, string>> {
  if ('outcome' in act) return { outcome: act.outcome };
  if (act.type === 'give') return { ...(before?.owner && { from: before.owner }), to: act.staff };
  // Only what was really taken from somebody, not what was free by then.
  return act.from !== undefined && before?.owner === act.from ? { from: act.from } : {};
}

async function mustBeAtDesk(session: Session, id: string): Promise<void> {
  const member = await findStaff(session, { id });
  if (!member) throw new DeskFault('staff-unknown');
  if (member.status !== 'active' || !member.roles.includes('desk')) throw new DeskFault('callback-not-for-them');
}

async function listed(desk: Desk, reference: string): Promise<ListedCallback> {
  const row = await findCallback(desk.store.read, reference);
  if (!row) throw new DeskFault('callback-unknown');
  const open = (await listOpenCallbacks(desk.store.read, desk.clock.now())).find((one) => one.reference === reference);
  return open ?? { ...row, overdue: false, attempts: await listAttempts(desk.store.read, reference), like: [] };
}

const leastOf = (desk: Desk) => desk.versions.current.municipality.callbackRules.tries;

async function namesOf(desk: Desk): Promise<ReadonlyMap<string, string>> {
  return new Map((await listStaff(desk.store.read)).map(({ id, name }) => [id, name]));
}

async function calendarOf(desk: Desk, now: number): Promise<CallbacksAnswer['calendar']> {
  const version = desk.versions.current;
  const moment = momentNow(version.municipality, now);
  const state = replay([{ type: 'ConversationStarted', version: version.id, language: 'nl' }]);
  const speech = speechOf(version, state, moment);
  const slots = await slotCalendar(desk.store.read, version.municipality, now, CALENDAR_DAYS);
  return slots.map(({ slot, from, until, capacity, taken }) => ({
    ...{ slot, label: slotWords(speech, { id: slot, from, until }, moment.today) },
    ...(capacity !== undefined && { capacity }),
    taken,
  }));
}
