import { type DetectedLanguage, tellingWords } from './detect-language.js';
import { messageWords } from './message-words.js';

const LEAST_MARGIN = 1.5;
/** One word must be unmistakable, and long enough to be a word. */
const ONE_WORD_MARGIN = 3;
const ONE_WORD_LETTERS = 4;

/**
 * Whether to ask a resident to go on in the language of a message. Never by itself for names, numbers, postcodes, "ok" and
 * "ja", nor for a language that we do not speak; the list of languages is always in sight for those.
 */
export function asksSwitch(detected: DetectedLanguage, current: string, text: string): boolean {
  const { language, sure, margin } = detected;
  if (language === 'unknown' || language === 'other' || language === current) return false;
  if (!sure || margin < LEAST_MARGIN) return false;
  const words = tellingWords(messageWords(text));
  if (words.length > 1) return true;
  return margin >= ONE_WORD_MARGIN && (words[0] ?? '').length >= ONE_WORD_LETTERS;
}
