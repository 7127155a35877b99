import type { TurnContext } from '../conversation/decision.js';
import type { TurnInput } from '../conversation/input.js';
import type { Moment } from '../conversation/moment.js';
import { render } from '../conversation/render.js';
import { turn } from './sample.js';
import type { Window } from './window.js';

/** What is wrong with the ways to a person in a state, as a sentence for the editor. */
export type ExitFault = string;

const CODES = { code: 'CONTROLE', reference: 'CONTROLE' };
const CONTACT = 'controle@example.org';

/**
 * Asks for a person and for a call in this state, as a resident would, and looks whether that leads to one. With
 * `looks`, the views are drawn as well: the phone number and the times to be called must stand there.
 */
export function exitFault(window: Window, moment: Moment, looks: boolean): ExitFault | undefined {
  const context: TurnContext = { moment, masked: [], fresh: CODES };
  const when = moment.open ? 'als de gemeente open is' : 'als de gemeente dicht is';
  const person = turn(window, { type: 'ask-for-person' }, context);
  if (!person?.personFirst) return `Wie hier ${when} om een mens vraagt, krijgt er geen.`;
  const [slot] = moment.slots;
  if (!slot) return `Er is geen tijd om terug te bellen ${when}. Vul "openingstijden" en "terugbellen" aan.`;
  const ask: TurnInput = { type: 'ask-for-callback', email: CONTACT, slot: slot.id };
  const callback = turn(window, ask, context);
  if (!callback?.callback) return `Wie hier ${when} vraagt om teruggebeld te worden, krijgt geen bevestiging.`;
  if (!looks) return undefined;
  const asked = render(window.version, person, moment).exits;
  if (!asked.first || !asked.phone.number || !asked.phone.href)
    return `Wie hier ${when} om een mens vraagt, ziet geen telefoonnummer.`;
  const confirmed = render(window.version, callback, moment).exits;
  if (!confirmed.callback.requested || confirmed.callback.slots.length === 0)
    return `Wie hier ${when} vraagt om teruggebeld te worden, ziet niet wanneer.`;
  return undefined;
}
