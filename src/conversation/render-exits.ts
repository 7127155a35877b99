import { renderCallback, withLabel } from './callback-view.js';
import type { Moment } from './moment.js';
import { hoursNow, opensWhen, weekWords } from './opening-words.js';
import { howLong, joinedText } from './render-talk.js';
import type { Speech } from './speech.js';
import type { ConversationState } from './state.js';
import type { Exits } from './view.js';

/** The ways to a person, the same on every view: person, callback, phone, desk, help near by. */
export function renderExits(speech: Speech, state: ConversationState, moment: Moment, person: boolean): Exits {
  const same = sameForAll(speech, moment);
  return {
    first: person || state.personFirst,
    person: personExit(speech, state, moment),
    callback: renderCallback(speech, state, moment, same.callback),
    phone: same.phone,
    desk: same.desk,
    nearby: same.nearby,
  };
}

/** Residents in the same minute and language share this part, the dearest of a view; its slots stand for the minute. */
const known = new WeakMap<Moment['slots'], Map<string, Shared>>();

/**
 * A chat is offered only when the town is open and somebody is on shift to read it. Who waits or talks already has what
 * this offers, also after closing time: it says so.
 */
function personExit(speech: Speech, state: ConversationState, moment: Moment): Exits['person'] {
  const label = underWay(speech, state);
  if (label !== undefined) return { available: true, label, wait: undefined, opensAt: undefined };
  const available = moment.open && moment.people !== undefined;
  return {
    available,
    label: speech.text(available ? 'person-open' : moment.open ? 'person-away' : 'person-closed'),
    wait: available && moment.people?.wait !== undefined ? howLong(speech, moment.people.wait) : undefined,
    opensAt: !moment.open && moment.opensAt ? opensWhen(speech, moment) : undefined,
  };
}

function underWay(speech: Speech, { handoff, talk }: ConversationState): string | undefined {
  if (handoff === 'none') return undefined;
  return handoff === 'waiting' ? speech.text('talk-waiting') : joinedText(speech, talk);
}

type Shared = Omit<Exits, 'first' | 'person'>;

function sameForAll(speech: Speech, moment: Moment): Shared {
  const perLanguage = known.get(moment.slots) ?? new Map<string, Shared>();
  known.set(moment.slots, perLanguage);
  const key = `${speech.version.id} ${speech.content.language} ${speech.simple}`;
  const exits = perLanguage.get(key) ?? makeExits(speech, moment);
  perLanguage.set(key, exits);
  return exits;
}

function makeExits(speech: Speech, moment: Moment): Shared {
  const { municipality } = speech.version;
  const { language } = speech.content;
  const slots = moment.slots.map((slot) => withLabel(speech, slot, moment));
  const nearby = municipality.nearby.map((help) => ({
    name: help.name[language] ?? help.name.nl,
    text: help.text[language] ?? help.text.nl,
    ...(help.phone && { phone: help.phone }),
    ...(help.address && { address: help.address }),
  }));
  const { number, href } = municipality.phone;
  return {
    callback: { label: speech.text('callback'), slots },
    phone: { number, href, hours: hoursNow(speech, moment), open: moment.open },
    ...(municipality.desk && { desk: { address: municipality.desk.address, hours: weekWords(speech, municipality) } }),
    ...(nearby.length > 0 && { nearby }),
  };
}
