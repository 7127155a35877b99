import type { YamlEntry, YamlNode } from '../../flow/yaml-node.js';
import type { Plain } from './edit.js';

/** How an answer is asked for: `answers` is one of the values, of which there may be one; a day has one. */
export type Asking = 'answers' | 'includes' | 'before' | 'after';

/** A condition as an editor fills it in (docs/format.md): what is asked of one name, or several of these together. */
export type When = WhenAsk | WhenGroup;

export interface WhenAsk {
  readonly type: 'ask';
  readonly not: boolean;
  readonly name: string;
  readonly asking: Asking;
  readonly values: readonly string[];
}

export interface WhenGroup {
  readonly type: 'all' | 'any';
  readonly not: boolean;
  readonly parts: readonly When[];
}

/** The condition that stands in a file; undefined when nothing or something else stands there. */
export function readWhen(node: YamlNode | undefined): When | undefined {
  if (node?.kind !== 'map') return undefined;
  return together(node.entries.map(readEntry));
}

/** Several that must all hold; one alone needs no group. Undefined when one of them is not known. */
function together(read: readonly (When | undefined)[]): When | undefined {
  const parts = read.filter((part) => part !== undefined);
  const [only] = parts;
  if (!only || parts.length < read.length) return undefined;
  return parts.length === 1 ? only : { type: 'all', not: false, parts };
}

function readEntry({ key, value }: YamlEntry): When | undefined {
  if (key === 'not') {
    const when = readWhen(value);
    return when && { ...when, not: !when.not };
  }
  if (key === 'all' || key === 'any') {
    const parts = value.kind === 'list' ? value.items.map(readWhen) : [];
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 || known.length < parts.length ? undefined : { type: key, not: false, parts: known };
  }
  if (value.kind === 'text') return ask(key, 'answers', [value.text]);
  return value.kind === 'map' ? together(value.entries.map((one) => readOperation(key, one))) : undefined;
}

function readOperation(name: string, { key, value }: YamlEntry): When | undefined {
  const values = value.kind === 'list' ? value.items : [value];
  const texts = values.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (texts.length === 0) return undefined;
  if (key === 'is' || key === 'one-of') return ask(name, 'answers', texts);
  return key === 'includes' || key === 'before' || key === 'after' ? ask(name, key, texts) : undefined;
}

function ask(name: string, asking: Asking, values: readonly string[]): WhenAsk {
  return { type: 'ask', not: false, name, asking, values };
}

/** The condition as it is written in a file, as short as it can be. */
export function writeWhen(when: When): Plain {
  if (when.not) return { not: writeWhen({ ...when, not: false }) };
  if (when.type === 'ask') return { [when.name]: writeAsked(when) };
  const [only] = when.parts;
  if (only && when.parts.length === 1) return writeWhen(only);
  const names = when.parts.map((part) => (part.type === 'ask' && !part.not ? part.name : ''));
  const apart = when.type === 'all' && !names.includes('') && new Set(names).size === names.length;
  if (apart) return Object.assign({}, ...when.parts.map(writeWhen)) as Plain;
  return { [when.type]: when.parts.map(writeWhen) };
}

function writeAsked({ asking, values }: WhenAsk): Plain {
  const [first = ''] = values;
  if (asking !== 'answers') return { [asking]: first };
  return values.length === 1 ? first : { 'one-of': values };
}

/** Whether everything that must be filled in is filled in. */
export function isWhole(when: When): boolean {
  if (when.type !== 'ask') return when.parts.length > 0 && when.parts.every(isWhole);
  return when.name !== '' && when.values.length > 0 && when.values.every((value) => value !== '');
}
