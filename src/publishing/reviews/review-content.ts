import { viewTexts } from '../../check/view-texts.js';
import { interfaceLabels } from '../../conversation/interface-labels.js';
import { fileKind } from '../../flow/file-kind.js';
import type { LinkedFlow } from '../../flow/flow.js';
import { readVersion } from '../../flow/read-version.js';
import type { SourceFile, Version } from '../../flow/version.js';
import { type LeafChange, leafChanges } from './leaf-changes.js';
import { type ReviewScreen, reviewScreens } from './review-screens.js';

/** What no screen shows of a file that changed: words that are understood, how steps are joined, facts of the town. */
interface ReviewTexts {
  readonly type: 'texts';
  readonly path: string;
  readonly changes: readonly LeafChange[];
}

/** One thing to tick. */
type ReviewItem = { readonly id: string } & (ReviewScreen | ReviewTexts);

/** Everything that somebody looks at, as it is at one moment. */
export interface ReviewContent {
  readonly items: readonly ReviewItem[];
  /** The words of the interface: by language, and `<language> simple`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What to make the content of a review from. */
export interface ReviewTask {
  readonly live: readonly SourceFile[];
  readonly draft: readonly SourceFile[];
  /** Only this flow, with all its results; else all that changes. */
  readonly flow: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** More screens than anybody looks at with care. */
const MOST = 200;

/** Puts together what there is to look at; undefined when one of the two cannot be run. */
export function reviewContent({ live, draft, flow, at }: ReviewTask): ReviewContent | undefined {
  const before = readVersion(live, 'live').version;
  const after = readVersion(draft, 'draft').version;
  if (!before || !after) return undefined;
  const changed = changedPaths(live, draft);
  const wanted = flow === null ? affectedFlows(before, after, changed) : [flow];
  const screens = reviewScreens(before, after, { flows: wanted, all: flow !== null, at }).slice(0, MOST);
  const told = toldLines(screens);
  const own = flow === null ? changed : changed.filter((path) => belongsTo(after, flow, path));
  const texts = own.flatMap((path): readonly ReviewTexts[] => {
    const all = leafChanges(path, textAt(live, path), textAt(draft, path));
    const changes = all.filter((change) => !isShown(path, change, told));
    // Only a remark or an order changed: that is said, so that every file is looked at.
    return changes.length > 0 || all.length === 0 ? [{ type: 'texts', path, changes }] : [];
  });
  const items = [...screens, ...texts].map((item, index) => ({ ...item, id: String(index + 1) }));
  return { items, labels: labelsFor(after, screens) };
}

/** The files that are not the same in both. */
export function changedPaths(before: readonly SourceFile[], after: readonly SourceFile[]): readonly string[] {
  const paths = new Set([...before, ...after].map(({ path }) => path));
  return [...paths].sort().filter((path) => textAt(before, path) !== textAt(after, path));
}

/** Whether what residents see of a flow can depend on a file. */
export function belongsTo(version: Version, flow: string, path: string): boolean {
  const kind = fileKind(path);
  const homes = homesOf(version.flows.get(flow), flow);
  switch (kind?.type) {
    case 'municipality':
      return true;
    case 'texts':
      return homes.has(kind.id) || kind.id === 'interface';
    case 'flow':
      return homes.has(kind.id);
    case 'talks':
      return kind.id === flow;
    default:
      return false;
  }
}

function homesOf(flow: LinkedFlow | undefined, id: string): ReadonlySet<string> {
  return new Set([id, ...[...(flow?.steps.values() ?? [])].map(({ home }) => home)]);
}

function affectedFlows(before: Version, after: Version, changed: readonly string[]): readonly string[] {
  const flows = new Set([...before.flows.keys(), ...after.flows.keys()]);
  return [...flows].filter((flow) =>
    changed.some((path) => belongsTo(after, flow, path) || belongsTo(before, flow, path)),
  );
}

const textAt = (files: readonly SourceFile[], path: string) => files.find((file) => file.path === path)?.text ?? null;

/** The lines that the screens tell, by language. */
function toldLines(screens: readonly ReviewScreen[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { change, view, differences } of screens) {
    const lines = told.get(view.language) ?? new Set();
    told.set(view.language, lines);
    const texts = differences.flatMap(({ before, after }) => [before, after]);
    for (const text of change === 'changed' ? texts : [...texts, ...viewTexts(view).values()]) {
      for (const line of text.split('\n')) lines.add(plain(line));
    }
  }
  return told;
}

/** Whether a changed text of a flow is read on one of the screens, in its own language. */
function isShown(path: string, { keys, before, after }: LeafChange, told: ReturnType<typeof toldLines>): boolean {
  const kind = fileKind(path);
  const lines = kind?.type === 'texts' ? told.get(kind.language) : undefined;
  if (!lines || keys.some((key) => UNSEEN.includes(key))) return false;
  const isTold = (line: string) => lines.has(line) || [...lines].some((one) => isFilledIn(line, one));
  return [before, after].every((text) => text === null || text.split('\n').map(plain).every(isTold));
}

/** What is understood or said only after a mistake stands on no screen. */
const UNSEEN: readonly string[] = ['also', 'errors'];

/** Whether a line on a screen is this one with its names between braces filled in; any line could be one without own words. */
function isFilledIn(line: string, shown: string): boolean {
  const [first = '', ...rest] = line.split(/\{[^{}]*\}/);
  const last = rest.pop();
  if (last === undefined || ![first, ...rest, last].some((part) => /\p{L}/u.test(part))) return false;
  let at = first.length;
  for (const part of rest) {
    const found = shown.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return shown.startsWith(first) && shown.length - last.length >= at && shown.endsWith(last);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function labelsFor(version: Version, screens: readonly ReviewScreen[]): ReviewContent['labels'] {
  const labels: Record<string, Record<string, string>> = {};
  for (const { view } of screens) {
    const { language, simple } = view;
    labels[labelsName(language, simple.on)] ??= interfaceLabels(version, language, simple.on);
  }
  return labels;
}

/** Under which name the words of the interface stand. */
function labelsName(language: string, simple: boolean): string {
  return simple ? `${language} simple` : language;
}
