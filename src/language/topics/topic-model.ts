import { type KnownWords, knownWords } from './known-words.js';
import { indexKeywords, type KeywordIndex } from './topic-keywords.js';
import type { Lexicon } from './topic-words.js';

/** Another number for models that this code can no longer read: they are trained again. */
export const MODEL_FORMAT = 1;

/** A trained model as it is stored: plain JSON. Of the same topics and lexicon it is always the same. */
export interface TopicModelData {
  readonly format: typeof MODEL_FORMAT;
  /** The classes; the first stands for "no topic" and is empty. */
  readonly classes: readonly string[];
  /** Names of the features, a line each. */
  readonly features: string;
  /** How much each feature counts, in tenths. */
  readonly worth: readonly number[];
  /** Weights by feature, then by class, one byte each, base64; a byte is worth `unit`. */
  readonly weights: string;
  readonly unit: number;
  readonly bias: readonly number[];
  readonly keywords: readonly string[];
  readonly lexicon: readonly (readonly [string, string])[];
}

/** A model ready for use. */
export interface TopicModel {
  readonly classes: readonly string[];
  readonly features: ReadonlyMap<string, number>;
  readonly worth: readonly number[];
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: readonly number[];
  readonly known: KnownWords;
  readonly keywords: KeywordIndex;
  readonly lexicon: Lexicon;
}

/** Opens a stored model. */
export function openTopicModel(data: TopicModelData): TopicModel {
  const names = data.features === '' ? [] : data.features.split('\n');
  const features = new Map(names.map((name, at) => [name, at] as const));
  return {
    classes: data.classes,
    features,
    known: knownWords(features),
    worth: data.worth,
    weights: unpack(data.weights),
    unit: data.unit,
    bias: data.bias,
    keywords: indexKeywords(data.keywords),
    lexicon: new Map(data.lexicon),
  };
}

/** Weights as bytes in base64, and what a byte is worth. */
export function packWeights(weights: Float32Array): { readonly weights: string; readonly unit: number } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = most / 127 || 1;
  const parts: string[] = [];
  for (let from = 0; from < weights.length; from += 0x2000) {
    const bytes = Array.from(weights.subarray(from, from + 0x2000), (weight) => Math.round(weight / unit) & 0xff);
    parts.push(String.fromCharCode(...bytes));
  }
  return { weights: btoa(parts.join('')), unit };
}

function unpack(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
