import type { TopicTally } from '../language/topics/measure-topics.js';
import type { Evaluation } from './evaluate.js';

const NAMES: Readonly<Record<string, string>> = {
  'in scope': 'alle onderwerpen',
  none: 'geen onderwerp',
  command: 'verzoeken',
  language: 'talen',
  answer: 'antwoorden',
};
const COLUMNS = ['aantal', 'goed', 'bij eerste 3', 'zeker goed', 'zeker fout', 'niet begrepen'];
const MOST_CONFUSED = 25;

/** An evaluation for people: a table by kind of message, and what was taken for what. */
export function printMeasure({ topics, others }: Evaluation, out: (line: string) => void): void {
  if (topics.tallies.length > 0) {
    out(row('', COLUMNS));
    for (const tally of topics.tallies) out(row(NAMES[tally.kind] ?? tally.kind, figures(tally)));
  }
  for (const { label, all, right } of others) out(`${NAMES[label]}: ${right} van ${all} goed (${part(right, all)})`);
  if (topics.confused.length === 0) return;
  out('');
  out('Verwisseld: bedoeld -> begrepen als');
  for (const { topic, takenFor, count } of topics.confused.slice(0, MOST_CONFUSED)) {
    out(`${String(count).padStart(5)}  ${name(topic)} -> ${name(takenFor)}`);
  }
  const more = topics.confused.length - MOST_CONFUSED;
  if (more > 0) out(`       en nog ${more} andere. Met --json staan ze er allemaal.`);
}

const name = (topic: string) => (topic === 'none' ? 'niets' : topic);

function figures({ kind, all, first, among, surelyRight, surelyWrong, refused }: TopicTally): readonly string[] {
  const right = kind === 'none' ? ['-', '-', '-'] : [first, among, surelyRight].map((count) => part(count, all));
  return [String(all), ...right, part(surelyWrong, all), part(refused, all)];
}

function row(first: string, cells: readonly string[]): string {
  return (
    first.padEnd(18) + cells.map((cell, at) => cell.padStart(Math.max(9, (COLUMNS[at] ?? '').length + 2))).join('')
  );
}

function part(count: number, all: number): string {
  return `${((100 * count) / all).toFixed(1).replace('.', ',')} %`;
}
