import { entryOf, textOf } from '../../../flow/package-files.js';
import { readYaml } from '../../../flow/read-yaml.js';
import type { YamlNode } from '../../../flow/yaml-node.js';
import type { Files } from '../files.js';

/** What flows, steps and answers are called in Dutch, as the files say. */
export interface Titles {
  flow(flow: string): string;
  step(flow: string, step: string): string;
  option(flow: string, step: string, option: string): string;
}

/** Where the files are not at hand: everything by its own name. */
export const BY_NAME: Titles = {
  flow: (flow) => flow,
  step: (_, step) => step,
  option: (_, __, option) => option,
};

/** The names out of files; what has no words is called by its own name. */
export function titlesIn(files: Files): Titles {
  const roots = new Map<string, YamlNode | undefined>();
  const rootOf = (flow: string) => {
    const path = `content/nl/${flow}.yaml`;
    if (!roots.has(path)) roots.set(path, rootIn(files, path));
    return roots.get(path);
  };
  const stepOf = (flow: string, step: string) => entryOf(entryOf(rootOf(flow), 'steps'), step);
  return {
    flow: (flow) => firstLine(entryOf(rootOf(flow), 'title')) || flow,
    step: (flow, step) => {
      const node = stepOf(flow, step);
      return firstLine(entryOf(node, 'heading')) || firstLine(node) || step;
    },
    option: (flow, step, option) => firstLine(entryOf(entryOf(stepOf(flow, step), 'options'), option)) || option,
  };
}

/** What a file says; undefined when it is not there or cannot be read. */
export function rootIn(files: Files, path: string): YamlNode | undefined {
  const text = files.get(path);
  return text === undefined ? undefined : readYaml({ path, text }).root;
}

/** The first line of a text, whether it stands there shortly or beside other levels. */
function firstLine(node: YamlNode | undefined): string {
  const words = textOf(node) ?? textOf(entryOf(node, 'text')) ?? textOf(entryOf(node, 'label')) ?? '';
  return words.split('\n')[0] ?? '';
}
