import { momentAt } from '../conversation/moment-at.js';
import type { Diagnostic } from '../flow/diagnostic.js';
import { isoAt } from '../lib/amsterdam-time.js';
import { explore } from './explore.js';
import { placeKey } from './finding.js';
import { dayInWords, laterDays } from './later-days.js';
import { addReach, type Reach } from './reach.js';
import { asksAgain } from './rules/asks-again.js';
import { deadEnd } from './rules/dead-end.js';
import { emptyPlan } from './rules/empty-plan.js';
import { noEnd } from './rules/no-end.js';
import { refusedAnswer } from './rules/refused-answer.js';
import type { Later, Rule, Study } from './study.js';
import { terrainOf } from './terrain.js';

/** By these rules a resident may be stuck; what only some days lead to may well be unreachable on others. */
const RULES: readonly Rule[] = [deadEnd, noEnd, asksAgain, refusedAnswer, emptyPlan];

/** The states explored for later days, and the days that are looked at in any flow; a larger flow gets fewer days. */
const MOST = { states: 6_000, days: 40 };
const FEWEST_DAYS = 4;
const NOON = 12 * 60;

const NOTHING: Later = { found: [], reach: { steps: new Set(), transitions: new Set() } };

/**
 * Explores a flow on the days ahead on which it may go otherwise. Where residents come to be stuck then and are not
 * today is found once, with the first such day; what is met only then is not in vain.
 */
export function lookAhead(study: Study): Later {
  const { terrain, explored } = study;
  if (!explored.complete) return NOTHING;
  const most = Math.min(MOST.days, Math.max(FEWEST_DAYS, Math.floor(MOST.states / explored.nodes.length)));
  const days = laterDays(terrain.flow, terrain.today, most);
  if (days.length === 0) return NOTHING;
  const known = new Set(stuckIn(study).map(keyOf));
  const reach: Reach = { steps: new Set(), transitions: new Set() };
  const found = days.flatMap((day) => {
    const later = studyOn(study, day);
    addReach(reach, later.explored);
    const stuck = stuckIn(later).filter((one) => !known.has(keyOf(one)));
    for (const one of stuck) known.add(keyOf(one));
    return stuck.map((one) => ({ ...one, day, message: `Vanaf ${dayInWords(day)}: ${one.message}` }));
  });
  return { found, reach };
}

const stuckIn = (study: Study) => RULES.flatMap((rule) => rule([study], { files: [] }));

const keyOf = (one: Diagnostic) => `${placeKey(one)} ${one.rule}`;

/** The flow explored once more as it is on that day; its exits and looks do not depend on the day. */
function studyOn({ terrain: { version, flow }, context: { masked } }: Study, day: string): Study {
  const now = momentAt(version.municipality, Date.parse(isoAt(day, NOON)));
  const terrain = terrainOf(version, flow, day);
  const context = { moment: now, masked };
  return { terrain, explored: explore(terrain, context, () => {}), moments: { now }, context, exits: [], looks: [] };
}
