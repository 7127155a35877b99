import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import { change, sourceOf, type Work } from './work.js';

/** Puts words in the place of others at a line and column; an `EditFault` when something else stands there by now. */
export function replaceWords(work: Work, edit: Extract<Edit, { type: 'replace-words' }>): void {
  const { path, line, column, was, words } = edit;
  const source = sourceOf(work, path);
  const lines = source.text.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  if (was === '' || !source.text.startsWith(was, from)) {
    throw new EditFault('Hier staat intussen iets anders. Kijk nog eens bij de problemen.');
  }
  change(work, path, [{ from, until: from + was.length, text: words }]);
}
