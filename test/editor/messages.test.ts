import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { type TemplateName, templateFiles } from '../../src/editor/document/templates/template-files.js';
import { NL } from '../../src/editor/words.nl.js';
import { findingsOf, REPOSITORY } from './draft-files.js';

const TOWN: Files = new Map([...REPOSITORY].filter(([path]) => /municipality|interface|glossary/.test(path)));
const made = (name: TemplateName) => applyEdit(TOWN, { type: 'set-files', files: templateFiles(name, 'x', ['nl']) });
const without = (...keys: string[]): Edit => ({ type: 'set-text', path: 'content/nl/x.yaml', keys, text: null });

/** What is said when texts of a template are gone, in Dutch files alone. */
function said(files: Files, edits: readonly Edit[]): readonly string[] {
  const broken = edits.reduce(applyEdit, files);
  return findingsOf(broken).flatMap(({ file, message }) => (file === 'content/nl/x.yaml' ? [message] : []));
}

describe('a message about a text that misses', () => {
  it('calls it as the form of the editor does, with its key for who works in files', () => {
    const messages = said(made('information'), [
      ...['filed-note', 'next', 'if-not', 'heading'].map((key) => without('steps', firstResult('information'), key)),
    ]);
    const called = messages.flatMap((message) => /ontbreekt "([^"]+)" \(([\w-]+)\)/.exec(message)?.slice(1, 3) ?? []);
    expect(called).toEqual([
      ...[NL['part-heading'], 'heading'],
      ...[NL['part-filed-note'], 'filed-note'],
      ...[NL['part-next'], 'next'],
      ...[NL['part-if-not'], 'if-not'],
    ]);
  });

  it('needs no word of a file to be understood', () => {
    const step = firstResult('may-i');
    const messages = said(made('may-i'), [without('title'), without('description'), without('steps', step, 'simple')]);
    expect(messages).toEqual([
      'Hier ontbreekt de naam voor inwoners (title). Vul die in.',
      'Hier ontbreekt waar het gesprek over gaat (description). Vul dat in.',
      `Stap "${step}" heeft nog geen makkelijke tekst. Vul die in (simple).`,
    ]);
    for (const message of messages) expect(message.replace(/ \(\w+\)/, '')).not.toMatch(/\b(?:title|simple|text)\b/);
  });
});

function firstResult(name: TemplateName): string {
  return /^ {2}([\w-]+):\n {4}result:/m.exec(templateFiles(name, 'x')['flows/x.yaml'] ?? '')?.[1] ?? '';
}
