import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { monthsIn, periodsOf, quarterOf } from '../../insight/periods.js';
import { NONE, shownCounts } from '../../insight/shown-counts.js';
import { listMonths, readCounts } from '../../insight/step-counts.js';
import { localTime } from '../../lib/amsterdam-time.js';
import {
  type InsightAnswer,
  insightQuerySchema,
  type RemarksAnswer,
  type StepInsight,
} from '../../protocol/insight.js';
import { answer, endpoint, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { remarksNow, settle } from '../handoff/remark-list.js';
import { actorOf, requireStaff } from '../staff/require-staff.js';
import { insightCsv } from './insight-csv.js';
import { getMissed, postUnderstand, postVerdict } from './message-routes.js';

/** What residents ran into, under `/editor/api`. All of it is for editors. */
export function insightRoutes(router: Router, desk: Desk): void {
  const editor = requireStaff(desk, 'editor');
  const changes = [editor, express.json({ limit: '128kb', strict: false })];
  endpoint(router, '/insight', { get: [editor, getInsight(desk)] });
  endpoint(router, '/insight.csv', { get: [editor, getInsightCsv(desk)] });
  endpoint(router, '/missed', { get: [editor, getMissed(desk)], post: [...changes, postVerdict(desk)] });
  endpoint(router, '/remarks', { get: [editor, getRemarks(desk)] });
  endpoint(router, '/remarks/:id', { post: [...changes, postRemark(desk) as RequestHandler] });
  endpoint(router, '/understand', { post: [...changes, postUnderstand(desk)] });
}

/** `GET insight`: where people get stuck in a period. */
function getInsight(desk: Desk): RequestHandler {
  return async ({ query }, response) => answer(response, 200, await insightIn(desk, query));
}

/** `GET insight.csv`: the same as a table for a spreadsheet. */
function getInsightCsv(desk: Desk): RequestHandler {
  return async ({ query }, response) => {
    const insight = await insightIn(desk, query);
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="signalen-${insight.period}.csv"`);
    response.end(insightCsv(insight));
  };
}

/** `GET remarks`: what the desk says is not right. */
function getRemarks(desk: Desk): RequestHandler {
  return async (_request, response) => answer(response, 200, await remarksWithPlace(desk));
}

/** `POST remarks/{id}`: a remark is dealt with, or is not after all. */
function postRemark(desk: Desk): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const { actor, origin } = actorOf(desk, request as unknown as Request, response as Response);
    await settle(desk, { actor, origin }, request.params.id, request.body);
    answer(response, 200, await remarksWithPlace(desk));
  };
}

async function insightIn(desk: Desk, query: object): Promise<InsightAnswer> {
  const thisMonth = localTime(desk.clock.now()).day.slice(0, 7);
  const { period = quarterOf(thisMonth), flow } = valid(insightQuerySchema, query);
  const { from, until } = monthsIn(period);
  const shown = shownCounts(await readCounts(desk.store.read, from, until));
  const wrong = await wrongSteps(desk, from, until);
  const steps: StepInsight[] = shown.map((one) => ({
    ...one,
    wrong: wrong.get(`${one.flow} ${one.step}`)?.wrong ?? 0,
  }));
  for (const one of wrong.values()) {
    if (!shown.some(({ flow, step }) => flow === one.flow && step === one.step)) steps.push(one);
  }
  const months = new Set([thisMonth, ...(await listMonths(desk.store.read))]);
  const periods = periodsOf([...months].sort().reverse());
  return { period, periods, steps: flow ? steps.filter((one) => one.flow === flow) : steps };
}

/** What staff wrote of a step is no count of residents: it is shown as it is, as the list of remarks shows it. */
async function wrongSteps(desk: Desk, from: string, until: string): Promise<ReadonlyMap<string, StepInsight>> {
  const found = new Map<string, StepInsight>();
  for (const { at, place } of (await remarksWithPlace(desk)).remarks) {
    const month = localTime(Date.parse(at)).day.slice(0, 7);
    if (!place || month < from || month > until) continue;
    const key = `${place.flow} ${place.step}`;
    found.set(key, { ...place, counts: NONE, wrong: (found.get(key)?.wrong ?? 0) + 1 });
  }
  return found;
}

async function remarksWithPlace(desk: Desk): Promise<RemarksAnswer> {
  const { flows } = desk.versions.current;
  const remarks = (await remarksNow(desk)).map((remark) => {
    const step = flows.get(remark.flow)?.steps.get(remark.step);
    return { ...remark, place: step ? { flow: step.home, step: step.id } : null };
  });
  return { remarks };
}
