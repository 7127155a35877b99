import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { lintFiles } from '../../src/check/lint-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { TEMPLATES, type TemplateName, templateFiles } from '../../src/editor/document/templates/template-files.js';
import { readWordTables } from '../../src/server/word-tables.js';
import { REPOSITORY } from './draft-files.js';

const MONDAY = Date.parse('2026-11-23T10:00:00+01:00');
const names = Object.keys(TEMPLATES) as TemplateName[];

/** A town without flows: what every town has. */
const TOWN: Files = new Map([...REPOSITORY].filter(([path]) => /municipality|interface|glossary/.test(path)));

describe('what an editor begins from', () => {
  it.each(names)('%s: the check and the lint have nothing to say about it', (name) => {
    const made = templateFiles(name, 'mijn-gesprek');
    const files = sourceFiles(applyEdit(TOWN, { type: 'set-files', files: made }));
    const { diagnostics, flows } = checkFiles(files, MONDAY);
    expect(diagnostics.filter(({ file }) => file.includes('mijn-gesprek') || file.startsWith('flows'))).toEqual([]);
    expect(flows).toHaveLength(1);
    expect(flows[0]?.states).toBeGreaterThan(1);
    const own = files.filter(({ path }) => path.includes('mijn-gesprek'));
    expect(own).toHaveLength(4);
    expect(lintFiles(own, readWordTables(), files)).toEqual([]);
  });

  it('takes the languages that the draft has', () => {
    expect(Object.keys(templateFiles('urgent', 'x', ['nl', 'tr']))).toEqual([
      'flows/x.yaml',
      'flows/x.conversations.yaml',
      'content/nl/x.yaml',
    ]);
  });

  it('stands in the file as an editor would write it', () => {
    expect(templateFiles('may-i', 'hek')['flows/hek.yaml']).toBe(`flow: hek
steps:
  plek:
    ask: choice
    options: [voor, achter, weet-niet]
    next:
      - when: { plek: weet-niet }
        go: vraag-het-ons
      - go: hoog
  hoog:
    ask: yes-no
    options: [weet-niet]
    next:
      - when: { hoog: weet-niet }
        go: vraag-het-ons
      - when: { hoog: nee, plek: achter }
        go: mag
      - go: eerst-vragen
  mag:
    result: answer
  eerst-vragen:
    result: plan
    actions:
      - aanvragen:
          by: [{ phone: telefoon.gemeente }, desk]
  vraag-het-ons:
    result: plan
    actions:
      - bellen:
          by: [{ phone: telefoon.gemeente }]
`);
  });
});
