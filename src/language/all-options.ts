import { idsOf, isReal, type MatchedOptions, NOTHING, sureOf } from './matched-options.js';
import { isNegation, type Mention, mayExcept, type NamedChoice } from './option-mentions.js';

const ALL_OF_IT = new Set('alles alle allemaal all everything hepsi'.split(' '));
const BOTH = new Set('allebei beide beiden both allebij alletwee'.split(' '));

/** "Alles" and "allebei", where several can be chosen; "alles behalve ..." is all but those. */
export function allOptions(
  said: string,
  choices: readonly NamedChoice[],
  mentions: readonly Mention[],
): MatchedOptions | undefined {
  const words = said.split(' ');
  const real = choices.filter(isReal).map(({ id }) => id);
  const at = words.findIndex((word) => ALL_OF_IT.has(word));
  if (at < 0) {
    const both = words.filter((word) => BOTH.has(word));
    return real.length === 2 && both.length > 0 ? sureOf(real, both) : undefined;
  }
  const because = words.filter((word) => ALL_OF_IT.has(word));
  const left = new Set(mentions.filter(({ said }) => said === 'excepted' || said === 'denied').map(({ id }) => id));
  if (isNegation(words[at - 1] ?? '')) return { ...NOTHING, denied: real };
  if (left.size > 0) {
    const rest = real.filter((id) => !left.has(id));
    return mentions.some(({ said }) => said === 'doubtful') || rest.length === 0 ? NOTHING : sureOf(rest, because);
  }
  return words.length <= 5 && !words.some((word) => isNegation(word) || mayExcept(word))
    ? sureOf(real, because)
    : undefined;
}

/** "Heb ik allemaal nog": none of it. */
export function noneOf(choices: readonly NamedChoice[]): MatchedOptions {
  const none = choices.some(({ id }) => id === 'geen-van-deze') ? ['geen-van-deze'] : [];
  return { ...sureOf(none, []), denied: idsOf(choices.filter(isReal)) };
}
