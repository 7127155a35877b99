import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { type Files, sourceFiles, withTexts } from '../../src/editor/document/files.js';
import { importDraft } from '../../src/editor/list/import-draft.js';
import { repairsFor } from '../../src/editor/problems/repairs.js';
import { REPOSITORY } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const FILES = new Map([...REPOSITORY].filter(([path]) => /municipality|interface|glossary|verhuizen/.test(path)));
const TREE = `Hebt u een tuin?
  Ja
    Is de boom hoger dan 3 meter?
      Ja: U hebt een vergunning nodig.
      Nee: U mag de boom kappen.
  Nee: Dan hoeft u niets te doen.
`;

const errorsIn = (files: Files) =>
  checkFiles(sourceFiles(files), NOW).diagnostics.filter(({ severity }) => severity === 'error');

describe('a written tree that is pasted', () => {
  it('shows what it becomes, and is a flow that leads nowhere into nothing', () => {
    const draft = importDraft(FILES, TREE, '');
    if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
    expect([draft.flow, draft.title]).toEqual(['hebt-u-een-tuin', 'Hebt u een tuin?']);
    expect(draft.items.map(({ kind }) => kind).sort()).toEqual(['question', 'question', ...Array(4).fill('result')]);
    const { diagnostics } = checkFiles(sourceFiles(withTexts(FILES, new Map(Object.entries(draft.files)))), NOW);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ file }) => !file.startsWith('content/en'))).toEqual([]);
    expect(diagnostics.filter(({ rule }) => /dead-end|unreachable/.test(rule))).toEqual([]);
  });

  it('gets the name that is typed, and never that of a flow there is', () => {
    const draft = importDraft(FILES, TREE, 'Verhuizen');
    expect(draft).toMatchObject({ flow: 'verhuizen-2', title: 'Verhuizen' });
    expect(Object.keys(draft.type === 'draft' ? draft.files : {})).toEqual([
      'flows/verhuizen-2.yaml',
      'content/nl/verhuizen-2.yaml',
      'content/en/verhuizen-2.yaml',
    ]);
  });

  it('says that it is to be translated, and each text that misses leads to its place beside Dutch', () => {
    const draft = importDraft(FILES, TREE, '');
    if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
    expect(draft.notes).toEqual([
      'Vertaal het gesprek nog (en). Eerder kunt u het niet publiceren. Kies bij een stap "Andere taal ernaast".',
    ]);
    expect(draft.diagnostics.filter(({ file }) => file.startsWith('content/en'))).toEqual([]);
    let files = withTexts(FILES, new Map(Object.entries(draft.files)));
    const errors = errorsIn(files);
    for (const error of errors) {
      const [repair] = repairsFor(files, { ...error, from: 'check' });
      expect([error.message, repair]).toMatchObject([error.message, { type: 'go', language: 'en' }]);
    }
    // The standard texts stand there: what is left is what this town wrote itself, a heading and a text for each end.
    expect(errors).toHaveLength(10);
    const own = draft.items.filter(({ step }) => step !== 'vraag-het-ons');
    const texts = [
      ...['title', 'description'].map((key) => [key]),
      ...own.map(({ step }) => ['steps', step, 'text']),
      ...own.flatMap(({ step, kind }) => (kind === 'result' ? [['steps', step, 'heading']] : [])),
    ];
    for (const keys of texts) {
      expect(errorsIn(files)).not.toEqual([]);
      files = applyEdit(files, { type: 'add-language-text', language: 'en', flow: draft.flow, keys, text: 'English' });
    }
    expect(errorsIn(files)).toEqual([]);
  });

  it('of a language without standard texts leads to the flow', () => {
    const turkish = new Map([...FILES, ['content/tr/interface.yaml', FILES.get('content/en/interface.yaml') ?? '']]);
    const draft = importDraft(turkish, TREE, '');
    if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
    const files = withTexts(turkish, new Map(Object.entries(draft.files)));
    const missing = errorsIn(files).find(({ file }) => file === 'content/tr/hebt-u-een-tuin.yaml');
    if (!missing) throw new Error('Nothing is missing.');
    expect(repairsFor(files, { ...missing, from: 'check' })).toEqual([
      { type: 'go', label: 'repair-field', route: { type: 'flow', flow: draft.flow }, language: 'tr' },
    ]);
  });

  it('says at each key what is not right yet', () => {
    expect(importDraft(FILES, '  \n', '')).toEqual({ type: 'empty' });
    expect(importDraft(FILES, 'Hebt u een tuin?\n  Ja\n', '')).toEqual({
      type: 'fault',
      message: 'Regel 2: schrijf onder "Ja" wat er dan gebeurt.',
    });
    for (let until = 0; until <= TREE.length; until++) importDraft(FILES, TREE.slice(0, until), '');
  });

  it('may be a Mermaid chart', () => {
    const draft = importDraft(
      FILES,
      'flowchart TD\n A{Woont u hier?} -->|Ja| B[Kom langs]\n A -->|Nee| C[Bel ons]\n',
      '',
    );
    expect(draft).toMatchObject({ type: 'draft', title: 'Woont u hier?' });
  });
});
