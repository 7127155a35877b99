import type { TurnInput } from '../../../conversation/input.js';
import { render } from '../../../conversation/render.js';
import { asWritten } from '../../../flow/template.js';
import { titleOf } from '../outline.js';
import type { Side } from './walk-both.js';

/** Where a path is, and what stands there besides words: actions, sections and rows. */
export interface Outcome {
  readonly step: string;
  readonly title: string;
  readonly parts: readonly string[];
}

/** What a path comes to. */
export function outcomeOf({ version, state, moment }: Side): Outcome {
  if (!state) return { step: '', title: '', parts: [] };
  const view = render(version, { ...state, language: 'nl', simple: false }, moment);
  const result = view.result;
  const actions = result?.actions.map(
    ({ id, urgency, by }) => `${id} ${urgency} ${by.map(({ way }) => way).join(' ')}`,
  );
  const counts = result ? [`${result.type} ${result.rows?.length ?? 0} ${result.sections?.length ?? 0}`] : [];
  const ends = state.ended ? ['klaar'] : [];
  return { step: view.step, title: view.title, parts: [view.kind, ...counts, ...(actions ?? []), ...ends] };
}

/** The same in the words of the resident: what it is called, and what is on the list. */
export function outcomeWords({ version, state, moment }: Side): readonly string[] {
  if (!state) return [];
  const { title, result } = render(version, { ...state, language: 'nl', simple: false }, moment);
  const sections = result?.sections?.map(({ heading }) => heading) ?? [];
  return [title, ...(result?.actions.map(({ text }) => text) ?? []), ...sections];
}

/** A question with what is answered to it; undefined for what is no answer. */
export function answerWords({ version, state }: Side, input: TurnInput): string | undefined {
  if (input.type === 'say') return `"${input.text}"`;
  if (input.type !== 'choose' && input.type !== 'provide') return undefined;
  const content = version.content.get('nl');
  const flow = version.flows.get(state?.flow ?? '');
  const step = flow?.steps.get(input.step);
  if (!content || !flow || !step || step.type === 'message') return undefined;
  const title = titleOf(content, flow, input.step);
  if (input.type === 'provide') {
    const { value } = input;
    return `${title} ${typeof value === 'string' ? value : `${value.postcode} ${value.houseNumber}`}`;
  }
  const labels = content.flows.get(step.home)?.steps[step.id]?.options ?? {};
  const options = 'options' in input ? input.options : [input.option];
  const words = options.map((option) => (labels[option] && asWritten(labels[option].label.text)) || option);
  return `${title} ${words.join(', ')}`;
}
