import { DANGER_DUTCH } from './danger/danger-dutch.js';
import { DANGER_ELSEWHERE } from './danger/danger-elsewhere.js';
import { DANGER_ENGLISH } from './danger/danger-english.js';
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
  [DANGER_DUTCH, DANGER_ENGLISH, ...DANGER_ELSEWHERE].flatMap(({ lists, said }) =>
    linesOf(said[danger]).map((line) => patternOf(danger, line, lists)),
  ),
);
/** Longer texts are read up to here. */
const LONGEST = 2_000;

/** The danger a text speaks of, in any of the seven languages; undefined when it speaks of none. */
export function readDanger(text: string): Danger | undefined {
  const read = ` ${plainWords(text.slice(0, LONGEST))} `;
  return PATTERNS.find(({ said, butNot }) => said.test(read) && !butNot?.test(read))?.danger;
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

function patternOf(danger: Danger, line: string, lists: DangerWords['lists']): Pattern {
  const [said = '', butNot] = line.split(' but not ').map((part) => sourceOf(part, lists));
  // `^` and `$` are the ends of the message.
  const whole = said.startsWith('^') ? said.replace(/^\^ ?/, '^ ') : `${NOT_DENIED} ${said}`;
  return {
    danger,
    said: new RegExp(whole.endsWith('$') ? whole : `${whole} `),
    ...(butNot !== undefined && { butNot: new RegExp(` (?:${butNot}) `) }),
  };
}

/** The words of a pattern as a regular expression, with letters as `plainWords` gives them. */
function sourceOf(part: string, lists: DangerWords['lists']): string {
  const filled = part.replace(/\{([a-z]+)\}/g, (_, name: string) => `(${lists[name] ?? ''})`);
  const plain = plainLetters(filled).replace(/\\s([*+])/g, '\\S$1');
  return plain.replaceAll(' .. ', GAP).replace(/\((?!\?)/g, '(?:');
}
