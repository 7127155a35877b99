import type { Diagnostic } from '../../flow/diagnostic.js';
import type { Fact } from '../../flow/municipality.js';
import { addDays } from '../../lib/amsterdam-time.js';
import { finding } from '../finding.js';
import { placeOf, type Sources } from '../sources.js';
import type { Rule, Study } from '../study.js';

/** Days ahead that a fee must still have a value. */
const AHEAD = 60;

/** Every fee that is shown has an amount today, and still has one in two months. */
export const feeToday: Rule = (studies, sources) => {
  const [study] = studies;
  if (!study) return [];
  const { municipality, today } = study.terrain;
  return [...new Set(studies.flatMap(feesShown))].sort().flatMap((name) => {
    const fact = municipality.facts.get(name);
    return fact?.type === 'fee' ? feeFinding(sources, name, fact, today) : [];
  });
};

function feesShown({ terrain }: Study): readonly string[] {
  return [...terrain.said.values()]
    .flat()
    .flatMap(({ names }) => [...names].filter((name) => name.startsWith('leges.')));
}

function feeFinding(
  sources: Sources,
  name: string,
  fee: Extract<Fact, { type: 'fee' }>,
  today: string,
): readonly Diagnostic[] {
  const place = placeOf(sources, 'content/municipality.yaml', name.split('.'));
  const covers = (day: string) => fee.periods.some(({ from, until }) => from <= day && day <= until);
  if (!covers(today)) {
    const message = `"${name}" heeft vandaag (${today}) geen bedrag. Inwoners lezen nu: vraag het aan de gemeente. Vul het bedrag aan.`;
    return [finding(place, 'fee-without-value', message, 'warning')];
  }
  const last = addDays(today, AHEAD);
  if (covers(last)) return [];
  const end =
    fee.periods
      .map(({ until }) => until)
      .filter((day) => day >= today && day < last)
      .sort()
      .at(-1) ?? today;
  const message = `Het bedrag van "${name}" geldt tot en met ${end}. Vul het bedrag voor daarna aan.`;
  return [finding(place, 'fee-ends-soon', message, 'warning')];
}
