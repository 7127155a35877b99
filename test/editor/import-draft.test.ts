import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { sourceFiles, withTexts } from '../../src/editor/document/files.js';
import { importDraft } from '../../src/editor/list/import-draft.js';
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

describe('a written tree that is pasted', () => {
  it('shows what it becomes, and is a flow that leads nowhere into nothing', () => {
    const draft = importDraft(FILES, TREE, '');
    if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
    expect([draft.flow, draft.title]).toEqual(['hebt-u-een-tuin', 'Hebt u een tuin?']);
    expect(draft.items.map(({ kind }) => kind).sort()).toEqual(['question', 'question', ...Array(4).fill('result')]);
    const { diagnostics } = checkFiles(sourceFiles(withTexts(FILES, new Map(Object.entries(draft.files)))), NOW);
    const errors = diagnostics.filter(({ file, severity }) => severity === 'error' && file.includes('content/nl'));
    expect(errors).toEqual([]);
    expect(diagnostics.filter(({ rule }) => /dead-end|unreachable/.test(rule))).toEqual([]);
  });

  it('gets the name that is typed, and never that of a flow there is', () => {
    const draft = importDraft(FILES, TREE, 'Verhuizen');
    expect(draft).toMatchObject({ flow: 'verhuizen-2', title: 'Verhuizen' });
    expect(Object.keys(draft.type === 'draft' ? draft.files : {})).toEqual([
      'flows/verhuizen-2.yaml',
      'content/nl/verhuizen-2.yaml',
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
