import type { Finding } from '../finding.js';
import type { Sentence, Word } from '../plain-text.js';
import { LONG_TEXT, type Reading } from '../reading.js';

/** More than so many tasks in one bubble, and in one sentence, do not stay in mind. */
const TASKS = 3;
const TASKS_AT_ONCE = 2;
const TASK =
  /^(?:bel|bekijk|betaal|begin|bewaar|bezoek|blokkeer|breng|controleer|doe|download|ga|geef|gebruik|haal|houd|klik|kies|kijk|kom|laat|leg|lees|lever|log|maak|meld|mail|neem|noem|onderteken|open|pak|print|regel|schrijf|schrijft|scan|start|stop|stuur|teken|tik|typ|upload|vertel|verstuur|voeg|vraag|vul|wacht|wissel|wijzig|zet|zoek|zorg)$/;

/** More than one question, or many tasks, in one bubble. A longer text is no bubble. */
export function oneAtATime(reading: Reading): readonly Finding[] {
  const { sentences, words } = reading;
  if (words.length > 2 * LONG_TEXT) return [];
  return [...questions(sentences), ...joined(sentences), ...tasks(reading)];
}

/** A question with an answer under it ("Is uw pas weg? Bel ons.") asks nothing; "Of ...?" goes on with the one before. */
function questions(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    if (!sentence.asks || !before?.asks || sentence.words[0]?.lower === 'of') return [];
    if (sentence.words[0]?.lower !== 'en' && sentences[at + 1]?.asks === false) return [];
    const message = 'Hier staan twee vragen achter elkaar. Stel ze een voor een.';
    return [{ rule: 'one-at-a-time', severity: 'warning', from: sentence.from, until: sentence.until, message }];
  });
}

const ASKS = /^(?:hoe|hoeveel|hoelang|waar|waarheen|waarom|waarvoor|wanneer|wat|welk|welke|wie)$/;
/** "Weet u waar u woont?": after these no question begins, but what is asked about. */
const ABOUT = /^(?:u|ik|hij|zij|ze|wij|we|je|jij|iemand|uw|de|het|een|dit|dat|er)$/;

/** "Hoe heet u en waar woont u?": questions in one sentence. */
function joined(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, at) => {
    if (!sentence.asks || sentences[at + 1]?.asks === false) return [];
    const asked = partsOf(sentence).filter(([first, second]) => {
      if (!first || !second) return false;
      return ASKS.test(first.lower) ? !ABOUT.test(second.lower) : /^(?:u|jij|je)$/.test(second.lower);
    });
    if (asked.length < 2) return [];
    const message = `Hier staan ${asked.length} vragen in één zin. Stel ze een voor een.`;
    return [{ rule: 'one-at-a-time', severity: 'warning', from: sentence.from, until: sentence.until, message }];
  });
}

/** The words of a sentence, cut before each "en" and at each comma; without the "en" and a "dan" after it. */
function partsOf({ words, text, from }: Sentence): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isApart = before && /[,;:]/.test(text.slice(before.until - from, word.from - from));
    if (isApart || word.lower === 'en') parts.push([]);
    if (word.lower !== 'en') parts.at(-1)?.push(word);
  }
  return parts.map((part) => (/^(?:dan|daarna|vervolgens)$/.test(part[0]?.lower ?? '') ? part.slice(1) : part));
}

const isTask = (word: Word | undefined) => TASK.test(word?.lower ?? '');

/** Many tasks in one sentence, or else in one bubble. */
function tasks({ sentences, shown }: Reading): Finding[] {
  const given = sentences.flatMap((sentence, at) => {
    // "Bent u veilig? Ga dan verder.": only for whom it holds.
    const parts = sentence.asks || sentences[at - 1]?.asks ? [] : partsOf(sentence);
    // Of what stands behind an "en", only what begins as the sentence did.
    return isTask(parts[0]?.[0]) ? [{ sentence, count: parts.filter(([first]) => isTask(first)).length }] : [];
  });
  const full = given.find(({ count }) => count > TASKS_AT_ONCE);
  const extra = full ?? given[TASKS];
  // Each on a line of its own: those are steps already.
  const isList = given.every(({ sentence: { from } }) => /(?:^|\n)[^\p{L}\n]*$/u.test(shown.slice(0, from)));
  if (!extra || (!full && isList)) return [];
  const { from, until } = extra.sentence;
  const message = full
    ? `In deze zin moet iemand ${full.count} dingen doen. Maak er meer zinnen van.`
    : `Hier moet iemand ${given.length} dingen doen. Deel het op in stappen.`;
  return [{ rule: 'one-at-a-time', severity: 'remark', from, until, message }];
}
