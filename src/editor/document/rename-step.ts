import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import {
  callersOf,
  checkName,
  flowPath,
  namesUsed,
  stepIds,
  stepOf,
  stepsOf,
  talksPath,
  textFiles,
} from './flow-parts.js';
import type { Splice } from './splice.js';
import { marksOfStep } from './translation.js';
import { change, sourceOf, type Work, workText } from './work.js';
import { endOf, keyOf, listAt, mapAt, nodeAt, scalarsIn, startOf, type YamlSource } from './yaml-source.js';

/** What a name becomes; undefined when it stays. */
type Renamed = (name: string) => string | undefined;

/** Gives a step another name, wherever it is named: in all flows, texts and example talks. */
export function renameStep(work: Work, { flow, step, to }: Extract<Edit, { type: 'rename-step' }>): void {
  if (to === step) return;
  checkName(to);
  stepOf(work, flow, step);
  const taken = stepIds(stepsOf(work, flow)).includes(to) || mapAt(sourceOf(work, flowPath(flow)).root, ['derive', to]);
  if (taken) throw new EditFault(`De naam "${to}" bestaat al. Kies een andere naam.`);
  const callers = callersOf(work, flow);
  renameIn(work, flow, renaming(step, to), [step, to]);
  for (const { flow: caller, prefix } of callers) {
    const calls = prefix.split('/').length === 2 ? prefix.slice(0, -1) : undefined;
    renameIn(
      work,
      caller,
      renaming(prefix + step, prefix + to),
      undefined,
      calls === undefined ? undefined : { call: calls, step, to },
    );
  }
}

function renaming(from: string, to: string): Renamed {
  return (name) => {
    if (name === from) return to;
    return name.startsWith(`${from}/`) ? to + name.slice(from.length) : undefined;
  };
}

function renameIn(
  work: Work,
  flow: string,
  renamed: Renamed,
  own?: readonly [string, string],
  given?: { readonly call: string; readonly step: string; readonly to: string },
): void {
  const path = flowPath(flow);
  const source = sourceOf(work, path);
  const uses = [...namesUsed(source.root)].flatMap((use): Splice[] => {
    if (use.kind !== 'given-there') return over(use.node, renamed(use.name));
    return given && use.step === given.call && use.name === given.step ? over(use.node, given.to) : [];
  });
  change(work, path, [...(own ? keySplices(source, ['steps'], own) : []), ...uses]);
  for (const texts of textFiles(work, flow)) {
    const file = sourceOf(work, texts.path);
    const marks = own ? marksOfStep(file.root, own[0]) : [];
    change(work, texts.path, [
      ...(own ? keySplices(file, ['steps'], own) : []),
      ...marks.flatMap(({ key, rest }) => over(key, `steps/${own?.[1]}${rest}`)),
      ...slotSplices(file, renamed),
    ]);
  }
  renameInTalks(work, flow, renamed);
}

function over(node: unknown, text: string | undefined): Splice[] {
  return text === undefined ? [] : [{ from: startOf(node), until: endOf(node), text }];
}

function keySplices(source: YamlSource, keys: readonly string[], [from, to]: readonly [string, string]): Splice[] {
  const pair = mapAt(source.root, keys)?.items.find((one) => keyOf(one) === from);
  return pair ? over(pair.key, to) : [];
}

/** Names between braces in texts. */
function slotSplices(source: YamlSource, renamed: Renamed): Splice[] {
  return [...scalarsIn(source.root)].flatMap(({ node, isKey }) => {
    if (isKey) return [];
    const start = startOf(node);
    const slots = source.text.slice(start, endOf(node)).matchAll(/\{([^{}\s]+)\}/g);
    return [...slots].flatMap((slot) => {
      const name = renamed(slot[1] ?? '');
      const from = start + slot.index + 1;
      return name === undefined ? [] : [{ from, until: from + (slot[1] ?? '').length, text: name }];
    });
  });
}

function renameInTalks(work: Work, flow: string, renamed: Renamed): void {
  const path = talksPath(flow);
  if (workText(work, path) === undefined) return;
  const source = sourceOf(work, path);
  const talks = listAt(source.root, [])?.items ?? [];
  const splices = talks.flatMap((talk) => {
    const lines = listAt(talk, ['inputs'])?.items ?? [];
    const named = [
      ...lines.flatMap((line) => [nodeAt(line, ['change']), nodeAt(line, ['step'])]),
      nodeAt(talk, ['end', 'step']),
    ];
    // Of a called flow the actions are named below its step.
    const ticked = lines.map((line) => nodeAt(line, ['tick']));
    const shown = [...ticked, ...['actions', 'not'].flatMap((key) => listAt(talk, ['end', key])?.items ?? [])];
    const answers = mapAt(talk, ['end', 'answers'])?.items.map((pair) => pair.key) ?? [];
    return [
      ...[...named, ...answers].flatMap((node) => overText(node, renamed)),
      ...shown.flatMap((node) => overText(node, (name) => belowRenamed(name, renamed))),
    ];
  });
  change(work, path, splices);
}

function overText(node: unknown, renamed: Renamed): Splice[] {
  const [scalar] = scalarsIn(node);
  return scalar ? over(scalar.node, renamed(scalar.text)) : [];
}

function belowRenamed(name: string, renamed: Renamed): string | undefined {
  const slash = name.lastIndexOf('/');
  const above = slash < 0 ? undefined : renamed(name.slice(0, slash));
  return above === undefined ? undefined : above + name.slice(slash);
}
