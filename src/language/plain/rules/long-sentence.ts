import type { Finding } from '../finding.js';
import type { Sentence } from '../plain-text.js';
import { type Reading, together } from '../reading.js';

/** More words than these: a remark, a warning, an error (Direct Duidelijk: at most 12). */
const LIMITS = { text: [12, 15, 20], simple: [10, 12, 15] } as const;

/** Sentences of more words than are easily kept in mind. Those just over the limit are one remark together. */
export function longSentence({ sentences, level }: Reading): readonly Finding[] {
  const [good, fair, far] = LIMITS[level];
  const long = sentences.filter(({ words }) => words.length > fair);
  const bit = sentences.filter(({ words }) => words.length > good && words.length <= fair);
  const said = ({ words: { length } }: Sentence) => `Deze zin heeft ${length} woorden. Maak er twee zinnen van.`;
  const remark = bit[0] && `Deze zin heeft ${bit[0].words.length} woorden. Kan het in ${good} woorden of minder?`;
  return [
    ...long.map((sentence) => ({
      rule: 'long-sentence',
      severity: sentence.words.length > far ? ('error' as const) : ('warning' as const),
      from: sentence.from,
      until: sentence.until,
      message: said(sentence),
    })),
    ...together(bit, { rule: 'long-sentence', severity: 'remark', message: remark ?? '' }),
  ];
}
