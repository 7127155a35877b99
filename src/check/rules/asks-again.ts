import type { Diagnostic } from '../../flow/diagnostic.js';
import type { LinkedStep, Place } from '../../flow/flow.js';
import type { Return } from '../explore.js';
import { findingWithTrail } from '../finding.js';
import type { Rule, Study } from '../study.js';

/** No answer leads back to a question of the path: who gave it would read that question again, and know no other answer. */
export const asksAgain: Rule = (studies) => studies.flatMap(ledBack);

function ledBack(study: Study): readonly Diagnostic[] {
  return [...study.explored.returns].flatMap(([{ place }, back]) => {
    const asked = firstAsked(study, back);
    const from = stepAt(study, back.node);
    return asked && from ? [describe(study, place, from, asked, back)] : [];
  });
}

/** The first question on the path from the step that is led back to; without one, other rules say what is wrong. */
function firstAsked({ terrain, explored: { nodes } }: Study, { node: end, to }: Return): LinkedStep | undefined {
  let asked: LinkedStep | undefined;
  for (let number = end; number >= 0; number = nodes[number]?.under ?? -1) {
    const { step = '', through = [] } = nodes[number] ?? {};
    const known = terrain.flow.steps.get(step);
    if (known?.type === 'question') asked = known;
    if (step === to || through.includes(to)) break;
  }
  return asked;
}

function describe(study: Study, place: Place, from: LinkedStep, asked: LinkedStep, back: Return): Diagnostic {
  const who =
    from.type === 'question' ? `Wie dit bij stap "${from.id}" antwoordt` : `Wie bij stap "${from.id}" verdergaat`;
  const which = from.key === asked.key ? 'dezelfde vraag' : `de vraag van stap "${asked.id}"`;
  const what = from.type === 'question' ? 'dit antwoord' : 'deze stap';
  const message = `${who}, krijgt ${which} nog een keer. Laat ${what} naar een nieuwe vraag leiden, of naar een einde.`;
  return findingWithTrail(place, 'asks-again', message, { study, node: back.node, found: back.found });
}

const stepAt = ({ terrain, explored }: Study, node: number) => terrain.flow.steps.get(explored.nodes[node]?.step ?? '');
