import type { Diagnostic } from '../../flow/diagnostic.js';
import { findingWithTrail } from '../finding.js';
import { componentsOf, type Graph } from '../graph.js';
import type { Rule, Study } from '../study.js';

/** From every state some answers lead to a result: no resident is asked the same questions for ever. */
export const noEnd: Rule = (studies) => studies.flatMap(endlessIn);

function endlessIn(study: Study): readonly Diagnostic[] {
  const { terrain, explored } = study;
  if (!explored.complete) return [];
  const graph = graphOf(study);
  const stuck = new Set(explored.stuck.map(({ node }) => node));
  const { of, members } = componentsOf(graph);
  const stepAt = (node: number) => terrain.flow.steps.get(explored.nodes[node]?.step ?? '');
  const told = new Set<string>();
  return members.flatMap((round, component) => {
    const leads = round.flatMap((node) => graph.next[node] ?? []);
    // Without a way on, or with messages alone, other rules say what is wrong.
    if (leads.length === 0 || leads.some((to) => of[to] !== component)) return [];
    if (
      round.some((node) => stuck.has(node) || takesNothing(study, node)) ||
      !round.some((node) => stepAt(node)?.type === 'question')
    )
      return [];
    const order = [...round].sort((a, b) => a - b);
    const [node = 0] = order;
    const step = stepAt(node);
    if (!step || told.has(step.key)) return [];
    told.add(step.key);
    const ids = [...new Set(order.map((one) => `"${stepAt(one)?.id}"`))].join(', ');
    const message = `Wie hier komt, komt nooit bij een einde. Dit zijn de stappen in de kring: ${ids}. Laat een antwoord naar een einde leiden.`;
    return [findingWithTrail(step.place, 'no-end', message, { study, node })];
  });
}

/** A question that refuses every answer is no ring. */
function takesNothing({ explored: { nodes, sampled } }: Study, node: number): boolean {
  const domain = sampled.get(nodes[node]?.step ?? '')?.domain;
  return domain?.type === 'list' && domain.samples.length === 0;
}

/** Which state leads to which. */
function graphOf({ explored: { nodes, edges } }: Study): Graph {
  const next: number[][] = nodes.map(() => []);
  for (let at = 0; at < edges.length; at += 2) next[edges[at] ?? 0]?.push(edges[at + 1] ?? 0);
  return { size: nodes.length, next };
}
