import { sendUntilAnswered } from '../panel/send-until-answered.js';
import { newTurnId, Refusal, type Taken } from '../panel/talk-client.js';
import type { TalkHost } from '../panel/talk-host.js';
import type { RefusedMessage, UnsentMessage } from '../view/talk-part.js';
import { keepPlace } from './keep-place.js';
import { keptUnsent } from './kept-unsent.js';

const LATER_MS = 15_000;
/** As much as a turn takes. */
const LONGEST = 2000;

/**
 * Sends the messages of the resident one after another, each under one name until it is answered, so that it counts
 * once. Until then it stands in the list as under way; typing can go on.
 */
export function sendInOrder(host: TalkHost, push: (taken: Taken) => void) {
  let again: (() => void) | undefined;
  let sending: Promise<void> = Promise.resolve();
  const unsent = () => host.state().unsent;
  const kept = keptUnsent(host);
  const draw = (now: readonly UnsentMessage[]) =>
    keepPlace(host.frame, () => host.draw({ ...host.state(), unsent: now }));
  /** Said, and to be read beside the field in which the text stands again. */
  const refuse = (text: string, refused: RefusedMessage) => {
    giveBack(host, text);
    keepPlace(host.frame, () => host.draw({ ...host.state(), refused }));
    host.alarm(host.state().labels(refused));
  };
  const change = (id: string, to: readonly UnsentMessage[]) =>
    draw(unsent().flatMap((one) => (one.id === id ? to : [one])));
  /** Answered: nothing of it is kept. */
  const done = (id: string) => {
    change(id, []);
    kept.write(kept.read().filter((one) => one.id !== id));
  };
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
      done(id);
      push(taken);
      const told = taken.view.notice?.text;
      host.say(told ? `${labels('ui-talk-sent')}\n${told}` : labels('ui-talk-sent'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      done(id);
      refuse(text, 'ui-talk-refused');
    }
  };
  const put = (messages: readonly UnsentMessage[]) => {
    host.draw({ ...host.state(), refused: undefined });
    draw([...unsent(), ...messages]);
    for (const message of messages) sending = sending.then(() => send(message));
  };
  const online = () => again?.();
  // From before the page was loaded anew, under the same names: what the server has taken counts once.
  const left = kept.read();
  if (left.length > 0) put(left.map(({ id, text }) => ({ id, text, held: false })));
  window.addEventListener('online', online);
  return {
    write(text: string): void {
      if (text.length > LONGEST) {
        refuse(text, 'ui-talk-too-long');
        return;
      }
      const message = { id: newTurnId(), text, held: false };
      kept.write([...kept.read(), message]);
      put([message]);
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
