import type { StepView } from '../conversation/view.js';

/** The texts of a screen by their place, in Dutch words: `tekst`, `daarna`, `actie/bel-ons`. What is empty is left out. */
export function viewTexts(view: StepView | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!view) return texts;
  const put = (place: string, text: string | undefined) => text !== undefined && text !== '' && texts.set(place, text);
  const own = view.messages.at(-1)?.text ?? '';
  put('tekst', own);
  if (view.title !== own.split('\n')[0]) put('titel', view.title);
  put('gesproken', view.spoken);
  put('telefoon', view.exits.phone.number);
  const { question, result } = view;
  put('waarom', question?.why);
  put('hint', question?.hint);
  put('voorbeeld', question?.example);
  for (const { id, label } of question?.options ?? []) put(`antwoord/${id}`, label);
  put('gemeld', result?.filedNote);
  put('daarna', result?.next);
  put('lukt-niet', result?.ifNot);
  for (const [index, { heading, text }] of (result?.sections ?? []).entries()) {
    put(`onderdeel/${index + 1}`, `${heading}\n${text}`);
  }
  for (const { id, text, by, bring, cost, howLong, ifNot } of result?.actions ?? []) {
    const lines = [text, ...by.flatMap((way) => [way.text, way.href]), bring, cost, howLong, ifNot];
    put(`actie/${id}`, lines.filter((line) => line !== undefined && line !== '').join('\n'));
  }
  return texts;
}
