import type { TurnContext } from '../conversation/decision.js';
import type { Diagnostic } from '../flow/diagnostic.js';
import type { LinkedFlow, StepKey } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { exitFault } from './exits.js';
import { type Exploration, explore, MOST_STATES } from './explore.js';
import { lookFault } from './look.js';
import type { Moments } from './moments.js';
import type { Reach } from './reach.js';
import type { Sources } from './sources.js';
import { type Terrain, terrainOf } from './terrain.js';

/** Something that does not work in a state. */
export interface Fault {
  readonly node: number;
  readonly step: StepKey;
  readonly message: string;
}

/** One flow, explored, with what was found in its states. */
export interface Study {
  readonly terrain: Terrain;
  readonly explored: Exploration;
  readonly moments: Moments;
  readonly context: TurnContext;
  /** Ways to a person that fail; at most one a step. */
  readonly exits: readonly Fault[];
  /** Views that cannot be drawn or left; at most one a step. */
  readonly looks: readonly Fault[];
  /** What is otherwise on later days; absent for a study of a later day itself. */
  readonly later?: Later;
}

/** What the days ahead bring in a flow: where residents come to be stuck, and what is met then. */
export interface Later {
  readonly found: readonly Diagnostic[];
  readonly reach: Reach;
}

/** A rule looks at all flows at once and says what is wrong. */
export type Rule = (studies: readonly Study[], sources: Sources) => readonly Diagnostic[];

/**
 * In flows of at most so many steps every step is drawn in every language and reading level, and so is what follows on
 * asking for a person there. In larger ones a step is drawn once: what differs is read from the files (`readVersion`).
 */
const MOST_DRAWN = 1000;

/** Explores a flow, and in every state asks for a person and for a call, in and out of opening hours. */
export function study(version: Version, flow: LinkedFlow, moments: Moments, most = MOST_STATES): Study {
  const terrain = terrainOf(version, flow, moments.now.today);
  const context: TurnContext = { moment: moments.now, masked: [] };
  const exits = new Map<StepKey, Fault>();
  const looks = new Map<StepKey, Fault>();
  const both = [moments.open, moments.closed].filter((moment) => moment !== undefined);
  const asked = both.length > 0 ? both : [moments.now];
  const explored = explore(
    terrain,
    context,
    (window, node, isFirst) => {
      const step = window.state.at ?? '';
      const note = (faults: Map<StepKey, Fault>, message: string | undefined) => {
        if (message !== undefined && !faults.has(step)) faults.set(step, { node, step, message });
      };
      const all = node === 0 || flow.steps.size <= MOST_DRAWN;
      for (const moment of asked) note(exits, exitFault(window, moment, isFirst && all));
      if (isFirst) note(looks, lookFault(window, moments.now, all));
    },
    most,
  );
  return { terrain, explored, moments, context, exits: [...exits.values()], looks: [...looks.values()] };
}
