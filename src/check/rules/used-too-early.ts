import { holds } from '../../conversation/holds.js';
import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Place, StepKey } from '../../flow/flow.js';
import { explore, MOST_STATES } from '../explore.js';
import { finding, findingWithTrail, placeKey } from '../finding.js';
import { componentsOf, type Graph, keysAhead, reversed } from '../graph.js';
import { contentFiles, placeOf, type Sources } from '../sources.js';
import type { Rule, Study } from '../study.js';
import { terrainOf } from '../terrain.js';
import { type ConditionUse, conditionUses, speaksOf, type TextUse, textUses, type Use } from '../uses.js';

/** States spent on looking for trails to holes in texts; each trail costs an exploration of its own. */
const TRAIL_BUDGET = 1_000_000;

/**
 * A text names an answer only where every path has given it. A condition may ask for an answer that some paths lack
 * (then it is false), but not for one that no path can have given yet.
 */
export const usedTooEarly: Rule = (studies, sources) => [...neverGiven(studies), ...holes(studies, sources)];

function neverGiven(studies: readonly Study[]): readonly Diagnostic[] {
  const good: ConditionUse[] = [];
  const bad = new Map<string, Diagnostic>();
  for (const study of studies) {
    const uses = conditionUses(study.terrain.flow).filter((use) => isMet(study, use.at.key));
    const before = givenBefore(study, uses);
    for (const use of uses) {
      if (use.of.every((step) => before(step, use.at.key))) good.push(use);
      else bad.set(keyOf(use), neverFinding(use, use.place));
    }
  }
  if (bad.size > 0) for (const use of good) bad.delete(keyOf(use));
  return [...bad.values()];
}

const keyOf = ({ place, name }: ConditionUse) => `${placeKey(place)} ${name}`;

function neverFinding({ at, of, name }: Use, place: Place): Diagnostic {
  const what =
    of[0] === name ? `"${name}" is` : `"${name}" hoort bij ${of.map((step) => `"${step}"`).join(', ')}, en dat is`;
  const message = `${what} bij stap "${at.id}" nog nooit beantwoord. Vraag het eerder, of haal het hier weg.`;
  return finding(place, 'used-too-early', message);
}

const isMet = ({ terrain, explored }: Study, step: StepKey) =>
  explored.first.has(step) || terrain.flow.steps.get(step)?.type === 'pass';

/** Whether some path has answered a step when it comes to another (or is just answering it). */
function givenBefore({ terrain, explored }: Study, uses: readonly Use[]): (step: StepKey, at: StepKey) => boolean {
  const next: number[][] = terrain.keys.map(() => []);
  for (const [{ go }, from] of explored.taken) {
    const to = terrain.indexOf.get(go);
    if (to !== undefined) next[terrain.indexOf.get(from) ?? 0]?.push(to);
  }
  const asked = new Set(uses.flatMap(({ of, at }) => of.filter((step) => step !== at.key)));
  const back: Graph = reversed({ size: terrain.graph.size, next });
  const before = keysAhead(back, componentsOf(back), (node) =>
    terrain.keys.slice(node, node + 1).filter((key) => asked.has(key)),
  );
  return (step, at) => step === at || before.has(terrain.indexOf.get(at) ?? 0, step);
}

function holes(studies: readonly Study[], sources: Sources): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  let spent = 0;
  for (const study of studies) {
    const lacks = lackingAnswers(study);
    for (const use of textUses(study.terrain)) {
      const key = `${use.at.home} ${use.at.id} ${use.name}`;
      const missing = !found.has(key) ? use.of.find((step) => lacks(use.at.key, step)) : undefined;
      if (missing === undefined || (use.when && speaksOf(study.terrain.flow, use.when, missing))) continue;
      spent += study.explored.nodes.length;
      const diagnostic =
        spent > TRAIL_BUDGET ? holeWithoutTrail(use, sources) : holeWithTrail(study, use, missing, sources);
      if (diagnostic) found.set(key, diagnostic);
    }
  }
  return [...found.values()];
}

/** Whether a state at a step can be reached without an answer to another: walks the states back to the start. */
function lackingAnswers({ explored, terrain }: Study): (at: StepKey, without: StepKey) => boolean {
  const states = new Map<StepKey, number[]>();
  explored.nodes.forEach(({ step }, node) => {
    const known = states.get(step);
    if (known) known.push(node);
    else states.set(step, [node]);
  });
  const back: number[][] = explored.nodes.map(() => []);
  for (let edge = 0; edge < explored.edges.length; edge += 2)
    back[explored.edges[edge + 1] ?? 0]?.push(explored.edges[edge] ?? 0);
  const seen = new Int32Array(explored.nodes.length);
  let round = 0;
  return (at, without) => {
    round++;
    const open = [...(states.get(at) ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === 0) return true;
      for (const before of back[node] ?? []) {
        if (seen[before] === round || explored.nodes[before]?.step === without) continue;
        seen[before] = round;
        open.push(before);
      }
    }
    return explored.nodes[0]?.step === at && terrain.flow.steps.has(without);
  };
}

/** Explores once more, telling paths with the answer from paths without: only a state that is really met is a finding. */
function holeWithTrail(study: Study, use: TextUse, missing: StepKey, sources: Sources): Diagnostic | undefined {
  const { version, flow, today } = study.terrain;
  const terrain = { ...terrainOf(version, flow, today), watched: missing };
  let hole = -1;
  const explored = explore(
    terrain,
    study.context,
    (window, node) => {
      const { state } = window;
      if (hole >= 0 || state.at !== use.at.key || state.path.slice(0, -1).includes(missing)) return;
      const lookup = {
        flow,
        municipality: version.municipality,
        answers: state.answers,
        onPath: new Set(state.path),
        today,
      };
      if (!use.when || holds(use.when, lookup)) hole = node;
    },
    MOST_STATES,
  );
  if (hole < 0) return undefined;
  const { place, message } = describeHole(use, sources);
  return findingWithTrail(place, 'used-too-early', message, { study: { ...study, explored }, node: hole });
}

/** Without a trail only a text that is always said is sure to have a hole. */
function holeWithoutTrail(use: TextUse, sources: Sources): Diagnostic | undefined {
  const { place, message } = describeHole(use, sources);
  return use.when ? undefined : finding(place, 'used-too-early', message);
}

function describeHole({ at, name }: TextUse, sources: Sources): { readonly place: Place; readonly message: string } {
  const slot = `{${name.slice(at.key.length - at.id.length)}}`;
  const written = contentFiles(sources, at.home).find(({ text }) => text.includes(slot)) ? slot : `{${name}}`;
  const file = contentFiles(sources, at.home).find(({ text }) => text.includes(written));
  const place = placeOf(sources, file?.path ?? `content/nl/${at.home}.yaml`, ['steps', at.id], written);
  const message = `De tekst bij "${at.id}" noemt ${written}, maar op deze weg is dat nog niet gevraagd. Vraag het eerder, of haal het uit de tekst.`;
  return { place, message };
}
