import type { Diagnostic } from '../../flow/diagnostic.js';
import { finding, findingWithTrail } from '../finding.js';
import { componentsOf } from '../graph.js';
import type { Rule, Study } from '../study.js';

/** No round of steps without a question in it: a resident would be shown the same messages for ever. */
export const endlessMessages: Rule = (studies) => studies.flatMap(roundsIn);

function roundsIn(study: Study): readonly Diagnostic[] {
  const { terrain, explored } = study;
  const steps = [...terrain.flow.steps.values()];
  const silent = steps.map((step) => step.type === 'message' || step.type === 'pass');
  const next = terrain.graph.next.map((to, from) => (silent[from] ? to.filter((step) => silent[step]) : []));
  const { members } = componentsOf({ size: terrain.graph.size, next });
  return members.flatMap((round) => {
    const order = [...round].sort((a, b) => a - b);
    const [first] = order;
    if (first === undefined || (round.length === 1 && !next[first]?.includes(first))) return [];
    const ids = order.map((index) => `"${steps[index]?.id}"`).join(', ');
    const message = `Deze stappen draaien in een kring zonder vraag: ${ids}. Laat één ervan naar een vraag of een resultaat gaan.`;
    const met = order.find((index) => explored.first.has(terrain.keys[index] ?? ''));
    const place = steps[first]?.place ?? terrain.flow.place;
    const node = met === undefined ? undefined : explored.first.get(terrain.keys[met] ?? '');
    return node === undefined
      ? [finding(place, 'loop-without-question', message)]
      : [findingWithTrail(place, 'loop-without-question', message, { study, node })];
  });
}
