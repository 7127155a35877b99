import { TOWN_PHONE, viewTexts } from '../../check/view-texts.js';
import type { TurnInput } from '../../conversation/input.js';
import type { Moment } from '../../conversation/moment.js';
import { momentAt } from '../../conversation/moment-at.js';
import { render } from '../../conversation/render.js';
import type { ConversationState } from '../../conversation/state.js';
import type { StepView } from '../../conversation/view.js';
import type { Version } from '../../flow/version.js';
import { type FlowPage, flowPages, type Walk, walkerOf } from './flow-pages.js';

/** One text of a screen that is not as residents see it now; empty where it is not there. */
interface Difference {
  /** As in `viewTexts`. */
  readonly place: string;
  /** Of the easier reading level. */
  readonly simple: boolean;
  readonly before: string;
  readonly after: string;
}

/** A screen to look at, as a resident would get it, and what is otherwise than now. */
export interface ReviewScreen {
  readonly type: 'screen';
  readonly flow: string;
  /** `other-way`: the same answers led elsewhere. `gone`: as it is now, and will not be any more. */
  readonly change: 'same' | 'changed' | 'new' | 'other-way' | 'gone';
  readonly view: StepView;
  readonly differences: readonly Difference[];
  /** On how many more pages it is the same. */
  more: number;
}

/** Two versions, each as it is at the moment that is looked at. */
interface Pair {
  readonly live: Version;
  readonly draft: Version;
  readonly liveMoment: Moment;
  readonly moment: Moment;
}

/** The same, with ways to walk one flow in both. */
interface FlowPair extends Pair {
  readonly flow: string;
  readonly walkLive: Walk;
  readonly walkDraft: Walk;
}

/**
 * The screens of these flows that differ between what is live and a draft, at a time (epoch ms); with `all`, every result
 * as well. Each difference once, in the order in which residents meet it.
 */
export function reviewScreens(
  live: Version,
  draft: Version,
  { flows, all, at }: { readonly flows: readonly string[]; readonly all: boolean; readonly at: number },
): readonly ReviewScreen[] {
  const pair = {
    ...{ live, draft },
    liveMoment: momentAt(live.municipality, at),
    moment: momentAt(draft.municipality, at),
  };
  const found = new Map<string, ReviewScreen>();
  const add = (key: string, screen: ReviewScreen) => {
    const known = found.get(key);
    if (known) known.more++;
    else found.set(key, screen);
  };
  for (const flow of flows) {
    const walkLive = walkerOf(live, flow, pair.liveMoment);
    const walkDraft = walkerOf(draft, flow, pair.moment);
    const both: FlowPair = { ...pair, flow, walkLive, walkDraft };
    const before = flowPages(live, flow, pair.liveMoment, walkLive);
    const pages = flowPages(draft, flow, pair.moment, walkDraft);
    for (const page of pages) screensOf(both, page, { before, all, add });
    for (const page of otherWays(both, pages)) screensOf(both, page, { before, all: false, add });
    for (const page of before) {
      if (draft.flows.get(flow)?.steps.has(page.step)) continue;
      const { state } = walkLive(page.inputs);
      if (!state) continue;
      const view = render(live, { ...state, language: 'nl' }, pair.liveMoment);
      add(`gone ${flow} ${page.step}`, { type: 'screen', flow, change: 'gone', view, differences: [], more: 0 });
    }
  }
  return [...found.values()];
}

/** One answer further than each question: where that leads elsewhere than it did. */
function otherWays({ draft, flow, walkLive, walkDraft }: FlowPair, pages: readonly FlowPage[]): FlowPage[] {
  const linked = draft.flows.get(flow);
  return pages.flatMap(({ step, inputs }) => {
    const question = linked?.steps.get(step);
    if (question?.type !== 'question') return [];
    return question.options.flatMap(({ id }): readonly FlowPage[] => {
      const path: readonly TurnInput[] = [...inputs, { type: 'choose', step, options: [id] }];
      const [was, is] = [walkLive(path), walkDraft(path)];
      const to = is.state?.at;
      return was.whole && is.whole && to !== undefined && was.state?.at !== to ? [{ step: to, inputs: path }] : [];
    });
  });
}

interface Looking {
  readonly before: readonly FlowPage[];
  readonly all: boolean;
  add(key: string, screen: ReviewScreen): void;
}

function screensOf(pair: FlowPair, page: FlowPage, { before, all, add }: Looking): void {
  const { draft, live, moment, liveMoment, flow } = pair;
  const { state } = pair.walkDraft(page.inputs);
  if (!state) return;
  const linked = draft.flows.get(flow)?.steps.get(page.step);
  const old = stateBefore(pair, page, { before, state });
  const otherWay = old !== undefined && old.at !== state.at;
  for (const language of draft.content.keys()) {
    const draw = (simple: boolean) => render(draft, { ...state, language, simple }, moment);
    const drawOld = (simple: boolean) =>
      old && live.content.has(language) ? render(live, { ...old, language, simple }, liveMoment) : undefined;
    const [normal, easy] = [textPairs(drawOld(false), draw(false)), textPairs(drawOld(true), draw(true))];
    const ownEasy = easy.filter((one) => !normal.some((other) => samePair(one, other)));
    const differences = [
      ...normal.map((one) => ({ ...one, simple: false })),
      ...ownEasy.map((one) => ({ ...one, simple: true })),
    ];
    const view = draw(normal.length === 0 && ownEasy.length > 0);
    const screen = { type: 'screen', flow, view, more: 0 } as const;
    const place = `${linked?.home} ${linked?.id} ${language}`;
    const words = JSON.stringify([...viewTexts(view)]);
    if (otherWay) {
      if (language === 'nl') add(`way ${flow} ${old.at} ${place}`, { ...screen, change: 'other-way', differences });
    } else if (!old) add(`new ${place} ${words}`, { ...screen, change: 'new', differences: [] });
    else if (differences.length > 0) {
      add(`changed ${place} ${JSON.stringify(differences)}`, { ...screen, change: 'changed', differences });
    } else if (all && language === 'nl' && linked?.type === 'result') {
      add(`same ${flow} ${place} ${words}`, { ...screen, change: 'same', differences: [] });
    }
  }
}

/** Where the same answers lead now; where they cannot be given now, the page of that step which is most like it. */
function stateBefore(
  { live, draft, liveMoment, moment, walkLive }: FlowPair,
  page: FlowPage,
  { before, state }: { readonly before: readonly FlowPage[]; readonly state: ConversationState },
): ConversationState | undefined {
  const walked = walkLive(page.inputs);
  if (walked.whole) return walked.state;
  const there = before.filter(({ step }) => step === page.step);
  const states = there.flatMap(({ inputs }) => walkLive(inputs).state ?? []);
  const after = render(draft, state, moment);
  const counts = states.map((one) => textPairs(render(live, one, liveMoment), after).length);
  return states[counts.indexOf(Math.min(...counts))];
}

function textPairs(before: StepView | undefined, after: StepView): readonly Omit<Difference, 'simple'>[] {
  const [was, is] = [viewTexts(before), viewTexts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [old = '', now = ''] = [was.get(place), is.get(place)];
    // The number under every screen is a fact of the town: it is looked at once, there.
    return old === now || place === TOWN_PHONE ? [] : [{ place, before: old, after: now }];
  });
}

function samePair(a: Omit<Difference, 'simple'>, b: Omit<Difference, 'simple'>): boolean {
  return a.place === b.place && a.before === b.before && a.after === b.after;
}
