import type { ActionView, StepView } from '../conversation/view.js';

/** A view as lines for the terminal: what is said, what can be answered, and the way to a person. */
export function viewLines(view: StepView): readonly string[] {
  return [
    '',
    ...view.messages.flatMap(({ text }) => [...text.split('\n'), '']),
    ...(view.result ? resultLines(view.result) : []),
    ...questionLines(view),
    exitLine(view),
  ];
}

function resultLines(result: NonNullable<StepView['result']>): readonly string[] {
  return [
    ...result.actions.flatMap(actionLines),
    ...(result.rows ?? []).map(({ label, value }) => `  ${label}: ${value || '...'}`),
    ...(result.sections ?? []).flatMap(({ heading, text }) => ['', heading, ...indented(text)]),
    '',
    ...indented(result.filedNote),
    ...indented(result.next),
    ...(result.ifNot ? indented(result.ifNot) : []),
    '',
  ];
}

function actionLines(action: ActionView, index: number): readonly string[] {
  const more = [action.bring, action.cost, action.howLong, action.ifNot].filter((text) => text !== undefined);
  return [
    `  ${index + 1}. [${action.done ? 'x' : ' '}] ${action.text.split('\n').join(' ')}${action.urgent ? ' (nu)' : ''}`,
    ...action.by.map(({ text, href }) => `        - ${text.split('\n').join(' ')}${href ? ` (${href})` : ''}`),
    ...more.map((text) => `        ${text.split('\n').join(' ')}`),
  ];
}

function questionLines({ question }: StepView): readonly string[] {
  if (!question) return [];
  return [
    ...[question.why, question.hint, question.example].flatMap((text) => (text ? indented(text) : [])),
    ...(question.options ?? []).map(({ label, chosen }, index) => `  ${index + 1}. ${label}${chosen ? ' *' : ''}`),
    ...(question.options?.length ? [''] : []),
  ];
}

const indented = (text: string) => text.split('\n').map((line) => `  ${line}`);

function exitLine({ exits: { person, phone, callback } }: StepView): string {
  const called = callback.requested ? ` ${callback.requested.reference}: ${callback.requested.text}` : '';
  return `[${person.label.replace(/\.$/, '')}. ${phone.number}, ${phone.hours}]${called}`;
}
