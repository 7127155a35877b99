import { type DetectedLanguage, tellingWords } from './detect-language.js';
import { LOANS } from './loans.js';
import { messageWords } from './message-words.js';
import { isNeutral } from './neutral-words.js';

const LEAST_MARGIN = 1.5;
/** One word must be unmistakable, and long enough to be a word. */
const ONE_WORD_MARGIN = 3;
const ONE_WORD_LETTERS = 4;

/** Words that stand in no list of common Dutch words, and are Dutch as well as English. */
const DUTCH_TOO = new Set(
  `gift mail e-mail email arm brand boot boom brief fort gang grap handel hand hang hard hart hoop kind lag lamp lang last leek loop lot maker
  mop mug over pad pen pot rat rest ring room rug slim slot spit spot stem stem stoop storm strand tent trap trek trots vast wet wild wind word
  worst angel glad bad big bond credit creditcard cash code transfer pinpas pass tram metro cash laptop tablet smartphone visa`.split(
    /\s+/,
  ),
);

const isDutchToo = (word: string) => DUTCH_TOO.has(word) || LOANS.has(word);

/**
 * Whether to ask a resident to go on in the language of a message. Never by itself for names, numbers, postcodes, "ok" and
 * "ja", nor for a language that we do not speak; the list of languages is always in sight for those.
 */
export function asksSwitch(detected: DetectedLanguage, current: string, text: string): boolean {
  const { language, sure, margin } = detected;
  if (language === 'unknown' || language === 'other' || language === current) return false;
  if (!sure || margin < LEAST_MARGIN) return false;
  const words = tellingWords(messageWords(text)).filter((word) => !isNeutral(word) && !isDutchToo(word));
  if (words.length === 0) return false;
  if (words.length > 1) return true;
  return margin >= ONE_WORD_MARGIN && (words[0] ?? '').length >= ONE_WORD_LETTERS;
}
