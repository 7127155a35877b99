import { explore } from '../../../check/explore.js';
import { terrainOf } from '../../../check/terrain.js';
import { trailTo } from '../../../check/trail.js';
import type { TurnInput } from '../../../conversation/input.js';
import { momentAt } from '../../../conversation/moment-at.js';
import type { LinkedFlow } from '../../../flow/flow.js';
import type { Version } from '../../../flow/version.js';

/** So many states of a flow are explored, and so many paths of it are walked: an editor waits for the answer. */
const MOST = { states: 2_000, trails: 300 };

interface Trails {
  readonly trails: readonly (readonly TurnInput[])[];
  readonly complete: boolean;
}

/** Paths through a flow that lead to every step and to every different end there is, in either version; short ones first. */
export function allTrails(before: Version, after: Version, flow: string, at: number): Trails {
  const both = [trailsIn(after, before, flow, at), trailsIn(before, after, flow, at)];
  const all = new Map(both.flatMap(({ trails }) => trails.map((trail) => [JSON.stringify(trail), trail] as const)));
  return { trails: [...all.values()], complete: both.every(({ complete }) => complete) };
}

function trailsIn(version: Version, other: Version, id: string, at: number): Trails {
  const flow = version.flows.get(id);
  if (!flow) return { trails: [], complete: true };
  const moment = momentAt(version.municipality, at);
  const results = [...flow.steps.values()].filter(({ type }) => type === 'result').map(({ key }) => key);
  const terrain = terrainOf(version, flow, moment.today, new Set(results));
  const explored = explore(terrain, { moment, masked: [] }, () => {}, MOST.states);
  const first = new Set(explored.first.values());
  const nodes = explored.nodes.flatMap(({ step }, node) => (first.has(node) || results.includes(step) ? [node] : []));
  // Every step once comes before the many ways to the same end.
  const ordered = [...nodes.filter((node) => first.has(node)), ...nodes.filter((node) => !first.has(node))];
  const ends = longest(ordered.map((node) => trailTo(explored, node)));
  const own = [...explored.first].flatMap(([step, node]) =>
    ownOptions(flow, other.flows.get(id), step).map((option): readonly TurnInput[] => [
      ...trailTo(explored, node),
      { type: 'choose', step, options: [option] },
    ]),
  );
  const trails = [...own, ...ends.slice(0, MOST.trails)];
  return { trails, complete: explored.complete && ends.length <= MOST.trails };
}

interface Branch {
  readonly next: Map<string, Branch>;
}

/** The trails that are not the beginning of another: who walks those has walked the others. */
function longest(trails: readonly (readonly TurnInput[])[]): readonly (readonly TurnInput[])[] {
  const root: Branch = { next: new Map() };
  const ends = trails.map((trail) => {
    let branch = root;
    for (const input of trail) {
      const key = JSON.stringify(input);
      const known = branch.next.get(key) ?? { next: new Map() };
      branch.next.set(key, known);
      branch = known;
    }
    return branch;
  });
  return trails.filter((_, index) => ends[index]?.next.size === 0);
}

/** The answers of a question that it does not have in the other version: no condition need ask for them. */
function ownOptions(flow: LinkedFlow, other: LinkedFlow | undefined, key: string): readonly string[] {
  const [step, same] = [flow.steps.get(key), other?.steps.get(key)];
  if (step?.type !== 'question' || same?.type !== 'question') return [];
  const known = same.options.map(({ id }) => id);
  return step.options.map(({ id }) => id).filter((id) => !known.includes(id));
}
