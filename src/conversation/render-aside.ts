import type { Template } from '../flow/content.js';
import type { TopicTexts } from '../flow/topic-texts.js';
import { addressText, prefixOf, textsOf } from './answer-text.js';
import { ASIDE_STEPS, BEGIN, type Guess, guessId, NOT_RIGHT, RIGHT, SOMETHING_ELSE } from './aside.js';
import { GO_ON } from './decide-answer.js';
import { formatDay } from './format.js';
import type { AddressValue } from './input.js';
import { levelOf } from './say-words.js';
import { interfaceText, type Speech } from './speech.js';
import type { ConversationState } from './state.js';
import { topicOf } from './topic-said.js';

/** What is asked or told beside the step, in words. `language`: of the first line, when it is another one. */
export interface AsideView {
  readonly step: string;
  readonly text: string;
  readonly language?: string;
  readonly simpler: boolean;
  /** Where to read more; its `text` is in the text. */
  readonly link?: { readonly text: string; readonly href: string };
  readonly options: readonly AsideOption[];
}

/** `also`: other words for it, for who types the answer. */
interface AsideOption {
  readonly id: string;
  readonly label: string;
  readonly language?: string;
  readonly also?: readonly string[];
}

/** What stands on the screen beside the step; undefined when nothing does. */
export function renderAside(speech: Speech, state: ConversationState): AsideView | undefined {
  const { aside } = state;
  if (!aside || state.ended) return undefined;
  switch (aside.type) {
    case 'guess':
      return guessView(speech, aside.guesses);
    case 'read-back':
      return aside.addresses ? addressesView(speech, aside.addresses) : daysView(speech, aside.days ?? []);
    case 'language':
      return languageView(speech, aside.language);
    case 'topic':
      return topicView(speech, state, aside.topic);
  }
}

function guessView(speech: Speech, guesses: readonly Guess[]): AsideView {
  const options = guesses.map((guess) => ({ id: guessId(guess), label: guessLabel(speech, guess) }));
  const none = { id: SOMETHING_ELSE, label: speech.text('aside-something-else'), also: ['nee', 'no', 'anders'] };
  const one = options.length === 1;
  return {
    step: ASIDE_STEPS.guess,
    text: speech.text(one ? 'aside-guess-one' : 'aside-guess'),
    simpler: false,
    options: [...(one ? options.map((option) => ({ ...option, also: ['ja', 'yes'] })) : options), none],
  };
}

function guessLabel(speech: Speech, guess: Guess): string {
  if (guess.type === 'topic') return topicTitle(speech, guess.topic);
  const step = speech.lookup?.flow.steps.get(guess.step);
  const words = step && textsOf(speech, step)?.options[guess.option]?.label;
  return step && words ? speech.say(words, prefixOf(step)) : guess.option;
}

/** The name of a topic: its own title, or that of its flow. */
function topicTitle(speech: Speech, id: string): string {
  const own = topicTexts(speech, id)?.title;
  if (own) return speech.say(own);
  const flow = speech.content.flows.get(topicOf(speech.version, id)?.flow ?? id);
  return flow ? speech.say(flow.title) : id;
}

function topicTexts({ version, content }: Speech, id: string): TopicTexts | undefined {
  const texts = version.topics.find((known) => known.id === id)?.languages;
  return texts?.get(content.language) ?? texts?.get('nl');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function daysView(speech: Speech, days: readonly string[]): AsideView {
  const [only, ...more] = days;
  const no = { id: NOT_RIGHT, label: speech.text('aside-other-day') };
  const one = only !== undefined && more.length === 0;
  // The day itself, so that a yes on a screen of before counts for no other day.
  const yes = days.map((day) => ({
    id: day,
    label: one ? speech.text('aside-right') : capital(formatDay(speech, day)),
    also: one ? ['ja'] : [],
  }));
  return {
    step: ASIDE_STEPS['read-back'],
    text: one
      ? capital(speech.text('aside-read-back', { day: formatDay(speech, only) }))
      : speech.text('aside-which-day'),
    simpler: false,
    options: [...yes, no],
  };
}

function addressesView(speech: Speech, addresses: readonly AddressValue[]): AsideView {
  const [only = '', ...more] = addresses.map(addressText);
  const one = more.length === 0;
  const no = { id: NOT_RIGHT, label: speech.text('aside-something-else'), also: ['nee', 'no', 'anders'] };
  const yes = addresses.map((address) => ({
    id: addressText(address),
    label: one ? speech.text('aside-right') : addressText(address),
    also: one ? ['ja', 'yes'] : [[address.houseNumber, address.addition].filter(Boolean).join(' ')],
  }));
  return {
    step: ASIDE_STEPS['read-back'],
    // The text is that of a day; it says as well whether an address is right.
    text: one ? speech.text('aside-read-back', { day: only }) : speech.text('aside-guess'),
    simpler: false,
    options: [...yes, no],
  };
}

/** In both languages: which one a resident reads is the question. */
function languageView(speech: Speech, language: string): AsideView {
  const { version, content } = speech;
  const known = version.content.get(language);
  const step = ASIDE_STEPS.language;
  if (known) {
    const ask = interfaceText(known, 'aside-language', speech.simple);
    const yes = { id: RIGHT, label: interfaceText(known, 'aside-language-yes', speech.simple), language };
    const no = { id: NOT_RIGHT, label: speech.text('aside-language-no') };
    const text = `${ask}\n${speech.text('aside-language-seen', { language: known.name })}`;
    return { step, text, language, simpler: false, options: [yes, no] };
  }
  const own = content.interface[`aside-language-${language}`] ? language : 'unknown';
  const options = [...version.content.values()].map(({ language: code, name }) => ({
    id: code,
    label: name,
    language: code,
    // Who says no to it, or "ok", goes on as before.
    also: code === content.language ? ['nee', 'no', 'ok', 'oke', 'okay', 'ja', 'yes'] : [],
  }));
  const callback = { callback: speech.text('callback') };
  const text = `${speech.text(`aside-language-${own}`, callback)}\n${speech.text('aside-language-none', callback)}`;
  return { step, text, language: own === 'unknown' ? 'en' : own, simpler: false, options };
}

/** The sentences of a text, so that one with a price that nobody knows today takes no other sentence with it. */
function sentencesIn(template: Template): readonly Template[] {
  const sentences: Template[number][][] = [[]];
  for (const part of template) {
    if (typeof part !== 'string') {
      sentences.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...more] = part.split(/(?<=[.!?])\s+/);
    sentences.at(-1)?.push(first);
    for (const begun of more) sentences.push([begun]);
  }
  return sentences.filter((parts) => parts.some((part) => part !== ''));
}

function topicView(speech: Speech, state: ConversationState, id: string): AsideView {
  const topic = topicOf(speech.version, id);
  const answer = topicTexts(speech, id)?.answer;
  const link = topic?.link === undefined ? undefined : linkOf(speech, topic.link);
  const begin = topic?.flow !== undefined && topic.flow !== state.flow;
  const said = answer ? sentencesIn(levelOf(answer, speech.simple)).map((text) => speech.say({ text })) : [];
  const lines = [topicTitle(speech, id), ...said, link && speech.text('aside-link', { link: link.text })];
  if (begin && state.flow !== undefined) lines.push(speech.text('aside-kept'));
  return {
    step: ASIDE_STEPS.topic,
    text: lines.filter(Boolean).join('\n'),
    simpler: answer?.simple !== undefined,
    link,
    options: [
      ...(begin ? [{ id: BEGIN, label: speech.text('aside-begin'), also: ['ja', 'yes', 'begin', 'start'] }] : []),
      {
        id: GO_ON,
        label: speech.text(state.flow === undefined ? 'aside-ask-more' : 'aside-go-on'),
        also: ['nee', 'no'],
      },
    ],
  };
}

/** As it is read, without `https://www.`, and as it is opened. */
function linkOf(speech: Speech, name: string): AsideView['link'] {
  const fact = speech.version.municipality.facts.get(name);
  return fact?.type === 'link' ? { text: speech.say({ text: [{ name }] }), href: fact.href } : undefined;
}
