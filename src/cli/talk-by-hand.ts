import type { TurnInput } from '../conversation/input.js';
import type { Question, StepView } from '../conversation/view.js';
import { PICK_KINDS } from '../flow/flow.js';
import type { HeldTalk } from './held-talk.js';
import type { Io } from './io.js';
import { viewLines } from './print-view.js';

const HELP = 'Typ een nummer of uw antwoord. Ook kan: terug, mens, bel mij, makkelijker, stop.';

/** Holds a conversation in the terminal, one line a turn, until `stop` or the end of the input. Exit code 0. */
export async function talkByHand(io: Io, talk: HeldTalk, first: StepView): Promise<number> {
  let view = first;
  io.out(HELP);
  show(io, view);
  const lines = io.input[Symbol.asyncIterator]();
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const typed = line.value.trim();
    if (typed.toLowerCase() === 'stop') break;
    const input = typed.toLowerCase() === 'bel mij' ? await askForCall(io, lines, view) : readTyped(typed, view);
    const taken = input && talk.take(input);
    if (taken && 'view' in taken) {
      view = taken.view;
      show(io, view);
    } else io.out(`Dat kan hier niet. ${HELP}`);
    if (view.kind === 'ended') break;
  }
  return 0;
}

function show(io: Io, view: StepView): void {
  for (const line of viewLines(view)) io.out(line);
}

/** What a line means at a view; undefined when it means nothing there. */
function readTyped(typed: string, view: StepView): TurnInput | undefined {
  switch (typed.toLowerCase()) {
    case '':
      return undefined;
    case 'terug':
      return { type: 'go-back' };
    case 'mens':
      return { type: 'ask-for-person' };
    case 'makkelijker':
      return { type: 'simplify', on: !view.simple.on };
  }
  if (view.question) return answerTo(view.step, view.question, typed);
  const action = view.result?.actions[Number(typed) - 1];
  return action ? { type: 'tick', action: action.id, done: !action.done } : { type: 'say', text: typed };
}

function answerTo(step: string, question: Question, typed: string): TurnInput | undefined {
  const isTyped = !PICK_KINDS.some((kind) => kind === question.type);
  const isNumbers = /^\d{1,3}([\s,]+\d{1,3})*$/.test(typed);
  const wantsNumber = question.type === 'number';
  if (!isNumbers || wantsNumber)
    return isTyped ? { type: 'provide', step, value: typed } : { type: 'say', text: typed };
  const picked = typed.split(/[\s,]+/).map((number) => question.options?.[Number(number) - 1]?.id);
  const options = picked.filter((id) => id !== undefined);
  if (options.length < picked.length) return isTyped ? { type: 'provide', step, value: typed } : undefined;
  if (question.type === 'choices') return { type: 'choose', step, options };
  const [option] = options;
  return option !== undefined && options.length === 1 ? { type: 'choose', step, option } : undefined;
}

async function askForCall(io: Io, lines: AsyncIterator<string>, view: StepView): Promise<TurnInput> {
  io.out('Wat is uw telefoonnummer?');
  const phone = (await lines.next()).value ?? '';
  const { slots } = view.exits.callback;
  io.out('Wanneer mogen wij bellen?');
  slots.forEach(({ label }, index) => {
    io.out(`  ${index + 1}. ${label}`);
  });
  const picked = slots[Number((await lines.next()).value ?? '1') - 1] ?? slots[0];
  return { type: 'ask-for-callback', phone, ...(picked && { slot: picked.id }) };
}
