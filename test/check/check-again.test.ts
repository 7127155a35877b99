import { describe, expect, it } from 'vitest';
import { type CheckBefore, checkFiles } from '../../src/check/check-files.js';
import { MOST_STATES } from '../../src/check/explore.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { REPOSITORY } from '../editor/draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const text = (flow: string, step: string, words: string | null, language = 'nl'): Edit => ({
  type: 'add-language-text',
  language,
  flow,
  keys: ['steps', step, 'text'],
  text: words,
});

/** What an editor does one after another: words, a mistake, a called flow, another way, a fact, a file that is no YAML. */
const ACTS: readonly ((files: Files) => Files)[] = [
  (files) => applyEdit(files, text('portemonnee', 'hoe', 'Is het weg?')),
  (files) => applyEdit(files, text('portemonnee', 'hoe', 'Is het {bestaat-niet}?')),
  (files) => applyEdit(files, text('portemonnee', 'hoe', 'Is het weg?')),
  (files) => applyEdit(files, text('identiteitskaart-kwijt', 'plan', null)),
  (files) => applyEdit(files, text('identiteitskaart-kwijt', 'plan', 'Dit doet u.', 'en')),
  (files) =>
    applyEdit(files, { type: 'connect', flow: 'verhuizen', from: { step: firstOf(files) }, to: firstOf(files) }),
  (files) => changed(files, 'content/municipality.yaml', (was) => was.replace(/^naam:.*/m, 'naam: Elders')),
  (files) => changed(files, 'content/nl/portemonnee.yaml', () => 'steps: [\n'),
  (files) => changed(files, 'content/nl/portemonnee.yaml', () => REPOSITORY.get('content/nl/portemonnee.yaml') ?? ''),
];

function changed(files: Files, path: string, change: (was: string) => string): Files {
  return new Map(files).set(path, change(files.get(path) ?? ''));
}

const firstOf = (files: Files) =>
  /steps:\n(?: *#.*\n)* {2}([\w-]+):/.exec(files.get('flows/verhuizen.yaml') ?? '')?.[1] ?? '';

describe('a check after a check', () => {
  it('finds the same as one that begins anew, whatever changed meanwhile', () => {
    const before: CheckBefore = { read: { texts: new Map() }, studies: new Map() };
    let files = REPOSITORY;
    const found = new Set<string>();
    for (const act of [(same: Files) => same, ...ACTS]) {
      files = act(files);
      const anew = checkFiles(sourceFiles(files), NOW);
      const again = checkFiles(sourceFiles(files), NOW, MOST_STATES, before);
      expect(again.diagnostics).toEqual(anew.diagnostics);
      expect(again.flows).toEqual(anew.flows);
      found.add(JSON.stringify(anew.diagnostics));
    }
    // The acts do make a difference.
    expect(found.size).toBeGreaterThan(4);
  });
});
