import type { Rule } from './reading.js';
import { abbreviation } from './rules/abbreviation.js';
import { addressForm } from './rules/address-form.js';
import { ageBound } from './rules/age-bound.js';
import { doubleNegative } from './rules/double-negative.js';
import { hardFormula } from './rules/hard-formula.js';
import { linkName } from './rules/link-name.js';
import { longSentence } from './rules/long-sentence.js';
import { nominalisation } from './rules/nominalisation.js';
import { notation } from './rules/notation.js';
import { oneAtATime } from './rules/one-at-a-time.js';
import { passive } from './rules/passive.js';
import { passiveEnglish } from './rules/passive-english.js';
import { percentage } from './rules/percentage.js';
import { phraseRule, readPhrases } from './rules/phrase.js';
import { rareWord } from './rules/rare-word.js';
import { splitVerb } from './rules/split-verb.js';
import { JARGON_ENGLISH } from './words/english.js';
import { FIGURES_OF_SPEECH } from './words/figures-of-speech.js';
import { FORMAL } from './words/formal.js';
import { JARGON_A_TO_G } from './words/jargon-a-g.js';
import { JARGON_H_TO_O } from './words/jargon-h-o.js';
import { JARGON_P_TO_Z } from './words/jargon-p-z.js';

/** Words of offices in Dutch, with what people say. */
export const JARGON = readPhrases(JARGON_A_TO_G, JARGON_H_TO_O, JARGON_P_TO_Z);

const instead = (better: string) => (better === '' ? 'Zeg het gewoner.' : `Zeg liever: "${better}".`);
const jargon = (found: string, better: string) => `"${found}" is een woord van kantoor. ${instead(better)}`;

const DUTCH: readonly Rule[] = [
  longSentence,
  phraseRule('jargon', JARGON, jargon),
  phraseRule('formal', readPhrases(FORMAL), (found, better) => `"${found}" klinkt stijf. ${instead(better)}`),
  phraseRule(
    'figure-of-speech',
    readPhrases(FIGURES_OF_SPEECH),
    (found, better) => `Sommige mensen lezen "${found}" letterlijk. ${instead(better)}`,
  ),
  rareWord,
  passive,
  nominalisation,
  splitVerb,
  doubleNegative,
  abbreviation,
  addressForm,
  percentage,
  ageBound,
  notation,
  linkName,
  oneAtATime,
  hardFormula,
];

const ENGLISH: readonly Rule[] = [
  longSentence,
  phraseRule('jargon', readPhrases(JARGON_ENGLISH), jargon),
  passiveEnglish,
  linkName,
];

/** The rules by language. Languages that we cannot judge have none. */
export const RULES: Readonly<Record<string, readonly Rule[]>> = { nl: DUTCH, en: ENGLISH };
