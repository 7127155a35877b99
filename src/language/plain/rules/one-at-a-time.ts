import type { Finding } from '../finding.js';
import type { Sentence } from '../plain-text.js';
import { LONG_TEXT, type Reading } from '../reading.js';

/** More than so many tasks in one bubble do not stay in mind. */
const TASKS = 5;
const TASK =
  /^(?:bel|bekijk|betaal|begin|bewaar|bezoek|blokkeer|breng|controleer|doe|download|ga|geef|gebruik|haal|houd|klik|kies|kijk|kom|laat|leg|lees|lever|log|maak|meld|mail|neem|noem|onderteken|open|pak|print|regel|schrijf|schrijft|scan|start|stop|stuur|teken|tik|typ|upload|vertel|verstuur|voeg|vraag|vul|wacht|wissel|wijzig|zet|zoek|zorg)$/;

/** More than one question, or many tasks, in one bubble. A longer text is no bubble. */
export function oneAtATime({ sentences, words }: Reading): readonly Finding[] {
  if (words.length > 2 * LONG_TEXT) return [];
  return [...questions(sentences), ...tasks(sentences)];
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

function tasks(sentences: readonly Sentence[]): Finding[] {
  const given = sentences.filter(({ words, asks }) => !asks && TASK.test(words[0]?.lower ?? ''));
  const extra = given[TASKS];
  if (!extra) return [];
  const message = `Hier moet iemand ${given.length} dingen doen. Deel het op in stappen.`;
  return [{ rule: 'one-at-a-time', severity: 'remark', from: extra.from, until: extra.until, message }];
}
