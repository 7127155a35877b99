/** What a YAML file says, without what it means: texts, lists and mappings, each with its offset in the source. */
export type YamlNode = YamlText | YamlEmpty | YamlList | YamlMap;

/** Every scalar is text as written; what reads it decides whether it is a number, a day or `true`. */
interface YamlText {
  readonly kind: 'text';
  readonly at: number;
  readonly text: string;
}

/** Nothing stands after the colon or the dash. */
interface YamlEmpty {
  readonly kind: 'empty';
  readonly at: number;
}

interface YamlList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly at: number;
  readonly value: YamlNode;
}

/** Deeper nesting than any file of ours has; a reader that recurses stops here. */
export const MAX_DEPTH = 40;
