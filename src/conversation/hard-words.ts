import type { ActionTexts, Content, HardWord, StepTexts, Words } from '../flow/content.js';
import type { LinkedStep } from '../flow/flow.js';
import { textsOf } from './answer-text.js';
import { shownActions } from './result-actions.js';
import { levelOf } from './say-words.js';
import type { Speech } from './speech.js';
import type { ConversationState } from './state.js';
import type { StepView } from './view.js';

/** What the hard words of a step mean, in the order of the glossary; undefined when it has none. */
export function hardWords(speech: Speech, state: ConversationState, step: LinkedStep): StepView['words'] {
  const { content, simple } = speech;
  const texts = textsOf(speech, step);
  if (!content.glossary?.length || !texts) return undefined;
  const found = new Set<HardWord>();
  const said = step.type === 'result' ? saidInResult(speech, state, texts) : saidInQuestion(texts);
  for (const words of said) for (const word of wordsIn(content, words, simple)) found.add(word);
  if (found.size === 0) return undefined;
  const inOrder = content.glossary.filter((word) => found.has(word));
  return inOrder.map(({ word, words }) => ({ word, text: speech.say(words) }));
}

function saidInQuestion({ words, hint, why, options }: StepTexts): (Words | undefined)[] {
  return [words, hint, why, ...Object.values(options).map(({ label }) => label)];
}

/** Of the actions only those that stand in this result. */
function saidInResult(speech: Speech, state: ConversationState, texts: StepTexts): (Words | undefined)[] {
  const { words, heading, filedNote, next, ifNot, sections } = texts;
  const actions = shownActions(speech.version, state, speech.today).flatMap(
    ({ home, step, id }) => speech.content.flows.get(home)?.steps[step]?.actions[id] ?? [],
  );
  const told = Object.values(sections).map((section) => section.words);
  return [words, heading, filedNote, next, ifNot, ...told, ...actions.flatMap(saidInAction)];
}

function saidInAction({ words, ways, bring, cost, howLong, ifNot }: ActionTexts): (Words | undefined)[] {
  return [words, bring, cost, howLong, ifNot, ...Object.values(ways)];
}

const NONE: readonly HardWord[] = [];

/** Looked up once for each text as it was written: never for what a resident filled in. */
const known = [new WeakMap<Words, readonly HardWord[]>(), new WeakMap<Words, readonly HardWord[]>()] as const;

function wordsIn(content: Content, words: Words | undefined, simple: boolean): readonly HardWord[] {
  if (!words) return NONE;
  const cache = known[simple ? 1 : 0];
  const before = cache.get(words);
  if (before) return before;
  const text = levelOf(words, simple)
    .map((part) => (typeof part === 'string' ? part : ' '))
    .join('');
  const found = (content.glossary ?? NONE).filter(({ forms }) => forms.some((form) => stands(text, form)));
  cache.set(words, found);
  return found;
}

/** Whether a word stands in a text by itself: "akte" in "Uw akte.", not in "zakte". */
function stands(text: string, form: string): boolean {
  const [lower, wanted] = [text.toLowerCase(), form.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + wanted.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
