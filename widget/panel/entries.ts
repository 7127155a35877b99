import type { Message, StepView } from '../../src/protocol/wire-types.js';
import { stepWords } from '../view/step-kind.js';

/** One line of the talk. A turn of the bot holds its view while it is the newest; the list only grows at its end. */
export type Entry =
  | { readonly type: 'turn'; readonly key: string; readonly messages: readonly Message[] }
  | { readonly type: 'said'; readonly key: string; readonly message: Message };

/** What the digital assistant says at this step. In a talk it is silent, and what is new is a line of the talk. */
function saidBy(view: StepView): readonly Message[] {
  return view.kind === 'talking' ? [{ from: 'bot', text: stepWords(view), language: view.language }] : view.messages;
}

/** What is said before a new conversation begins. */
export function toldFirst(message: Message): readonly Entry[] {
  return [{ type: 'turn', key: keyOf([]), messages: [message] }];
}

/** A bot turn at the end of the list. */
export function withTurn(entries: readonly Entry[], view: StepView): readonly Entry[] {
  return [...entries, { type: 'turn', key: keyOf(entries), messages: saidBy(view) }];
}

/** What the resident did, at the end of the list. */
export function withSaid(entries: readonly Entry[], text: string, language: string): readonly Entry[] {
  return [...entries, { type: 'said', key: keyOf(entries), message: { from: 'resident', text, language } }];
}

/** The newest turn, changed in place: a box ticked, easier words. */
export function withNewest(entries: readonly Entry[], view: StepView): readonly Entry[] {
  const newest = newestTurn(entries);
  return entries.map((entry, index) =>
    index === newest && entry.type === 'turn' ? { ...entry, messages: saidBy(view) } : entry,
  );
}

/** A talk of before: what was said, without the step that is on the screen now, which follows as the newest turn. */
export function entriesFrom(transcript: readonly Message[], view: StepView): readonly Entry[] {
  const now = new Set(saidBy(view).map((message) => message.text));
  const isNow = (message?: Message) => message?.from === 'bot' && now.has(message.text);
  const before = withoutTalk(transcript, view);
  while (isNow(before[before.length - 1])) before.pop();
  const past = before.map(
    (message, index): Entry =>
      message.from === 'bot'
        ? { type: 'turn', key: `e${index}`, messages: [message] }
        : { type: 'said', key: `e${index}`, message },
  );
  return withTurn(past, view);
}

/** The talk with a person stands in a list of its own as long as it is shown. */
function withoutTalk(transcript: readonly Message[], { talk }: StepView): Message[] {
  const lines = (talk?.messages ?? []).filter(({ from, step }) => from !== 'system' && step === undefined);
  let next = lines.length - 1;
  return [...transcript]
    .reverse()
    .filter((message) => {
      const line = lines[next];
      const told = line !== undefined && message.from === line.from && message.text === line.text;
      if (told) next -= 1;
      return !told;
    })
    .reverse();
}

/** Where the newest turn of the bot stands; -1 when there is none. */
export function newestTurn(entries: readonly Entry[]): number {
  for (let index = entries.length - 1; index >= 0; index -= 1) if (entries[index]?.type === 'turn') return index;
  return -1;
}

function keyOf(entries: readonly Entry[]): string {
  return `e${entries.length}`;
}
