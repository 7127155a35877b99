import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { mergeFile, settleClash } from '../../src/editor/document/merge/merge-file.js';
import { REPOSITORY } from './draft-files.js';
import { DRAFT, FLOW, TEXTS } from './small-draft.js';

const STRUCTURE = 'flows/toets.yaml';
const WORDS = 'content/nl/toets.yaml';

/** What comes of two people who begin with the same files and each do their own. */
function both(path: string, mine: readonly Edit[], theirs: readonly Edit[], files: Files = DRAFT) {
  const after = (edits: readonly Edit[]) => edits.reduce(applyEdit, files).get(path) ?? null;
  const sides = { path, base: files.get(path) ?? null, mine: after(mine), theirs: after(theirs) };
  return { sides, merged: mergeFile(sides) };
}

const text = (keys: string[], words: string, path = WORDS): Edit => ({ type: 'set-text', path, keys, text: words });

describe('two saves of one file', () => {
  it('go together when they change texts on lines that touch, or on one line', () => {
    const mine = [text(['steps', 'meer', 'options', 'ja'], 'Ja hoor'), text(['steps', 'soort', 'options', 'a'], 'Eén')];
    const theirs = [
      text(['steps', 'meer', 'options', 'nee'], 'Nee hoor'),
      text(['steps', 'soort', 'options', 'b'], 'Twee'),
    ];
    const { merged } = both(WORDS, mine, theirs);
    expect(merged).toEqual({
      type: 'merged',
      text: TEXTS.replace(': Ja\n', ': Ja hoor\n')
        .replace(': Nee\n', ': Nee hoor\n')
        .replace('De eerste, b: De tweede', 'Eén, b: Twee'),
    });
  });

  it('go together when one writes the easier words beside a text that the other changes', () => {
    const easier = text(['steps', 'klaar', 'simple'], 'Nu klaar');
    const { merged } = both(WORDS, [easier], [text(['steps', 'klaar', 'text'], 'U bent klaar')]);
    expect(merged).toMatchObject({
      type: 'merged',
      text: expect.stringContaining('text: U bent klaar\n    simple: Nu klaar'),
    });
    const label = (words: string): Edit => text(['steps', 'meer', 'options', 'ja'], words);
    const also: Edit = {
      type: 'set-words',
      path: WORDS,
      keys: ['steps', 'meer', 'options', 'ja', 'also'],
      words: ['jep'],
    };
    const wide = both(WORDS, [also], [label('Ja, graag')]).merged;
    expect(wide).toMatchObject({
      type: 'merged',
      text: expect.stringMatching(/ja:\n +label: Ja, graag\n +also: \[jep\]/),
    });
  });

  it('go together when both add an answer, a step or where an answer leads', () => {
    const option = (name: string): Edit => ({
      type: 'add-option',
      flow: 'toets',
      step: 'soort',
      option: name,
      texts: { nl: name },
    });
    const step = (name: string): Edit => ({
      ...{ type: 'add-step', flow: 'toets', step: name, after: 'meer' },
      make: { kind: 'message', next: 'klaar' },
      texts: { nl: name },
    });
    const lead = (name: string): Edit => ({
      type: 'connect',
      flow: 'toets',
      from: { step: 'soort', option: name },
      to: 'meer',
    });
    for (const path of [STRUCTURE, WORDS]) {
      const { merged } = both(path, [option('c'), step('drie')], [option('d'), step('vier')]);
      const found = merged.type === 'merged' ? merged.text : '';
      for (const name of ['c', 'd', 'drie', 'vier']) expect(found).toMatch(new RegExp(`\\b${name}\\b`));
    }
    const leads = both(STRUCTURE, [lead('a')], [option('d')]).merged;
    expect(leads).toMatchObject({ type: 'merged', text: expect.stringContaining('- when: { soort: a }\n') });
  });

  it('keep every comment', () => {
    const mine = {
      path: STRUCTURE,
      base: FLOW,
      mine: FLOW.replace('# eerst dit', '# eerst dit\n      # van mij'),
      theirs: '',
    };
    const merged = mergeFile({
      ...mine,
      theirs: FLOW.replace('go: klaar\n      - go: klaar', 'go: meer\n      - go: klaar'),
    });
    expect(merged).toMatchObject({
      type: 'merged',
      text: expect.stringMatching(/# van mij\n[^#]*go: klaar[^#]*# allebei\n +go: meer/),
    });
  });

  it('ask only about a text that both changed, and take the rest of both', () => {
    const mine = [text(['steps', 'klaar', 'text'], 'Mijn einde'), text(['title'], 'Mijn naam')];
    const theirs = [text(['steps', 'klaar', 'text'], 'Hun einde'), text(['description'], 'Hun uitleg')];
    const { sides, merged } = both(WORDS, mine, theirs);
    const [clash, ...more] = merged.type === 'clashes' ? merged.clashes : [];
    expect(more).toEqual([]);
    expect(clash).toMatchObject({
      keys: ['steps', 'klaar', 'text'],
      mine: { text: 'Mijn einde' },
      theirs: { text: 'Hun einde' },
    });
    if (!clash) throw new Error('No clash.');
    for (const [takes, end] of [
      ['mine', 'Mijn'],
      ['theirs', 'Hun'],
    ] as const) {
      expect(mergeFile(settleClash(sides, clash, takes))).toEqual({
        type: 'merged',
        text: TEXTS.replace('Klaar\n', `${end} einde\n`)
          .replace('Toets\n', 'Mijn naam\n')
          .replace('Een toets.', 'Hun uitleg'),
      });
    }
  });

  it('ask about a label that both changed where one wrote more beside it, and either can stand', () => {
    const keys = ['steps', 'meer', 'options', 'ja'];
    const also: Edit = { type: 'set-words', path: WORDS, keys: [...keys, 'also'], words: ['jep'] };
    const { sides, merged } = both(WORDS, [text(keys, 'Jazeker'), also], [text(keys, 'Ja, graag')]);
    const [clash] = merged.type === 'clashes' ? merged.clashes : [];
    if (!clash) throw new Error('No clash.');
    for (const [takes, label] of [
      ['mine', 'Jazeker'],
      ['theirs', 'Ja, graag'],
    ] as const) {
      expect(mergeFile(settleClash(sides, clash, takes))).toMatchObject({
        type: 'merged',
        text: expect.stringContaining(`ja:\n        label: ${label}\n        also: [jep]\n`),
      });
    }
  });

  it('ask about a step that one takes away and the other changes', () => {
    const gone: Edit = { type: 'remove-step', flow: 'toets', step: 'meer' };
    const { sides, merged } = both(WORDS, [gone], [text(['steps', 'meer', 'text'], 'Nog meer?')]);
    const [clash] = merged.type === 'clashes' ? merged.clashes : [];
    expect(clash).toMatchObject({ keys: ['steps', 'meer'] });
    if (!clash) throw new Error('No clash.');
    const kept = mergeFile(settleClash(sides, clash, 'theirs'));
    expect(kept).toMatchObject({ type: 'merged', text: expect.stringContaining('Nog meer?') });
    const away = mergeFile(settleClash(sides, clash, 'mine'));
    expect(away).toMatchObject({ type: 'merged', text: expect.not.stringContaining('meer') });
  });

  it('are shown whole where they cannot be read, or where one took the file away', () => {
    const sides = { path: WORDS, base: TEXTS, mine: 'a: [', theirs: `${TEXTS}x: y\n` };
    expect(mergeFile(sides)).toEqual({ type: 'whole' });
    expect(mergeFile({ ...sides, mine: null })).toEqual({ type: 'whole' });
    expect(mergeFile({ ...sides, mine: 'title: a\ntitle: b\n' })).toEqual({ type: 'whole' });
  });

  it('of two different texts of any file of the repository go together', () => {
    for (const [path, base] of REPOSITORY) {
      if (!/^content.(?:nl|en)/.test(path) || /glossary|lexicon|replies|interface/.test(path)) continue;
      const steps = [...base.matchAll(/^ {2}([a-z][a-z-]*):/gm)].map(([, name = '']) => name);
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last || first === last) continue;
      const { merged } = both(
        path,
        [text(['steps', first, 'text'], 'Van mij', path)],
        [text(['steps', last, 'text'], 'Van hen', path)],
        REPOSITORY,
      );
      expect([path, merged.type]).toEqual([path, 'merged']);
    }
  });
});
