/** One message to learn from: its features with their values, and the class it belongs to. */
export interface Sample {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
}

/** Errors below this are left as they are: most classes are far off most samples. */
const SMALL = 0.002;

export interface Fitted {
  /** By feature, then by class. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/**
 * Multinomial logistic regression with L2, by stochastic descent in a fixed order: the same samples always give the same
 * weights. Takes about samples x features per sample x classes x epochs steps.
 */
export function fitLogistic(
  samples: readonly Sample[],
  features: number,
  classes: number,
  options: FitOptions,
): Fitted {
  const weights = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const stride = strideFor(samples.length);
  const scores = new Float64Array(classes);
  const moving = new Int32Array(classes);
  // The weights are `scale` times what stands in the array, so that shrinking all of them is one multiplication.
  let scale = 1;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let turn = 0; turn < samples.length; turn++) {
      const sample = samples[(turn * stride + epoch) % samples.length] as Sample;
      const rate = options.rate / (1 + options.rate * options.decay * step++);
      scoreSample(sample, weights, bias, scale, scores);
      softmax(scores);
      scores[sample.label] = (scores[sample.label] ?? 0) - 1;
      scale *= 1 - rate * options.decay;
      const wrong = classesToMove(scores, moving);
      const change = rate / scale;
      for (let index = 0; wrong > 0 && index < sample.features.length; index++) {
        const row = (sample.features[index] as number) * classes;
        const by = change * (sample.values[index] as number);
        for (let at = 0; at < wrong; at++) {
          const one = moving[at] as number;
          weights[row + one] = (weights[row + one] as number) - by * (scores[one] as number);
        }
      }
      for (let one = 0; one < classes; one++) bias[one] = (bias[one] as number) - 0.1 * rate * (scores[one] as number);
    }
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * scale;
  return { weights, bias };
}

/** The classes whose chance is off by enough to matter; how many there are. */
function classesToMove(errors: Float64Array, moving: Int32Array): number {
  let count = 0;
  for (let one = 0; one < errors.length; one++) if (Math.abs(errors[one] as number) > SMALL) moving[count++] = one;
  return count;
}

function scoreSample(
  { features, values }: Sample,
  weights: Float32Array,
  bias: Float32Array,
  scale: number,
  to: Float64Array,
) {
  const classes = to.length;
  to.fill(0);
  for (let index = 0; index < features.length; index++) {
    const row = (features[index] as number) * classes;
    const value = values[index] as number;
    for (let one = 0; one < classes; one++) to[one] = (to[one] as number) + value * (weights[row + one] as number);
  }
  for (let one = 0; one < classes; one++) to[one] = (to[one] as number) * scale + (bias[one] as number);
}

/** Scores into shares of one, in place. */
export function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let one = 0; one < scores.length; one++) {
    const share = Math.exp((scores[one] as number) - top);
    scores[one] = share;
    sum += share;
  }
  for (let one = 0; one < scores.length; one++) scores[one] = (scores[one] as number) / sum;
}

/** A step through the samples that visits all of them and never two neighbours in a row. */
function strideFor(size: number): number {
  let stride = Math.max(1, Math.floor(size * 0.618));
  while (gcd(stride, size) > 1) stride++;
  return stride;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
