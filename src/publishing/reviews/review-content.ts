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
export type ReviewItem = { readonly id: string } & (ReviewScreen | ReviewTexts);

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
  const own = flow === null ? changed : changed.filter((path) => belongsTo(after, flow, path));
  const texts = own.flatMap((path): readonly ReviewTexts[] => {
    const all = leafChanges(path, textAt(live, path), textAt(draft, path));
    const changes = all.filter((change) => !isShown(path, change, screens));
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

/** Whether a changed text of a flow is read on one of the screens, in its own language. */
function isShown(path: string, { before, after }: LeafChange, screens: readonly ReviewScreen[]): boolean {
  const kind = fileKind(path);
  if (kind?.type !== 'texts') return false;
  const own = screens.filter(({ view }) => view.language === kind.language);
  const told = own.flatMap(({ change, view, differences }) => [
    ...differences.flatMap((one) => [one.before, one.after]),
    ...(change === 'changed' ? [] : viewTexts(view).values()),
  ]);
  const all = plain(told.join(' '));
  return [before, after].every((text) => text === null || partsOf(text).every((part) => all.includes(part)));
}

/** What stands around the names between braces: those are filled in on a screen. */
const partsOf = (text: string) => text.split(/\{[^}]*\}/).map(plain);

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
