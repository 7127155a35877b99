import type { Seen } from './topic-features.js';
import type { TopicModel } from './topic-model.js';

/** What each word of a message says for each class. */
export interface Evidence {
  readonly classes: number;
  /** By word, then by class. */
  readonly scores: Float64Array;
  /** By word: the square of how much was seen at it. */
  readonly squares: Float64Array;
  /** The model knows something that was seen. */
  readonly any: boolean;
}

/** Weighs what was seen in a message of `words` words. */
export function weigh(model: TopicModel, seen: Seen, words: number): Evidence {
  const classes = model.classes.length;
  const scores = new Float64Array(words * classes);
  const squares = new Float64Array(words);
  let any = false;
  for (let index = 0; index < seen.names.length; index++) {
    const feature = model.features.get(seen.names[index] ?? '');
    if (feature === undefined) continue;
    const value = ((seen.values[index] ?? 0) * (model.worth[feature] ?? 0)) / 10;
    const word = seen.at[index] ?? 0;
    any = true;
    squares[word] = (squares[word] ?? 0) + value * value;
    const unit = value * model.unit;
    for (let one = 0; one < classes; one++) {
      const at = word * classes + one;
      scores[at] = (scores[at] ?? 0) + unit * (model.weights[feature * classes + one] ?? 0);
    }
  }
  return { classes, scores, squares, any };
}

/** What the words from `from` up to `until` say together for each class, as if they were a message of their own. */
export function weightOf({ classes, scores, squares }: Evidence, from: number, until: number): Float64Array {
  const sum = new Float64Array(classes);
  let square = 0;
  for (let word = from; word < until; word++) {
    square += squares[word] ?? 0;
    for (let one = 0; one < classes; one++) sum[one] = (sum[one] ?? 0) + (scores[word * classes + one] ?? 0);
  }
  const length = Math.sqrt(square) || 1;
  return sum.map((score) => score / length);
}
