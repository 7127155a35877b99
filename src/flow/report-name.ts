import { type FlowDraft, type Named, reportBroken } from './draft.js';
import { knownNames, type World } from './names.js';

/** Reports a name that means nothing here. */
export function unknownName(world: World, flow: FlowDraft, { name, place }: Named): void {
  const message = `"${name}" is geen vraag of berekende waarde van dit gesprek.`;
  reportBroken(flow, place, { rule: 'unknown-name', message, near: { word: name, known: knownNames(world, flow) } });
}

/** Reports a step that asks nothing where an answer is needed. */
export function noAnswer(flow: FlowDraft, { name, place }: Named): void {
  const message = `Stap "${name}" is geen vraag en heeft dus geen antwoord. Noem hier een vraag.`;
  reportBroken(flow, place, { rule: 'not-a-question', message });
}
