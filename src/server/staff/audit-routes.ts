import type { RequestHandler } from 'express';
import { addDays, isDay, isoAt } from '../../lib/amsterdam-time.js';
import { type AuditEntryView, auditQuerySchema } from '../../protocol/staff.js';
import { type AuditLine, recordAudit, searchAudit } from '../../staff/audit.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { actorOf } from './require-staff.js';

const PAGE = 100;

/** `GET audit`: a page of lines that fit, newest first. That somebody looked is a line too. */
export function getAudit(desk: Desk): RequestHandler {
  return async (request, response) => {
    const { from, until, ...query } = valid(auditQuerySchema, withoutEmpty(request.query));
    const search = { ...query, from: from && begins(from), until: until && ends(until), limit: PAGE + 1 };
    const lines = await searchAudit(desk.store.read, search as Parameters<typeof searchAudit>[1]);
    await desk.store.write((session) =>
      recordAudit(session, { ...actorOf(desk, request, response), action: 'audit-searched' }),
    );
    const entries = lines.slice(0, PAGE).map(entryOf);
    const next = lines.length > PAGE ? entries.at(-1)?.seq : undefined;
    answer(response, 200, { entries, ...(next !== undefined && { next }) });
  };
}

/** Somebody who asks for a day means that day in the Netherlands, and the last one too. */
const begins = (moment: string) => Date.parse(isDay(moment) ? isoAt(moment, 0) : moment);
const ends = (moment: string) => (isDay(moment) ? begins(addDays(moment, 1)) : begins(moment));

/** A form sends what was left open as an empty text. */
function withoutEmpty(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function entryOf(line: AuditLine): AuditEntryView {
  return {
    seq: line.seq,
    at: new Date(line.at).toISOString(),
    actor: line.actor === null ? null : { id: line.actor, name: line.actor_name ?? '' },
    action: line.action,
    object: line.object,
    result: line.result,
    origin: line.origin,
    detail: line.detail === null ? {} : (JSON.parse(line.detail) as AuditEntryView['detail']),
  };
}
