import { readFile } from 'node:fs/promises';
import {
  type LabelledMessage,
  measureTopics,
  NO_TOPIC_LABEL,
  type TopicMeasure,
} from '../language/topics/measure-topics.js';
import { readArguments } from './arguments.js';
import type { Io } from './io.js';
import { printMeasure } from './print-measure.js';
import { understand } from './understand.js';
import { wrongUse } from './wrong-use.js';

const USE =
  'Gebruik: wegwijs evaluate BESTAND [--json]   (regels als {"text": "...", "topic": "verhuizen", "kind": "long"})';

/** What a line may be labelled with. Of a line with several, each is counted. */
type Labelled = Partial<Omit<LabelledMessage, 'topic'>> & { readonly topic?: string | null } & Readonly<
    Record<'command' | 'language' | 'answer' | 'step', unknown>
  >;
/** What `wegwijs understand` says of a message. */
interface Meaning {
  readonly kind: 'command' | 'answer' | 'topic' | 'none';
  readonly outcome: 'sure' | 'unsure' | 'none';
  readonly candidates?: readonly { readonly topic: string; readonly score: number }[];
  readonly topic?: string;
  readonly command?: string;
  readonly language?: string;
  readonly answer?: unknown;
}

/** How many of the lines with a label other than a topic were understood so. */
export interface RightCount {
  readonly label: 'command' | 'language' | 'answer';
  readonly all: number;
  readonly right: number;
}

export interface Evaluation {
  readonly topics: TopicMeasure;
  readonly others: readonly RightCount[];
}

/**
 * `wegwijs evaluate FILE [--json]`: how well the messages in a file of labelled JSON lines are understood. Exit code 0, 2
 * for wrong use.
 */
export async function evaluate(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { json: 'boolean' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const [file, ...more] = read.words;
  if (file === undefined || more.length > 0) return wrongUse(io, 'Noem één bestand.', USE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return wrongUse(io, `Het bestand "${file}" is niet te lezen.`, USE);
  const lines = linesIn(text);
  if (typeof lines === 'number') return wrongUse(io, `Regel ${lines} is geen JSON met "text" en een label.`, USE);
  const meanings = await meaningsOf(lines, io);
  if (!meanings) return 2;
  const evaluation = evaluationOf(lines, meanings);
  if (read.flags.has('json')) io.out(JSON.stringify(evaluation));
  else printMeasure(evaluation, io.out);
  return 0;
}

/** The labelled lines, or the number of the first one that is none. */
function linesIn(text: string): readonly Labelled[] | number {
  const lines: Labelled[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const label = labelledIn(line);
    if (!label) return index + 1;
    lines.push(label);
  }
  return lines;
}

function labelledIn(line: string): Labelled | undefined {
  try {
    const label = JSON.parse(line) as Labelled | null;
    // About none of the topics may be written as null too.
    const known = label && [label.topic, label.command, label.language, label.answer].some((one) => one !== undefined);
    if (!known || typeof label.text !== 'string') return undefined;
    return label.topic === null ? { ...label, topic: NO_TOPIC_LABEL } : label;
  } catch {
    return undefined;
  }
}

/** What `wegwijs understand` makes of them, those of one step together; undefined when it cannot, which it has said. */
async function meaningsOf(lines: readonly Labelled[], io: Io): Promise<readonly Meaning[] | undefined> {
  const meanings: Meaning[] = new Array(lines.length);
  for (const step of new Set(lines.map((line) => line.step))) {
    const here = lines.flatMap((line, index) => (line.step === step ? [index] : []));
    const outs: string[] = [];
    const input = (async function* () {
      for (const index of here) yield JSON.stringify({ text: lines[index]?.text });
    })();
    const code = await understand(step === undefined ? [] : ['--step', String(step)], {
      ...{ env: io.env, err: io.err, input },
      out: (line) => void outs.push(line),
    });
    if (code !== 0) return undefined;
    for (const [at, index] of here.entries()) meanings[index] = JSON.parse(outs[at] ?? '{}') as Meaning;
  }
  return meanings;
}

function evaluationOf(lines: readonly Labelled[], meanings: readonly Meaning[]): Evaluation {
  const ofTopics = lines.flatMap(({ text = '', topic, kind }, index) =>
    topic == null ? [] : [{ text, topic, kind, index }],
  );
  const others = (['command', 'language', 'answer'] as const).flatMap((label): readonly RightCount[] => {
    // A language beside a topic says how the message was written; it is no question of its own.
    const here = lines.flatMap((line, index) =>
      line[label] === undefined || (label === 'language' && line.topic !== undefined) ? [] : [index],
    );
    const right = here.filter((index) => same(lines[index]?.[label], meanings[index]?.[label]));
    return here.length > 0 ? [{ label, all: here.length, right: right.length }] : [];
  });
  return { topics: measureTopics(ofTopics, ({ index }) => foundIn(meanings[index])), others };
}

/** A request or an answer where a topic was meant is a sure mistake. */
function foundIn(meaning: Meaning | undefined): Pick<Meaning, 'outcome'> & Required<Pick<Meaning, 'candidates'>> {
  const { kind, outcome, candidates = [], topic, command } = meaning ?? { kind: 'none', outcome: 'none' };
  if (kind === 'topic' || kind === 'none' || topic !== undefined) return { outcome, candidates };
  return { outcome: 'sure', candidates: [{ topic: `${kind}:${command ?? ''}`, score: 1 }, ...candidates.slice(0, 2)] };
}

function same(wanted: unknown, got: unknown): boolean {
  return JSON.stringify(wanted) === JSON.stringify(got);
}
