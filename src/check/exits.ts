import { decide } from '../conversation/decide.js';
import type { Decision, TurnContext } from '../conversation/decision.js';
import { evolve } from '../conversation/evolve.js';
import type { Moment } from '../conversation/moment.js';
import { render } from '../conversation/render.js';
import type { ConversationState } from '../conversation/state.js';
import type { Version } from '../flow/version.js';
import type { Window } from './window.js';

/** What is wrong with the ways to a person in a state, as a sentence for the editor. */
type ExitFault = string;

const CODES = { code: 'CONTROLE', reference: 'CONTROLE' };
const CONTACT = 'controle@example.org';

/**
 * Asks for a call and for a person in this state, as a resident would, and looks whether that leads to one. With `looks`,
 * the view after it is drawn as well: the phone number and the times to be called must stand there.
 */
export function exitFault(window: Window, moment: Moment, looks: boolean): ExitFault | undefined {
  const { version, state } = window;
  const context: TurnContext = { moment, masked: [], fresh: CODES };
  const when = moment.open ? 'als de gemeente open is' : 'als de gemeente dicht is';
  const [slot] = moment.slots;
  if (!slot) return `Er is geen tijd om terug te bellen ${when}. Vul "openingstijden" en "terugbellen" aan.`;
  const call = eventsOf(decide(version, state, { type: 'ask-for-callback', email: CONTACT, slot: slot.id }, context));
  if (!call.some((event) => event.type === 'CallbackRequested' && event.reference !== ''))
    return `Wie hier ${when} vraagt om teruggebeld te worden, krijgt geen bevestiging.`;
  const person = eventsOf(decide(version, state, { type: 'ask-for-person' }, context));
  if (!person.some((event) => event.type === 'HandoffRequested'))
    return `Wie hier ${when} om een mens vraagt, krijgt er geen.`;
  return looks ? missingOnScreen(version, [...call, ...person].reduce(evolve, state), moment, when) : undefined;
}

const eventsOf = (decision: Decision) => ('events' in decision ? decision.events : []);

function missingOnScreen(
  version: Version,
  asked: ConversationState,
  moment: Moment,
  when: string,
): ExitFault | undefined {
  const { first, phone, callback } = render(version, asked, moment).exits;
  if (!first || !phone.number || !phone.href) return `Wie hier ${when} om een mens vraagt, ziet geen telefoonnummer.`;
  if (!callback.requested || callback.slots.length === 0)
    return `Wie hier ${when} vraagt om teruggebeld te worden, ziet niet wanneer.`;
  return undefined;
}
