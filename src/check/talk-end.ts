import type { Moment } from '../conversation/moment.js';
import { render } from '../conversation/render.js';
import { speechOf } from '../conversation/speech.js';
import type { Answer, ConversationState } from '../conversation/state.js';
import type { StepView } from '../conversation/view.js';
import type { Talk } from '../flow/talk.js';
import { parseTemplate } from '../flow/template.js';
import type { Version } from '../flow/version.js';

/** What a talk expects at its end and does not find: what was expected, and what is there instead. */
export function endMismatches(
  version: Version,
  state: ConversationState,
  { end }: Talk,
  moment: Moment,
): readonly string[] {
  const view = render(version, state, moment);
  const shown = view.result?.actions.map(({ id }) => id) ?? [];
  const said = textIn(view);
  const speech = speechOf(version, state, moment);
  return [
    ...different('de stap aan het eind', end.step, view.step),
    ...different('het soort scherm aan het eind', end.kind, view.kind),
    ...different('de lijst met acties', end.actions?.join(', '), shown.join(', ') || 'leeg'),
    ...(end.not ?? []).flatMap((id) =>
      shown.includes(id) ? [`Actie "${id}" hoort niet in de lijst, maar staat er wel.`] : [],
    ),
    ...Object.entries(end.answers ?? {}).flatMap(([step, expected]) =>
      different(`het antwoord op "${step}"`, listed(expected), answerTo(state, step)),
    ),
    ...(end.says ?? []).flatMap((written) => {
      // A name between braces is what this town fills in: the talk holds in another town too.
      const words = speech.say({ text: parseTemplate(written) });
      return said.includes(words) ? [] : [`"${words}" hoort op het scherm te staan, maar staat er niet.`];
    }),
  ];
}

function different(what: string, expected: string | undefined, actual: string): readonly string[] {
  return expected === undefined || expected === actual
    ? []
    : [`Verwacht was ${what}: ${expected}. Nu is het: ${actual}.`];
}

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join(', '));

function answerTo(state: ConversationState, step: string): string {
  return state.path.includes(step) ? textOf(state.answers.get(step)) : 'geen antwoord';
}

function textOf(answer: Answer | undefined): string {
  if (!answer) return 'geen antwoord';
  if (answer.type === 'options') return answer.options.join(', ');
  const { value } = answer;
  if (value === undefined) return 'gewist';
  return typeof value === 'string'
    ? value
    : [value.postcode, value.houseNumber, value.addition].filter(Boolean).join(' ');
}

/** Every text a resident can read or hear in a view, one a line. */
function textIn(view: StepView): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(view);
  return texts.join('\n');
}
