import { namesIn } from '../../flow/template.js';
import type { Version } from '../../flow/version.js';
import { feeEnd } from '../fee-end.js';
import { finding } from '../finding.js';
import { placeOf } from '../sources.js';
import type { Rule, Study } from '../study.js';

/** Every fee that is shown has an amount today, and none ends soon without the one after it. */
export const feeToday: Rule = (studies, sources) => {
  const [study] = studies;
  if (!study) return [];
  const { municipality, today, version } = study.terrain;
  const shown = new Set([...studies.flatMap(feesShown), ...feesInTopics(version)]);
  return [...municipality.facts.keys()].sort().flatMap((name) => {
    const fact = municipality.facts.get(name);
    if (fact?.type !== 'fee') return [];
    const end = feeEnd(fact.periods, today);
    if (end.type === 'lasts' || (end.type === 'none' && !shown.has(name))) return [];
    const place = placeOf(sources, 'content/municipality.yaml', name.split('.'));
    if (end.type === 'none') {
      const message = `"${name}" heeft vandaag (${today}) geen bedrag. Inwoners lezen nu: vraag het aan de gemeente. Vul het bedrag aan.`;
      return [finding(place, 'fee-without-value', message, 'warning')];
    }
    const after = end.next
      ? `Het volgende begint pas op ${end.next}. Vul de dagen daartussen aan.`
      : 'Vul het bedrag voor daarna aan.';
    const message = `Het bedrag van "${name}" geldt tot en met ${end.until}. ${after}`;
    return [finding(place, 'fee-ends-soon', message, end.severity)];
  });
};

function feesShown({ terrain }: Study): readonly string[] {
  return [...terrain.said.values()].flat().flatMap(({ names }) => [...names]);
}

function feesInTopics({ topics }: Version): readonly string[] {
  const answers = topics.flatMap(({ languages }) => [...languages.values()].map(({ answer }) => answer));
  return answers.flatMap((answer) => (answer ? [answer.text, answer.simple ?? []].flatMap(namesIn) : []));
}
