import type { LinkedFlow, Place } from '../flow/flow.js';
import type { Municipality } from '../flow/municipality.js';
import { atomsOf } from './atoms.js';
import { type Exploration, explore } from './explore.js';
import type { Study } from './study.js';
import { terrainOf } from './terrain.js';

/** The places of the steps and transitions that an exploration met; where a flow is called, it keeps its places. */
export interface Reach {
  readonly steps: Set<Place>;
  readonly transitions: Set<Place>;
}

/** What was met in any of the flows, today or later. A step shared by several flows is met when it is met in one. */
export function reachOf(studies: readonly Study[]): Reach {
  const reach: Reach = { steps: new Set(), transitions: new Set() };
  for (const { explored, later } of studies) {
    addReach(reach, explored);
    for (const place of later?.reach.steps ?? []) reach.steps.add(place);
    for (const place of later?.reach.transitions ?? []) reach.transitions.add(place);
  }
  return reach;
}

/** What is met when the town chooses otherwise (`keuze.x`): what serves another town is not unreachable. */
export function reachWithOtherChoices(studies: readonly Study[]): Reach {
  const reach: Reach = { steps: new Set(), transitions: new Set() };
  for (const { terrain, context } of studies) {
    for (const municipality of otherTowns(terrain.flow, terrain.municipality)) {
      const version = { ...terrain.version, municipality };
      addReach(
        reach,
        explore(terrainOf(version, terrain.flow, terrain.today), context, () => {}),
      );
    }
  }
  return reach;
}

/** Adds what one exploration met. */
export function addReach(reach: Reach, { terrain, first, taken }: Exploration): void {
  const { steps } = terrain.flow;
  const add = (key: string) => {
    const step = steps.get(key);
    if (step) reach.steps.add(step.place);
  };
  add(terrain.flow.start);
  for (const key of first.keys()) add(key);
  for (const [transition, step] of taken) {
    add(step);
    add(transition.go);
    reach.transitions.add(transition.place);
  }
}

/** The town with one choice made otherwise, for every choice that decides where the flow goes. */
function otherTowns(flow: LinkedFlow, municipality: Municipality): readonly Municipality[] {
  const values = new Map<string, Set<string>>();
  for (const step of flow.steps.values()) {
    if (step.type === 'result') continue;
    for (const atom of step.next.flatMap(({ when }) => (when ? atomsOf(when) : []))) {
      if (!atom.name.startsWith('keuze.')) continue;
      const known = values.get(atom.name) ?? new Set(['ja', 'nee']);
      for (const value of atom.type === 'one-of' ? atom.values : 'value' in atom ? [atom.value] : []) known.add(value);
      values.set(atom.name, known);
    }
  }
  return [...values].flatMap(([name, known]) => {
    const now = municipality.facts.get(name);
    const other = [...known].filter((value) => now?.type !== 'choice' || now.value !== value);
    return other.map((value) => ({
      ...municipality,
      facts: new Map(municipality.facts).set(name, { type: 'choice', value }),
    }));
  });
}
