import type { Finding } from '../finding.js';
import { readability } from '../readability.js';
import type { Reading } from '../reading.js';

/** Below these both formulas find a text hard. */
const DOUMA = 60;
const LEESINDEX_A = 50;

/** A text of 30 words or more whose words and sentences are long, taken together. */
export function hardFormula(reading: Reading): readonly Finding[] {
  const indication = readability(reading);
  if (!indication || indication.douma >= DOUMA || indication.leesindexA >= LEESINDEX_A) return [];
  const { douma, leesindexA } = indication;
  const first = reading.words[0]?.from ?? 0;
  const message = `Deze tekst heeft veel lange woorden en zinnen (Flesch-Douma ${douma}, Leesindex A ${leesindexA}). Dit is een indicatie. Gebruik kortere woorden en zinnen.`;
  return [
    { rule: 'hard-formula', severity: 'warning', from: first, until: reading.words.at(-1)?.until ?? first, message },
  ];
}
