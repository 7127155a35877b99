import type { InsightAnswer, Signal } from '../../protocol/insight.js';

const COLUMNS: readonly (readonly [Signal, string])[] = [
  ['reached', 'bereikt'],
  ['left', 'gestopt'],
  ['back', 'teruggegaan'],
  ['easier', 'makkelijker gevraagd'],
  ['person', 'om een medewerker gevraagd'],
  ['missed', 'niet begrepen'],
];

/**
 * The counts as CSV with semicolons and a byte order mark, as spreadsheets in Dutch open it. Fewer than ten is said in
 * words, so that nobody takes it for none.
 */
export function insightCsv({ period, steps }: InsightAnswer): string {
  const head = ['periode', 'gesprek', 'stap', ...COLUMNS.map(([, name]) => name), 'opmerkingen van de balie'];
  const rows = steps.map(({ flow, step, counts, wrong }) => [
    period,
    flow,
    step,
    ...COLUMNS.map(([signal]) => counts[signal] ?? 'minder dan 10'),
    wrong,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A name that begins like a formula would be one to a spreadsheet. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
