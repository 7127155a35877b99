import { finding } from '../finding.js';
import type { Rule } from '../study.js';

/** Every flow is explored to the end; a promise that was only checked in part is not kept. */
export const tooLarge: Rule = (studies) =>
  studies.flatMap(({ terrain: { flow }, explored }) => {
    if (explored.complete) return [];
    const states = explored.nodes.length.toLocaleString('nl-NL');
    const message = `Dit gesprek is te groot om helemaal na te gaan: na ${states} toestanden is de controle gestopt, bij ${explored.first.size} van de ${flow.steps.size} stappen. Wat daarna komt, is niet gecontroleerd. Deel het gesprek op.`;
    return [finding(flow.place, 'too-large', message)];
  });
