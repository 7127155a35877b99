import type { TurnInput } from '../conversation/input.js';
import type { StepView } from '../conversation/view.js';
import { inputOf, turnInputSchema } from '../protocol/turn-input-schema.js';
import type { HeldTalk } from './held-talk.js';
import type { Io } from './io.js';

/** The inputs of a script, one JSON object a line; or the first line that is none, as a sentence in Dutch. */
export function readScript(text: string): readonly TurnInput[] | string {
  const inputs: TurnInput[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const input = readLine(line);
    if (typeof input === 'string') return `Regel ${index + 1}: ${input}`;
    inputs.push(input);
  }
  return inputs;
}

function readLine(line: string): TurnInput | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'dit is geen JSON. Zet op elke regel één invoer, bijvoorbeeld {"type":"go-back"}.';
  }
  const read = turnInputSchema.safeParse(json);
  if (read.success) return inputOf(read.data);
  const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.') || 'type'))];
  return `deze invoer klopt niet. Kijk naar: ${fields.join(', ')}.`;
}

/** Runs a script: each view one line of JSON, the first one included; a rejection is a line of its own. Exit code 0 or 1. */
export function runScript(io: Io, talk: HeldTalk, first: StepView, inputs: readonly TurnInput[]): number {
  io.out(JSON.stringify(first));
  let code = 0;
  for (const input of inputs) {
    const taken = talk.take(input);
    io.out(JSON.stringify('view' in taken ? taken.view : taken));
    if ('rejected' in taken) code = 1;
  }
  return code;
}
