import { fileKind } from '../../../flow/file-kind.js';
import { filesIn, languagesOf } from '../../../flow/package-files.js';
import type { SourceFile } from '../../../flow/version.js';
import type { Files } from '../files.js';
import { mergeFile, type Sides } from '../merge/merge-file.js';

/** A flow as its maker gives it. */
interface Given {
  readonly flow: string;
  readonly files: readonly SourceFile[];
}

/** What a package would do to the files of a town. */
export interface PackageOffer {
  /** The files of the package that the town can use. */
  readonly given: readonly SourceFile[];
  /** What changes: the text of each file afterwards, with what the town changed itself. */
  readonly taken: Files;
  /** Files in which the town and the maker changed the same text, each in another way: nothing of these is in `taken`. */
  readonly conflicts: readonly Sides[];
  /** Files that came with the package before and do not belong to it any more; they stay. */
  readonly left: readonly string[];
  /** Languages of the package that the town does not speak, and of the town in which the package has no texts. */
  readonly unused: readonly string[];
  readonly untranslated: readonly string[];
}

/**
 * What taking a package would do: what only the maker changed is taken, what only the town changed stays, and where both
 * did a person chooses. `base` are the files as the maker brought them before; no file is ever taken away.
 */
export function packageOffer(files: Files, { flow, files: all }: Given, base: readonly SourceFile[]): PackageOffer {
  const languages = languagesOf(files.keys());
  const given = filesIn(all, languages);
  const before = new Map(base.map(({ path, text }) => [path, text]));
  const taken = new Map<string, string>();
  const conflicts: Sides[] = [];
  for (const { path, text: theirs } of given) {
    const sides = { path, base: before.get(path) ?? null, mine: files.get(path) ?? null, theirs };
    if (theirs === sides.mine || theirs === sides.base) continue;
    const merged = mergedIn(sides);
    if (merged === undefined) conflicts.push(sides);
    else if (merged !== sides.mine) taken.set(path, merged);
  }
  const own = new Set(all.map(({ path }) => path));
  const spoken = textLanguages(all, flow);
  return {
    ...{ given, taken, conflicts },
    left: [...before.keys()].filter((path) => !own.has(path) && files.has(path)),
    unused: spoken.filter((language) => !languages.has(language)),
    untranslated: [...languages].filter((language) => !spoken.includes(language)),
  };
}

function mergedIn(sides: Sides & { readonly theirs: string }): string | undefined {
  const { base, mine, theirs } = sides;
  // The town did not touch it: then every comment and the order come along too.
  if (mine === base) return theirs;
  const merged = mergeFile(sides);
  return merged.type === 'merged' ? merged.text : undefined;
}

function textLanguages(files: readonly SourceFile[], flow: string): readonly string[] {
  const kinds = files.map(({ path }) => fileKind(path));
  return kinds.flatMap((kind) => (kind?.type === 'texts' && kind.id === flow ? [kind.language] : []));
}
