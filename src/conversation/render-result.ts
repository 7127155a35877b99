import type { ActionTexts, Words } from '../flow/content.js';
import type { Action, LinkedStep, Way } from '../flow/flow.js';
import { prefixOf, textOfAnswer, textsOf } from './answer-text.js';
import { holds } from './holds.js';
import { shownActions } from './result-actions.js';
import { priceToday, type Speech } from './speech.js';
import type { ConversationState } from './state.js';
import type { ActionView, ResultView } from './view.js';

type ResultStep = Extract<LinkedStep, { type: 'result' }>;

/** A result: what to do, what is filed and what not, what happens next, and what if it does not. */
export function renderResult(speech: Speech, state: ConversationState, step: ResultStep): ResultView {
  const texts = textsOf(speech, step);
  const said = (words: Words | undefined) => (words ? speech.say(words, prefixOf(step)) : '');
  const sections = sectionsOf(speech, step);
  const actions = shownActions(speech.version, state, speech.today);
  return {
    type: step.result,
    heading: said(texts?.heading) || said(texts?.words),
    text: said(texts?.words),
    filed: step.filed,
    filedNote: said(texts?.filedNote),
    next: said(texts?.next),
    ...(texts?.ifNot && { ifNot: said(texts.ifNot) }),
    actions: actions.map((action) => actionOf(speech, state, action)),
    ...(step.result === 'report' && { rows: rowsOf(speech, step), sign: actions.some(isForm), ...toOf(speech) }),
    ...(sections.length > 0 && { sections }),
  };
}

/** It leads to the form on paper. Where none does, the report is not sent: one comes in person, and signs there. */
const isForm = ({ by }: Action) => by.some(({ way, fact }) => way === 'paper' && fact !== undefined);

/** The address for post, as the texts name it; a town that did not give one takes post at its desk. */
function toOf(speech: Speech): Pick<ResultView, 'to'> {
  const { name, desk, facts } = speech.version.municipality;
  const address = facts.has('gemeente.postadres')
    ? speech.say({ text: [{ name: 'gemeente.postadres' }] })
    : desk?.address;
  return address === undefined ? {} : { to: `${speech.text('ui-report-to')} ${name}, ${address}` };
}

function rowsOf(speech: Speech, step: ResultStep): NonNullable<ResultView['rows']> {
  return step.rows.map((key) => {
    const row = speech.lookup?.flow.steps.get(key);
    const texts = row && textsOf(speech, row);
    const label = texts ? speech.say(texts.short ?? texts.words, prefixOf(row)) : key;
    return { label, value: typedText(speech, key) };
  });
}

/** Only what was really told: "do not know" and "skip" leave a line to fill in by hand. */
function typedText(speech: Speech, key: string): string {
  const answer = speech.lookup?.answers.get(key);
  const skipped = answer?.type === 'options' && answer.options.every((id) => id === 'overslaan' || id === 'weet-niet');
  return skipped ? '' : (textOfAnswer(speech, key) ?? '');
}

function sectionsOf(speech: Speech, step: ResultStep): NonNullable<ResultView['sections']> {
  const texts = textsOf(speech, step);
  const prefix = prefixOf(step);
  return step.sections.flatMap((section) => {
    const words = texts?.sections[section.id];
    if (!words || (section.when && speech.lookup && !holds(section.when, speech.lookup))) return [];
    return [{ heading: speech.say(words.heading, prefix), text: speech.say(words.words, prefix) }];
  });
}

function actionOf(speech: Speech, state: ConversationState, action: Action): ActionView {
  const texts = speech.content.flows.get(action.home)?.steps[action.step]?.actions[action.id];
  const part = (name: 'bring' | 'howLong' | 'ifNot') =>
    texts?.[name] ? { [name]: speech.say(texts[name], prefixOf(action)) } : {};
  const cost = costOf(speech, action, texts);
  return {
    id: action.key,
    text: texts ? speech.say(texts.words, prefixOf(action)) : action.key,
    urgent: action.urgency === 'now',
    urgency: action.urgency,
    done: state.ticked[action.key] ?? false,
    by: action.by.map((way) => wayOf(speech, action, way, texts)),
    ...part('bring'),
    ...(cost && { cost }),
    ...part('howLong'),
    ...part('ifNot'),
  };
}

function costOf(speech: Speech, action: Action, texts: ActionTexts | undefined): string | undefined {
  if (texts?.cost) return speech.say(texts.cost, prefixOf(action));
  const fee = action.cost === undefined ? undefined : speech.version.municipality.facts.get(action.cost);
  return fee?.type === 'fee' ? (priceToday(speech, fee) ?? speech.text('fee-unknown')) : undefined;
}

function wayOf(speech: Speech, action: Action, way: Way, texts: ActionTexts | undefined): ActionView['by'][number] {
  const words = texts?.ways[way.way];
  const text = words ? speech.say(words, prefixOf(action)) : speech.text(`way-${way.way}`);
  const closed = action.urgency === 'now' && isTownPhone(way) ? speech.closed() : undefined;
  // Nobody is told to call now where nobody answers now.
  if (closed !== undefined) return { way: way.way, text: `${text}\n${closed}` };
  const fact = way.fact === undefined ? undefined : speech.version.municipality.facts.get(way.fact);
  const href = fact?.type === 'phone' || fact?.type === 'link' ? fact.href : undefined;
  return { way: way.way, text, ...(href && { href }) };
}

/** `telefoon.gemeente`, or the one for who is abroad. */
const isTownPhone = ({ fact }: Way) => fact !== undefined && /^telefoon\.gemeente\b/.test(fact);
