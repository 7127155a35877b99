import { nodeAt, textAt, wordsAt } from '../../flow/yaml-at.js';
import type { Files } from './files.js';
import { partNamesInDutch } from './part-names.js';
import { rawFile } from './raw-texts.js';
import { optionWords } from './step-parts.js';

/** What flows, steps and answers are called. */
export interface Titles {
  flow(flow: string): string;
  step(flow: string, step: string): string;
  option(flow: string, step: string, option: string): string;
}

/** The titles in Dutch, as the files say. */
export function titlesIn(files: Files): Titles {
  return {
    flow: (flow) => titleOfFlow(files, flow),
    step: (flow, step) => titleOfStep(files, flow, step),
    option: (flow, step, option) => optionWords(textsOf(files, flow), step, option),
  };
}

/** Where the files are not at hand: everything by its own name. */
export const BY_NAME: Titles = {
  flow: (flow) => flow,
  step: (_, step) => step,
  option: (_, __, option) => option,
};

const textsOf = (files: Files, flow: string) => rawFile(files, `content/nl/${flow}.yaml`);

/** What a flow is called, or its id. */
export function titleOfFlow(files: Files, flow: string): string {
  return wordsAt(textsOf(files, flow), ['title']) || flow;
}

/** A step in one line, as `titleOf` says it of a flow that can run: its heading or what it says, or its name. */
export function titleOfStep(files: Files, flow: string, step: string): string {
  const texts = nodeAt(textsOf(files, flow), ['steps', step]);
  const said = wordsAt(texts, ['heading']) || wordsAt(texts, []) || calledTitle(files, flow, step);
  return said.split('\n')[0] || step;
}

function calledTitle(files: Files, flow: string, step: string): string {
  const called = textAt(rawFile(files, `flows/${flow}.yaml`), ['steps', step, 'call']);
  return called === '' ? '' : titleOfFlow(files, called);
}

/** What a step asks: of several lines the one with the question, so that a condition about its answer reads well. */
export function questionOfStep(files: Files, flow: string, step: string): string {
  const lines = wordsAt(textsOf(files, flow), ['steps', step]).split('\n');
  return lines.find((line) => line.endsWith('?')) || lines[0] || step;
}

/** What a topic is called, or its id. */
export function titleOfTopic(files: Files, topic: string): string {
  const root = rawFile(files, `content/topics/${topic}.yaml`);
  if (textAt(root, ['none']) === 'true') return partNamesInDutch('topic-none');
  return wordsAt(root, ['nl', 'title']) || topic;
}
