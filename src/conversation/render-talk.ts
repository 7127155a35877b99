import { prefixOf, textsOf } from './answer-text.js';
import { lastHolder } from './last-holder.js';
import type { Moment } from './moment.js';
import type { Speech } from './speech.js';
import type { ConversationState, Talk, TalkMessage } from './state.js';
import type { Message, TalkLine, TalkView } from './view.js';

/** The wait for a person or the talk with one; undefined when there is none to be shown (any more). */
export function renderTalk(speech: Speech, state: ConversationState, moment: Moment): TalkView | undefined {
  const { handoff, talk } = state;
  const messages = (talk?.messages ?? []).map((message) => lineOf(speech, message));
  if (handoff === 'waiting') {
    const { position, wait } = moment.people ?? {};
    return { status: 'waiting', text: waitWords(speech, moment), position, wait, messages };
  }
  if (!talk) return undefined;
  const staff = talk.staff?.name;
  if (handoff === 'talking') return { status: 'talking', text: joinedText(speech, talk), staff, messages };
  if (!canReopen(talk, moment)) return undefined;
  const last = lastHolder(talk);
  const text = speech.text('talk-ended', { name: last ?? '' });
  return { status: 'ended', text, staff: last, messages, reopenUntil: talk.reopenUntil };
}

const canReopen = ({ reopenUntil }: Talk, moment: Moment) =>
  reopenUntil !== undefined && Date.parse(reopenUntil) > moment.now;

/** Who the resident is talking with now. */
export function joinedText(speech: Speech, talk: Talk | undefined): string {
  return speech.text('talk-joined', { name: talk?.staff?.name ?? '' });
}

/** "U bent nummer 2. Meestal duurt het ongeveer 5 minuten." Says nothing that is not known. */
function waitWords(speech: Speech, { people }: Moment): string {
  const parts = [speech.text('talk-waiting')];
  if (people?.position !== undefined) parts.push(speech.text('talk-position', { position: String(people.position) }));
  if (people?.wait !== undefined) parts.push(howLong(speech, people.wait));
  return parts.join('\n');
}

/** How long it usually takes before somebody is there. */
export function howLong(speech: Speech, minutes: number): string {
  return minutes <= 1 ? speech.text('wait-short') : speech.text('wait-minutes', { minutes: String(minutes) });
}

/** A line stands in the language it was written in; what this product says itself is said in that of the view. */
function lineOf(speech: Speech, message: TalkMessage): TalkLine {
  const { language } = speech.content;
  const { n } = message;
  switch (message.from) {
    case 'resident':
      return { n, from: 'resident', ...written(speech, message.text, message.language), at: iso(message.at) };
    case 'staff': {
      const { name } = message;
      if ('step' in message)
        return {
          n,
          from: 'staff',
          name,
          text: questionAt(speech, message.step),
          language,
          at: iso(message.at),
          step: message.step,
        };
      return {
        n,
        from: 'staff',
        name,
        ...written(speech, message.text, message.language),
        at: iso(message.at),
      };
    }
    case 'system':
      return { n, from: 'system', text: speech.text(`talk-${message.what}`, { name: message.name ?? '' }), language };
  }
}

/** A text with the language it was written in; once erased, that it is, in the language of the view. */
export function written(
  speech: Speech,
  text: string | undefined,
  language: string,
): Pick<Message, 'text' | 'language'> {
  return text === undefined ? { text: speech.text('erased'), language: speech.content.language } : { text, language };
}

const iso = (at: number) => new Date(at).toISOString();

function questionAt(speech: Speech, key: string): string {
  const step = speech.lookup?.flow.steps.get(key);
  const texts = step && textsOf(speech, step);
  return step && texts ? speech.say(texts.words, prefixOf(step)) : key;
}

/** While a person has the talk the bot is silent: what is new is the last line of the talk. */
export function newestLine({ messages }: TalkView): readonly Message[] {
  const line = messages.at(-1);
  if (!line) return [];
  const { from, name, text, language } = line;
  return [{ from: from === 'system' ? 'bot' : from, ...(name !== undefined && { name }), text, language }];
}
