import { sendUntilAnswered } from '../panel/send-until-answered.js';
import { newTurnId, Refusal, type Taken } from '../panel/talk-client.js';
import type { TalkHost } from '../panel/talk-host.js';
import type { UnsentMessage } from '../view/talk-part.js';
import { keepPlace } from './keep-place.js';

const LATER_MS = 15_000;

/**
 * Sends the messages of the resident one after another, each under one name until it is answered, so that it counts
 * once. Until then it stands in the list as under way; typing can go on.
 */
export function sendInOrder(host: TalkHost, push: (taken: Taken) => void) {
  let again: (() => void) | undefined;
  let sending: Promise<void> = Promise.resolve();
  const unsent = () => host.state().unsent;
  const draw = (now: readonly UnsentMessage[]) =>
    keepPlace(host.frame, () => host.draw({ ...host.state(), unsent: now }));
  const change = (id: string, to: readonly UnsentMessage[]) =>
    draw(unsent().flatMap((one) => (one.id === id ? to : [one])));
  const pause = (ms = LATER_MS) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      again = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const send = async (message: UnsentMessage) => {
    const { id, text } = message;
    const { labels } = host.state();
    let troubled = false;
    const onTrouble = () => {
      if (!troubled) host.alarm(labels('ui-talk-not-sent'));
      troubled = true;
      change(id, [{ ...message, held: true }]);
    };
    try {
      const turn = () => host.client.turn(host.key, id, { type: 'write', text });
      const taken = await sendUntilAnswered(turn, { onTrouble, wait: pause });
      change(id, []);
      push(taken);
      const told = taken.view.notice?.text;
      host.say(told ? `${labels('ui-talk-sent')}\n${told}` : labels('ui-talk-sent'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      change(id, []);
      giveBack(host, text);
      host.alarm(labels('ui-talk-refused'));
    }
  };
  const online = () => again?.();
  window.addEventListener('online', online);
  return {
    write(text: string): void {
      const message = { id: newTurnId(), text, held: false };
      draw([...unsent(), message]);
      sending = sending.then(() => send(message));
    },
    again: online,
    stop: () => window.removeEventListener('online', online),
  };
}

/** What could not be sent stands in the field again, before what was typed since. */
function giveBack({ frame }: TalkHost, text: string): void {
  const field = frame.root.querySelector<HTMLTextAreaElement>('#talk-field');
  if (field) field.value = [text, field.value].filter(Boolean).join('\n');
}
