import type { TurnContext } from '../conversation/decision.js';
import type { Moment } from '../conversation/moment.js';
import { render } from '../conversation/render.js';
import { PICK_KINDS } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { turn } from './sample.js';
import type { Window } from './window.js';

/**
 * Draws a state (with `all` in every language and reading level), and goes back from it and forward again, as a resident
 * would. What does not work comes back as a sentence for the editor.
 */
export function lookFault(window: Window, moment: Moment, all: boolean): string | undefined {
  const { version, state } = window;
  let canGoBack = false;
  for (const language of all ? version.content.keys() : [state.language]) {
    for (const simple of all ? [false, true] : [false]) {
      const view = render(version, { ...state, language, simple }, moment);
      canGoBack ||= view.canGoBack;
      if (!view.exits.phone.number || !view.exits.phone.href) return `Hier staat geen telefoonnummer (${language}).`;
      const way = view.question || view.result || view.kind === 'ended';
      if (!way) return `Hier staat niets om te doen (${language}).`;
      if (view.question && !view.question.options?.length && !isTyped(version, state.flow, state.at))
        return `Hier staat een vraag zonder antwoorden (${language}).`;
    }
  }
  return backFault(window, moment, canGoBack);
}

function isTyped(version: Version, flow: string | undefined, at: string | undefined): boolean {
  const step = version.flows.get(flow ?? '')?.steps.get(at ?? '');
  return step?.type === 'question' && !PICK_KINDS.includes(step.ask);
}

function backFault(window: Window, moment: Moment, canGoBack: boolean): string | undefined {
  const context: TurnContext = { moment, masked: [] };
  const { state, version } = window;
  const back = turn(window, { type: 'go-back' }, context);
  if (!back) return canGoBack ? 'Teruggaan staat er wel, maar werkt hier niet.' : undefined;
  const earlier = back.at ?? '';
  if (earlier === state.at || !state.path.includes(earlier))
    return 'Teruggaan brengt u hier niet bij een eerdere stap.';
  if (back.answers !== state.answers) return 'Bij teruggaan raakt een antwoord kwijt.';
  const answer = state.answers.get(earlier);
  if (version.flows.get(state.flow ?? '')?.steps.get(earlier)?.type !== 'question' || answer?.type !== 'options')
    return undefined;
  const again = turn({ version, state: back }, { type: 'choose', step: earlier, options: answer.options }, context);
  return again?.at === state.at
    ? undefined
    : 'Teruggaan en hetzelfde antwoord geven brengt u niet terug bij deze stap.';
}
