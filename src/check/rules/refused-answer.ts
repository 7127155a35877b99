import type { Diagnostic } from '../../flow/diagnostic.js';
import { PICK_KINDS } from '../../flow/flow.js';
import { findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';

/** Every option is taken, and a typed question takes at least one typed answer. */
export const refusedAnswer: Rule = (studies) => studies.flatMap(refusedIn);

function refusedIn(study: Study): readonly Diagnostic[] {
  const { terrain, explored } = study;
  return [...explored.sampled].flatMap(([key, { domain, refused }]) => {
    const step = terrain.flow.steps.get(key);
    const node = explored.first.get(key);
    if (step?.type !== 'question' || node === undefined) return [];
    const options = step.options
      .filter((option) => refused.includes(option.id))
      .map(({ id, place }) =>
        findingWithTrail(place, 'refused-option', `Het antwoord "${id}" wordt hier niet aangenomen.`, { study, node }),
      );
    const typed = !PICK_KINDS.includes(step.ask);
    const takesTyped = domain.type === 'boxes' || domain.samples.some(({ input }) => input.type === 'provide');
    if (!typed || takesTyped) return options;
    const message = `Stap "${step.id}" neemt geen enkel getypt antwoord aan. Kijk naar wat er minstens en hoogstens mag (min en max).`;
    return [...options, findingWithTrail(step.place, 'refused-answer', message, { study, node })];
  });
}
