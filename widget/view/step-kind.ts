import type { StepView } from '../../src/protocol/wire-types.js';

type StepKind = Exclude<StepView['kind'], 'waiting' | 'talking'>;

/** What the step itself is, also while the view is that of a wait or a talk. */
export function stepKind({ kind, question, result }: StepView): StepKind {
  if (kind !== 'waiting' && kind !== 'talking') return kind;
  if (result) return 'result';
  // The one button of a message is an option too.
  const [first, ...more] = question?.options ?? [];
  return first?.id === 'verder' && more.length === 0 && question?.type === 'choice' ? 'message' : 'question';
}

/** The words of the step itself, to be said or shown. */
export function stepWords({ messages, kind, question, result, title }: StepView): string {
  if (kind !== 'talking') return messages.at(-1)?.text ?? '';
  return question?.text || result?.text || title;
}
