import type { SourceFile } from '../../flow/version.js';

/** The files of a draft: path -> text, as they stand on disk, to the byte. */
export type Files = ReadonlyMap<string, string>;

/** An edit that cannot be done. The message is a sentence in Dutch for the editor, and says what to do. */
export class EditFault extends Error {
  override readonly name = 'EditFault';
}

/** The same files as the check and the reader take them. */
export function sourceFiles(files: Files): readonly SourceFile[] {
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The files with other texts; null takes a file away. */
export function withTexts(files: Files, texts: ReadonlyMap<string, string | null>): Files {
  const next = new Map(files);
  for (const [path, text] of texts) {
    if (text === null) next.delete(path);
    else next.set(path, text);
  }
  return next;
}
