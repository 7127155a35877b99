import { isDay } from '../lib/amsterdam-time.js';
import type { FeePeriod } from './municipality.js';
import { asList, asMap, asText, onlyKnown, report, required, type Sheet } from './sheet.js';
import type { YamlMap, YamlNode } from './yaml-node.js';

/** The periods of one fee in order of time; findings for bad amounts and days, and for periods that overlap. */
export function parseFees(sheet: Sheet, node: YamlNode, what: string): FeePeriod[] {
  const periods = asList(sheet, node, what).flatMap((item) => {
    const period = parsePeriod(sheet, item, what);
    return period ? [{ ...period, at: item.at }] : [];
  });
  periods.sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, period] of periods.entries()) {
    const before = periods[index - 1];
    if (!before || before.until < period.from) continue;
    const message = `Op ${period.from} gelden er twee bedragen voor "${what}". Laat het vorige bedrag eerder eindigen.`;
    report(sheet, period.at, { rule: 'fee-overlap', message });
  }
  return periods.map(({ cents, from, until }) => ({ cents, from, until }));
}

function parsePeriod(sheet: Sheet, node: YamlNode, what: string): FeePeriod | undefined {
  asMap(sheet, node, what);
  if (node.kind !== 'map') return undefined;
  onlyKnown(sheet, node, ['amount', 'from', 'until']);
  const cents = parseAmount(sheet, required(sheet, node, 'amount'));
  const from = parseDay(sheet, required(sheet, node, 'from'), 'from');
  const until = parseDay(sheet, required(sheet, node, 'until'), 'until');
  if (cents === undefined || from === undefined || until === undefined) return undefined;
  if (until >= from) return { cents, from, until };
  reportReversed(sheet, node, what);
  return undefined;
}

function reportReversed(sheet: Sheet, node: YamlMap, what: string): void {
  const message = `Bij "${what}" ligt "until" vóór "from". Draai de dagen om.`;
  report(sheet, node.at, { rule: 'fee-reversed', message });
}

function parseAmount(sheet: Sheet, node: YamlNode | undefined): number | undefined {
  const text = node && asText(sheet, node, 'amount');
  if (!node || text === undefined) return undefined;
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
  if (match) return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  report(sheet, node.at, { rule: 'bad-number', message: `"${text}" is geen bedrag. Schrijf bijvoorbeeld 78.50.` });
  return undefined;
}

/** A day `YYYY-MM-DD` that exists; a finding and undefined when it does not. */
export function parseDay(sheet: Sheet, node: YamlNode | undefined, what: string): string | undefined {
  const text = node && asText(sheet, node, what);
  if (!node || text === undefined || isDay(text)) return text;
  const message = `"${text}" is geen dag. Schrijf jaar, maand en dag: 2027-03-01.`;
  report(sheet, node.at, { rule: 'bad-date', message });
  return undefined;
}
