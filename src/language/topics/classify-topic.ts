import { decidingWords } from './deciding-words.js';
import { softmax } from './fit-logistic.js';
import { withMeantWords } from './known-words.js';
import { lookAt } from './see-words.js';
import { type Evidence, weigh, weightOf } from './topic-evidence.js';
import type { TopicModel } from './topic-model.js';
import { type TypedWord, wordsOf } from './topic-words.js';

export interface TopicGuess {
  readonly topic: string;
  /** How likely, 0 to 1. */
  readonly score: number;
}

/** What a message is about. `sure`: the first candidate is it. `unsure`: ask which. `none`: not understood. */
export interface TopicFound {
  readonly outcome: 'sure' | 'unsure' | 'none';
  /** The likeliest topics, at most three, best first; also where they are too unlikely to be offered. */
  readonly candidates: readonly TopicGuess[];
  /** What decided: words of the editors' phrases, keywords and lexicon, never another word of the resident. */
  readonly because: readonly string[];
}

/** So likely, and so much likelier than the next, that we go on without asking. */
const SURE = 0.65;
const MARGIN = 0.1;
/** Less likely ones are not worth a question. */
const ASK = 0.12;
/** A longer message is read in parts as well. */
const PART = 9;
const STEP = 4;
/** How much the parts count beside the whole. */
const PARTS = 0.2;
/** Makes scores into chances that come true about as often as they say. */
const HEAT = 0.8;

/** What a message is about, by the model; never throws, and looks at its first 100 words only. */
export function classifyTopic(model: TopicModel, text: string): TopicFound {
  const words = withMeantWords(wordsOf(text, model.lexicon), model.known);
  const { seen, hits } = lookAt(words, model.keywords, model.known.has);
  const evidence = weigh(model, seen, words.length);
  if (!evidence.any) return { outcome: 'none', candidates: [], because: [] };
  const chances = chancesOf(model, evidence, words);
  const ranked = [...chances.keys()].slice(1).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b);
  const candidates = ranked.slice(0, 3).map((at) => ({ topic: model.classes[at] ?? '', score: chances[at] ?? 0 }));
  const outcome = outcomeOf(candidates, chances[0] ?? 0);
  return { outcome, candidates, because: decidingWords(model, evidence, words, hits, ranked[0] ?? 0) };
}

function outcomeOf([first, second]: readonly TopicGuess[], none: number): TopicFound['outcome'] {
  if (!first || first.score < ASK) return 'none';
  if (first.score >= SURE && first.score - Math.max(second?.score ?? 0, none) >= MARGIN) return 'sure';
  return none >= SURE ? 'none' : 'unsure';
}

/** The chance of each class: of the whole message, and of a long one also its most telling part. */
function chancesOf(model: TopicModel, evidence: Evidence, words: readonly TypedWord[]): Float64Array {
  const whole = chancesIn(model, evidence, 0, words.length);
  if (words.length <= PART) return whole;
  const best = new Float64Array(whole.length);
  best[0] = 1;
  for (let from = 0; from + PART - STEP < words.length; from += STEP) {
    const part = chancesIn(model, evidence, from, Math.min(words.length, from + PART));
    for (let at = 1; at < best.length; at++) best[at] = Math.max(best[at] ?? 0, part[at] ?? 0);
    best[0] = Math.min(best[0] ?? 0, part[0] ?? 0);
  }
  const sum = best.reduce((total, chance) => total + chance, 0);
  return whole.map((chance, at) => (1 - PARTS) * chance + (PARTS * (best[at] ?? 0)) / sum);
}

function chancesIn(model: TopicModel, evidence: Evidence, from: number, until: number): Float64Array {
  const scores = weightOf(evidence, from, until);
  for (let at = 0; at < scores.length; at++) scores[at] = HEAT * ((scores[at] ?? 0) + (model.bias[at] ?? 0));
  softmax(scores);
  return scores;
}
