import type { RequestHandler } from 'express';
import { type Meaning, meaningOf, type Setting } from '../../conversation/meaning-of.js';
import { momentAt } from '../../conversation/moment-at.js';
import { plainText } from '../../conversation/say-words.js';
import type { Version } from '../../flow/version.js';
import { groupMissed } from '../../insight/group-missed.js';
import { judgeMissed, listJudged, listMissed } from '../../insight/missed.js';
import { readDates } from '../../language/read-dates.js';
import { nearestPhrase } from '../../language/topics/nearest-phrase.js';
import {
  type MissedAnswer,
  type MissedView,
  type UnderstandAnswer,
  type UnderstoodView,
  understandRequestSchema,
  verdictRequestSchema,
} from '../../protocol/insight.js';
import type { MissedTable } from '../../store/insight-tables.js';
import { answer, valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';

/** Messages that are read at once, newest first: to see which are alike takes longer with each of them. */
const MOST = 300;
/** Of those that were dealt with. */
const MOST_JUDGED = 50;

/** `GET missed`: what residents typed and was not understood, masked, those alike together. */
export function getMissed({ store }: Desk): RequestHandler {
  return async (_request, response) => {
    const groups = groupMissed(await listMissed(store.read, MOST));
    const judged = await listJudged(store.read, MOST_JUDGED);
    answer(response, 200, {
      groups: groups.map(({ messages }) => ({ messages: messages.map(viewOf) })),
      judged: judged.map(viewOf),
    } satisfies MissedAnswer);
  };
}

/** `POST missed`: what an editor says of messages. Those that are gone meanwhile are no fault. */
export function postVerdict({ store }: Desk): RequestHandler {
  return async (request, response) => {
    const { ids, verdict } = valid(verdictRequestSchema, request.body);
    await store.write(async (session) => {
      for (const id of ids) await judgeMissed(session, id, verdict);
    });
    response.status(204).end();
  };
}

/** `POST understand`: what messages would mean to the version that is live. Nothing of them is kept or logged. */
export function postUnderstand({ versions, clock }: Desk): RequestHandler {
  return async (request, response) => {
    const { texts, language, flow, step } = valid(understandRequestSchema, request.body);
    const version = versions.current;
    if (flow !== undefined && !version.flows.has(flow)) throw new Fault('unknown-flow');
    const isThere = step === undefined || version.flows.get(flow ?? '')?.steps.has(step);
    if (!isThere) throw new Fault('unknown-step');
    const moment = momentAt(version.municipality, clock.now());
    const setting: Setting = { version, language, moment, ...(step !== undefined && { flow, step }) };
    const messages: UnderstoodView[] = [];
    for (const text of texts) {
      messages.push(understoodAt(setting, text));
      // Residents come in between.
      await new Promise(setImmediate);
    }
    answer(response, 200, { messages } satisfies UnderstandAnswer);
  };
}

function viewOf({ id, at, language, text, outcome, candidates, verdict }: MissedTable): MissedView {
  return {
    ...{ id, language, text, outcome, verdict },
    at: new Date(at).toISOString(),
    candidates: JSON.parse(candidates) as string[],
  };
}

function understoodAt(setting: Setting, text: string): UnderstoodView {
  const { version, moment } = setting;
  const meaning = meaningOf(setting, text);
  const { kind, outcome, language, languageSure, command, to, topic, smallTalk, because = [], candidates } = meaning;
  const likeliest = version.topics.find(({ id }) => id === (topic ?? candidates[0]?.topic));
  const nearest = likeliest && nearestPhrase(likeliest, text);
  const is = to ? `${command} ${to}` : (command ?? topic ?? smallTalk);
  const { readings } = readDates(text, { today: moment.today, language: language === 'en' ? 'en' : 'nl' });
  return {
    ...{ kind: smallTalk ? 'small-talk' : kind, outcome, language, languageSure, because },
    ...(is !== undefined && { is }),
    answers: answersOf(setting, meaning),
    candidates: candidates.map(({ topic: id, score }) => ({ topic: id, title: titleOf(version, id), score })),
    ...(nearest !== undefined && { nearest }),
    dates: readings.map(({ value }) => value),
  };
}

/** Answers by the words that residents see on them. */
function answersOf({ version, flow = '', step = '' }: Setting, { answer: read }: Meaning): readonly string[] {
  const linked = version.flows.get(flow)?.steps.get(step);
  const labels = linked && version.content.get('nl')?.flows.get(linked.home)?.steps[linked.id]?.options;
  const named = { facts: version.municipality.facts, language: 'nl' };
  return [read ?? []].flat().map((one) => {
    const label = labels?.[String(one)]?.label;
    return label ? plainText(label, false, named) : typeof one === 'string' ? one : JSON.stringify(one);
  });
}

function titleOf(version: Version, topic: string): string {
  const title = version.topics.find(({ id }) => id === topic)?.languages.get('nl')?.title;
  return title ? plainText(title, false, { facts: version.municipality.facts, language: 'nl' }) : topic;
}
