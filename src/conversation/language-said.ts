import type { Version } from '../flow/version.js';
import { asksSwitch } from '../language/which/asks-switch.js';
import { detectLanguage } from '../language/which/detect-language.js';

/** In which language a text is: a code, `other` or `unknown`. `offer`: the resident is asked in which to go on. */
interface LanguageReading {
  readonly language: string;
  readonly sure: boolean;
  readonly offer: boolean;
}

/** The language of a text in a conversation in `current`; unknown where there is nothing to tell it by. */
export function languageSaid({ understanding }: Version, text: string, current: string): LanguageReading {
  const tables = understanding?.tables;
  if (!tables) return { language: 'unknown', sure: false, offer: false };
  const detected = detectLanguage(text, tables, { current });
  const { language, sure } = detected;
  // In another alphabet a letter says more than a word does in ours.
  const strange =
    language === 'other' && (sure ? /\p{L}\P{L}+\p{L}/u.test(text) : /[^\P{L}\p{Script=Latin}]/u.test(text));
  return { language, sure, offer: strange || asksSwitch(detected, current, text) };
}
