import { DANGER_DUTCH } from './danger/danger-dutch.js';
import { DANGER_ELSEWHERE } from './danger/danger-elsewhere.js';
import { DANGER_ENGLISH } from './danger/danger-english.js';
import { asSounded, soundedPattern } from './danger/spelled.js';
import { plainLetters, plainWords } from './plain-words.js';

/** What needs help at once, and not an answer about a topic: danger now, violence by somebody near, thoughts of suicide. */
export type Danger = 'now' | 'violence' | 'suicide';

/**
 * How a language speaks of danger. One pattern a line, of whole words as `plainWords` gives them: `a|b` in brackets, `..` for
 * up to five other words that deny nothing, `{who}` for a list of words, `\S*` for the rest of a word. After `but not`: words
 * that make it something else, wherever they stand.
 */
export interface DangerWords {
  readonly lists: Readonly<Record<string, string>>;
  readonly said: Readonly<Record<Danger, string>>;
}

interface Pattern {
  readonly danger: Danger;
  /** Dutch ones are compared by how the words sound. */
  readonly sounded: boolean;
  /** Of each of these lists a text has one, or the pattern is not in it: a word, or with `*` how one begins. */
  readonly needs: readonly (readonly string[])[];
  readonly said: RegExp;
  readonly butNot?: RegExp;
}

const DENIED = 'geen|niet|nooit|no|not|never|dont|kein|keine|keinen|nicht|nie|не|немає|нема|لا|ليس|ما|yok|degil';
/** Other words between two that belong together. */
const GAP = ` (?:(?!(?:${plainLetters(DENIED)}) )\\S+ ){0,5}`;
const NOT_DENIED = `(?<! (?:${plainLetters(DENIED)}))`;
/** Of these the worst is told. */
const WORST_FIRST: readonly Danger[] = ['suicide', 'now', 'violence'];

const PATTERNS = WORST_FIRST.flatMap((danger) =>
  [DANGER_DUTCH, DANGER_ENGLISH, ...DANGER_ELSEWHERE].flatMap((words) =>
    linesOf(words.said[danger]).map((line) => patternOf(danger, line, words.lists, words === DANGER_DUTCH)),
  ),
);
/** Longer texts are read up to here. */
const LONGEST = 2_000;

/** The danger a text speaks of, in any of the seven languages; undefined when it speaks of none. */
export function readDanger(text: string): Danger | undefined {
  const plain = plainWords(text.slice(0, LONGEST));
  const [asWritten, asHeard] = [readingOf(plain), readingOf(asSounded(plain))];
  // Looked up first: to make all patterns ready for a text takes far longer than to read it.
  const near = PATTERNS.find(({ sounded, needs, said, butNot }) => {
    const { read, has } = sounded ? asHeard : asWritten;
    return needs.every((list) => list.some(has)) && said.test(read) && !butNot?.test(read);
  });
  return near?.danger;
}

function readingOf(said: string) {
  const read = ` ${said} `;
  const words = new Set(said.split(' '));
  const inOrder = [...words].sort();
  const has = (need: string) => (need.endsWith('*') ? oneBegins(inOrder, need.slice(0, -1)) : words.has(need));
  return { read, has };
}

/** Whether one of the words, which are in order, begins with these letters. */
function oneBegins(inOrder: readonly string[], letters: string): boolean {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return inOrder[from]?.startsWith(letters) ?? false;
}

/** Tired of a form, or of more than that: nobody can tell, so a person comes first and no goodbye. */
const WEARY = wholeMessages(
  '(ik |k )?(ben|bn) (er|het|hier) (nu |echt |helemaal |gewoon |zo |wel |totaal )*(klaar|gehad)( mee)?( nu| echt)?',
  '(ik |k )?(heb|ik heb) er (nu |echt |helemaal |gewoon )*genoeg van',
  '(ik |k )?(wil|kan) (echt |gewoon |zo )*niet (meer|verder)( zo)?',
  '(ik |k )?(ben|zit) (er )?(echt |helemaal |volledig )*(op|kapot|doorheen)( van alles)?',
  '(i am|i m|im) (so |just |really |completely )*(done|tired|exhausted) (with|of) (it|everything|all of it|this all)( all)?',
  'i (can t|cant|cannot|can not) (do this |do it |take it |take this )?(anymore|any more|any longer)',
  '(ich )?(bin|habe) (es |davon )?(einfach )*(am ende|genug|so mude|fix und fertig)',
  '(mam|mam juz) (tego )?(wszystkiego )?(dosc|dosyc)( wszystkiego)?',
  '(artik )?(biktim|yoruldum|tukendim)( artik)?',
  '(я )?(більше |вже )*не можу( більше)?',
  '(تعبت|ما عاد فيني|خلص تعبت|لم اعد احتمل|ما عدت اتحمل)',
);

/** Whether a message says no more than that somebody is done, or cannot go on. */
export function soundsWeary(text: string): boolean {
  return text.length <= 80 && WEARY.test(plainWords(text));
}

function wholeMessages(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`);
}

function linesOf(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function patternOf(danger: Danger, line: string, lists: DangerWords['lists'], sounded: boolean): Pattern {
  const spelled = (source: string) => (sounded ? soundedPattern(source) : source);
  const [shown = '', not] = line.split(' but not ').map((part) => spelled(filled(part, lists)));
  const said = sourceOf(shown).replaceAll(GAP, spelled(GAP));
  const butNot = not && sourceOf(not);
  // `^` and `$` are the ends of the message.
  const whole = said.startsWith('^') ? said.replace(/^\^ ?/, '^ ') : `${spelled(NOT_DENIED)} ${said}`;
  return {
    danger,
    sounded,
    needs: needsOf(shown),
    said: new RegExp(whole.endsWith('$') ? whole : `${whole} `),
    ...(butNot !== undefined && { butNot: new RegExp(` (?:${butNot}) `) }),
  };
}

/** A pattern with its lists filled in and letters as `plainWords` gives them. */
function filled(part: string, lists: DangerWords['lists']): string {
  const whole = part.replace(/\{([a-z]+)\}/g, (_, name: string) => `(${lists[name] ?? ''})`);
  return plainLetters(whole).replace(/\\s([*+])/g, '\\S$1');
}

function sourceOf(part: string): string {
  return part.replaceAll(' .. ', GAP).replace(/\((?!\?)/g, '(?:');
}

/** What a pattern cannot do without, of its parts that are plain words or a choice of them. */
function needsOf(part: string): readonly (readonly string[])[] {
  const parts: string[] = [];
  let depth = 0;
  for (const piece of part.split(' ')) {
    if (depth > 0) parts.push(`${parts.pop()} ${piece}`);
    else parts.push(piece);
    depth += piece.split('(').length - piece.split(')').length;
  }
  // A space that may be left out joins two parts to one.
  const apart = parts.filter((_, at) => !/^[?*+]/.test(parts[at + 1] ?? ''));
  return apart.flatMap((one) => {
    const choice = /^\(([^()]+)\)$/.exec(one)?.[1] ?? one;
    const starts = choice.split('|').map((said) => /^([\p{L}\p{N}]+)(?:( |$)|\\S)/u.exec(said));
    if (starts.some((start) => !start) || /^[?*+]/.test(one) || one.includes('(') !== (choice !== one)) return [];
    return [starts.map((start) => `${start?.[1]}${start?.[2] === undefined ? '*' : ''}`)];
  });
}
