import { finding } from '../finding.js';
import type { Rule } from '../study.js';

/** No answer leads straight back to its own question: who gave it would read the same question, and know no other answer. */
export const asksAgain: Rule = (studies) =>
  studies.flatMap(({ terrain, explored }) =>
    [...explored.taken].flatMap(([{ go, place }, key]) => {
      const step = terrain.flow.steps.get(key);
      if (go !== key || step?.type !== 'question') return [];
      const message = `Wie dit bij stap "${step.id}" antwoordt, krijgt dezelfde vraag nog een keer. Laat dit antwoord ergens anders heen leiden.`;
      return [finding(place, 'asks-again', message)];
    }),
  );
