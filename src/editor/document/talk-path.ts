import { talkInput } from '../../check/run-talk.js';
import { decide } from '../../conversation/decide.js';
import type { TurnContext } from '../../conversation/decision.js';
import { evolve, replay } from '../../conversation/evolve.js';
import { momentAt } from '../../conversation/moment-at.js';
import type { ConversationState } from '../../conversation/state.js';
import { parseTalks } from '../../flow/parse-talks.js';
import { readYaml } from '../../flow/read-yaml.js';
import type { Talk } from '../../flow/talk.js';
import type { Version } from '../../flow/version.js';
import { talksPath } from './flow-parts.js';
import type { Tree, TreeEdge } from './tree-of.js';

/** The example talks of a flow, out of the text of their file and in its order. */
export function talksIn(text: string, flow: string): readonly Talk[] {
  const { sheet, root } = readYaml({ path: talksPath(flow), text });
  return root ? parseTalks(sheet, root, flow) : [];
}

/** The steps that an example talk passes, steps walked through included, as far as it holds. `now` is for a talk without a time. */
export function pathOfTalk(version: Version, talk: Talk, now: number): readonly string[] {
  const moment = momentAt(version.municipality, talk.at === undefined ? now : Date.parse(talk.at));
  const context: TurnContext = { moment, masked: [], fresh: { code: 'GESPREK', reference: 'GESPREK' } };
  const started = decide(version, undefined, { type: 'start', flow: talk.flow }, context);
  if ('rejected' in started) return [];
  let state = replay(started.events);
  for (const line of talk.lines) {
    if (line.type === 'expect-step') continue;
    const decision = decide(version, state, talkInput(state, line, moment), context);
    if ('rejected' in decision) break;
    state = decision.events.reduce<ConversationState>(evolve, state);
  }
  return (state.flow === talk.flow ? state.path : state.parked.get(talk.flow)?.path) ?? [];
}

/** A path in a drawing: what number each step on it has, counted from 1, and the lines between them. */
export interface DrawnPath {
  readonly numbers: ReadonlyMap<string, number>;
  readonly edges: ReadonlySet<TreeEdge>;
}

/** A path as it is drawn: steps of a call that is folded are the call. */
export function drawnPath({ nodes, edges }: Tree, path: readonly string[]): DrawnPath {
  const drawn = new Set(nodes.map(({ step }) => step));
  const numbers = new Map<string, number>();
  const pairs = new Set<string>();
  let before: string | undefined;
  for (const key of path) {
    const step = shownAs(key, drawn);
    if (step === undefined || step === before) continue;
    if (!numbers.has(step)) numbers.set(step, numbers.size + 1);
    if (before !== undefined) pairs.add(`${before} ${step}`);
    before = step;
  }
  return { numbers, edges: new Set(edges.filter(({ from, to }) => pairs.has(`${from} ${to}`))) };
}

function shownAs(key: string, drawn: ReadonlySet<string>): string | undefined {
  for (let step = key; step !== ''; step = step.slice(0, Math.max(0, step.lastIndexOf('/')))) {
    if (drawn.has(step)) return step;
  }
  return undefined;
}
