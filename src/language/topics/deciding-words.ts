import type { Evidence } from './topic-evidence.js';
import type { KeywordHit } from './topic-keywords.js';
import type { TopicModel } from './topic-model.js';
import type { TypedWord } from './topic-words.js';

const MOST_WORDS = 3;
/** A word that says less than this part of the strongest one did not decide. */
const LEAST = 0.25;

/**
 * The words that said most for a class, strongest first: as they stand in the phrases, keywords or lexicon of editors.
 * A word of the resident that stands in none of those is never told.
 */
export function decidingWords(
  model: TopicModel,
  { classes, scores }: Evidence,
  words: readonly TypedWord[],
  hits: readonly KeywordHit[],
  winner: number,
): readonly string[] {
  const said = words.map((_, word) => {
    const row = scores.subarray(word * classes, (word + 1) * classes);
    const mean = row.reduce((total, score) => total + score, 0) / classes;
    return { word, weight: (row[winner] ?? 0) - mean };
  });
  said.sort((a, b) => b.weight - a.weight || a.word - b.word);
  const strongest = said[0]?.weight ?? 0;
  const strong = said.filter(({ weight }) => weight > 0 && weight >= LEAST * strongest);
  const named = strong.flatMap(({ word }) => nameOf(model, words[word], word, hits) ?? []);
  return [...new Set(named)].slice(0, MOST_WORDS);
}

function nameOf(
  { features }: TopicModel,
  typed: TypedWord | undefined,
  at: number,
  hits: readonly KeywordHit[],
): string | undefined {
  const known = [typed?.word ?? '', ...(typed?.plain ?? [])].find((word) => features.has(`=${word}`));
  return known ?? hits.find((hit) => hit.at === at)?.name;
}
