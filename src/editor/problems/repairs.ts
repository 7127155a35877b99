import { fileKind } from '../../flow/file-kind.js';
import { keysAt, nodeAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Edit, Lead } from '../document/edit.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { optionsOf, optionWords } from '../document/step-parts.js';
import { titleOfStep } from '../document/titles.js';
import type { Keys } from '../document/yaml-source.js';
import type { EditorRoute } from '../live/editor-route.js';
import type { EditorKey } from '../words.js';
import { placeOf } from './place-of.js';
import type { Problem } from './problem.js';

/** A way to mend a problem, with its words. */
export type Repair =
  | { readonly type: 'edit'; readonly label: EditorKey; readonly to?: string; readonly edit: Edit }
  /** Something has to be chosen first. */
  | {
      readonly type: 'pick';
      readonly label: EditorKey;
      readonly choices: readonly (readonly [value: string, label: string])[];
      readonly editFor: (value: string) => Edit;
    }
  /** Only a person can write it: here, with this language beside Dutch. */
  | { readonly type: 'go'; readonly label: EditorKey; readonly route: EditorRoute; readonly language: string };

/** The ways to mend a problem that can be offered: near names, better words, where a step could lead, what may go. */
export function repairsFor(files: Files, problem: Problem): readonly Repair[] {
  const names = [...nameRepairs(files, problem), ...wordRepairs(files, problem)];
  switch (problem.rule) {
    case 'unreachable-step':
      return [...names, ...unreachedRepairs(files, problem)];
    case 'dead-end':
    case 'no-end':
      return [...names, ...deadEndRepairs(files, problem)];
    case 'no-way-out':
      return [...names, ...wayOutRepairs(files, problem)];
    case 'unused-text':
    case 'unused-transition':
      return [...names, ...removeRepairs(files, problem)];
    case 'missing-file':
    case 'missing-text':
    case 'missing-simple':
      return [...names, ...fieldRepairs(files, problem)];
    default:
      return names;
  }
}

function lineOf(files: Files, { file, line }: Problem): string {
  return (files.get(file) ?? '').split('\n')[line - 1] ?? '';
}

/** A name that is not known, with those that look like it. */
function nameRepairs(files: Files, problem: Problem): readonly Repair[] {
  const { file, line, column, message, suggestions = [] } = problem;
  const text = lineOf(files, problem);
  const quoted = [...message.matchAll(/"[{]?([^"{}]+)[}]?"/g)].map(([, word = '']) => word);
  const here = /^["'{]?([\p{L}\p{N}_./-]+)/u.exec(text.slice(column - 1))?.[1];
  const was =
    here !== undefined && quoted.includes(here) ? here : quoted.find((word) => wordAt(text, word, column) > 0);
  if (was === undefined) return [];
  const at = wordAt(text, was, column);
  return suggestions
    .filter((to) => to !== was)
    .map((words) => ({
      type: 'edit',
      label: 'repair-name',
      to: words,
      edit: { type: 'replace-words', path: file, line, column: at, was, words },
    }));
}

/** The column at which a whole word stands in a line, at a column or behind it; 0 when it does not. */
function wordAt(text: string, word: string, column: number): number {
  const part = /[\p{L}\p{N}_./-]/u;
  for (let at = text.indexOf(word, column - 1); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + word.length]];
    if (!part.test(before) && !part.test(after)) return at + 1;
  }
  return 0;
}

/** A hard word, with the better one; a capital stays one. */
function wordRepairs(files: Files, problem: Problem): readonly Repair[] {
  const { file, line, column, found, better } = problem;
  if (!found || !better || !lineOf(files, problem).startsWith(found, column - 1)) return [];
  const words = /^\p{Lu}/u.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
  return [
    {
      ...{ type: 'edit', label: 'repair-name', to: words },
      edit: { type: 'replace-words', path: file, line, column, was: found, words },
    },
  ];
}

function unreachedRepairs(files: Files, { file, line }: Problem): readonly Repair[] {
  const place = placeOf(files, file, line);
  if (place?.type !== 'flow' || place.step === undefined) return [];
  const { flow, step } = place;
  const leads = leadsIn(files, flow).filter(([lead]) => lead.step !== step);
  const remove: Repair = { type: 'edit', label: 'repair-remove-step', edit: { type: 'remove-step', flow, step } };
  if (leads.length === 0) return [remove];
  const editFor = (value: string): Edit => ({
    type: 'connect',
    flow,
    from: leads[Number(value)]?.[0] ?? { step },
    to: step,
  });
  const choices = leads.map(([, words], index) => [String(index), words] as const);
  return [{ type: 'pick', label: 'repair-connect', choices, editFor }, remove];
}

/** Every step and answer of a flow that can lead somewhere, in words. */
function leadsIn(files: Files, flow: string): readonly (readonly [Lead, string])[] {
  const root = rawFile(files, `flows/${flow}.yaml`);
  const texts = rawFile(files, `content/nl/${flow}.yaml`);
  return keysAt(root, ['steps']).flatMap((step): (readonly [Lead, string])[] => {
    const node = nodeAt(root, ['steps', step]);
    if (nodeAt(node, ['result'])) return [];
    const title = titleOfStep(files, flow, step);
    const options = optionsOf(node).map(
      (option) => [{ step, option }, `${title} ${optionWords(texts, step, option)}`] as const,
    );
    return [[{ step }, title], ...options];
  });
}

function deadEndRepairs(files: Files, { file, line }: Problem): readonly Repair[] {
  const place = placeOf(files, file, line);
  if (place?.type !== 'flow' || place.step === undefined) return [];
  const { flow, step } = place;
  const others = keysAt(rawFile(files, `flows/${flow}.yaml`), ['steps']).filter((one) => one !== step);
  const choices = others.map((one) => [one, titleOfStep(files, flow, one)] as const);
  const editFor = (to: string): Edit => ({ type: 'connect', flow, from: { step }, to });
  return choices.length === 0 ? [] : [{ type: 'pick', label: 'repair-lead', choices, editFor }];
}

/** A question without an answer for who does not know gets the usual one, in the words of each language. */
function wayOutRepairs(files: Files, { file, line }: Problem): readonly Repair[] {
  const place = placeOf(files, file, line);
  if (place?.type !== 'flow' || place.step === undefined) return [];
  const { flow, step } = place;
  return [{ type: 'edit', label: 'repair-way-out', edit: { type: 'add-option', flow, step, option: 'weet-niet' } }];
}

/** What stands at the place may go: a text that nothing says, or a line that no answer takes. */
function removeRepairs(files: Files, problem: Problem): readonly Repair[] {
  const keys = keysOf(files, problem);
  const last = keys?.findLastIndex((key) => typeof key === 'number') ?? -1;
  const isLine = problem.rule === 'unused-transition';
  const whole = isLine && last >= 0 ? keys?.slice(0, last + 1) : keys;
  if (!whole || whole.length === 0) return [];
  const edit: Edit = { type: 'set-text', path: problem.file, keys: whole, text: null };
  return [{ type: 'edit', label: isLine ? 'repair-remove-line' : 'repair-remove-text', edit }];
}

function keysOf(files: Files, { file, line, column }: Problem): Keys | undefined {
  const before = (files.get(file) ?? '').split('\n').slice(0, line - 1);
  const at = before.join('\n').length + (before.length > 0 ? 1 : 0) + column - 1;
  const root = rawFile(files, file);
  return root && keysTo(root, at);
}

/** The keys of what begins at an offset: a mapping begins where its first name does, and that name is meant. */
function keysTo(node: YamlNode, at: number): Keys | undefined {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const inside = keysTo(item, at) ?? (item.at === at ? [] : undefined);
      if (inside) return [index, ...inside];
    }
  }
  if (node.kind !== 'map') return undefined;
  for (const { key, at: begins, value } of node.entries) {
    const inside = keysTo(value, at) ?? (begins === at || value.at === at ? [] : undefined);
    if (inside) return [key, ...inside];
  }
  return undefined;
}

function fieldRepairs(files: Files, { file, line, step }: Problem): readonly Repair[] {
  const kind = fileKind(file);
  const route = placeOf(files, file, line, step);
  if (kind?.type !== 'texts' || route?.type !== 'flow') return [];
  return [{ type: 'go', label: 'repair-field', route, language: kind.language === 'nl' ? '' : kind.language }];
}
