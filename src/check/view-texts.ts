import type { StepView } from '../conversation/view.js';

/** The number under every screen: a fact of the town, where the other texts are of the step. */
export const TOWN_PHONE = 'phone';

/**
 * The texts of a screen by their place: where they stand below the step in a file of texts, as `if-not` and
 * `actions/bel-ons/desk`; a section has its number. What is empty is left out.
 */
export function viewTexts(view: StepView | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!view) return texts;
  const put = (place: string, text: string | undefined) => text !== undefined && text !== '' && texts.set(place, text);
  const own = view.messages.at(-1)?.text ?? '';
  put('text', own);
  if (view.title !== own.split('\n')[0]) put('heading', view.title);
  put('spoken', view.spoken);
  put(TOWN_PHONE, view.exits.phone.number);
  const { question, result } = view;
  put('why', question?.why);
  put('hint', question?.hint);
  put('example', question?.example);
  for (const { id, label } of question?.options ?? []) put(`options/${id}`, label);
  put('filed-note', result?.filedNote);
  put('next', result?.next);
  put('if-not', result?.ifNot);
  for (const [index, { heading, text }] of (result?.sections ?? []).entries()) {
    put(`sections/${index + 1}/heading`, heading);
    put(`sections/${index + 1}`, text);
  }
  for (const { id, text, by, bring, cost, howLong, ifNot } of result?.actions ?? []) {
    const at = `actions/${id}`;
    put(at, text);
    for (const { way, text, href } of by) put(`${at}/${way}`, [text, href].filter((line) => line).join('\n'));
    put(`${at}/bring`, bring);
    put(`${at}/cost`, cost);
    put(`${at}/how-long`, howLong);
    put(`${at}/if-not`, ifNot);
  }
  return texts;
}
