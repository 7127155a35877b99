import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { changedLines, REPOSITORY, refusal } from './draft-files.js';

const FLOW = `# Hoe dit gaat
flow: toets
order: 10 # vooraan
steps:
  soort: # de eerste vraag
    ask: choice
    options: [a, { b: { pictogram: geld } }, weet-niet]
    next: klaar

  # Uitleg over b
  meer:
    ask: yes-no
    options: [weet-niet]
    next:
      # eerst dit
      - when: { soort: b }
        go: klaar
      - when: { meer: { one-of: [ja, nee] } } # allebei
        go: soort
      - go: klaar

  klaar:
    result: plan
    actions:
      # bellen
      - bel: { urgency: now, by: [{ phone: telefoon.gemeente }] }
      - kom:
          when: { soort: a }
          by: [desk]
# einde
`;

const TEXTS = `title: Toets
description: Een toets.
steps:
  soort:
    text: |   # twee regels
      Welke soort?
      Kies er een.

    simple: 'Welke''?'
    options:
      a: De eerste # let op
      b: { label: "De tweede", also: [twee] }
      weet-niet: Weet ik niet
  meer: { text: Meer, options: { ja: Ja, nee: Nee, weet-niet: Weet niet } }
  klaar:
    text: Klaar, {soort}
    heading: "Klaar: ja"
    actions:
      bel: { text: Bel ons, phone: Bel. }
      kom:
        text: Kom langs
        desk: Kom
`;

const DRAFT: Files = new Map([
  ['flows/toets.yaml', FLOW],
  ['content/nl/toets.yaml', TEXTS],
]);

const seen = (edit: Edit, files = DRAFT) => changedLines(files, applyEdit(files, edit));
const text = (keys: (string | number)[], words: string | null) =>
  seen({ type: 'set-text', path: 'content/nl/toets.yaml', keys, text: words }).slice(1);

describe('a text is changed', () => {
  it('and nothing beside it, in the way it was written', () => {
    expect(text(['title'], 'Proef')).toEqual(['-title: Toets', '+title: Proef']);
    expect(text(['steps', 'klaar', 'heading'], 'Zo')).toEqual(['-    heading: "Klaar: ja"', '+    heading: "Zo"']);
    expect(text(['steps', 'soort', 'simple'], "Zo'n")).toEqual(["-    simple: 'Welke''?'", "+    simple: 'Zo''n'"]);
    expect(text(['steps', 'meer', 'text'], 'Een, twee')).toEqual([
      '-  meer: { text: Meer, options: { ja: Ja, nee: Nee, weet-niet: Weet niet } }',
      '+  meer: { text: "Een, twee", options: { ja: Ja, nee: Nee, weet-niet: Weet niet } }',
    ]);
  });

  it('with quotes where the words ask for them', () => {
    expect(text(['title'], 'Let op: dit')).toEqual(['-title: Toets', '+title: "Let op: dit"']);
    expect(text(['title'], '{gemeente.naam}')).toEqual(['-title: Toets', '+title: "{gemeente.naam}"']);
    expect(text(['title'], 'Wij zijn #1')).toEqual(['-title: Toets', '+title: "Wij zijn #1"']);
    expect(text(['title'], '- x')).toEqual(['-title: Toets', '+title: "- x"']);
    expect(text(['title'], '*x &y')).toEqual(['-title: Toets', '+title: "*x &y"']);
  });

  it('from lines to lines, one line or more of them, with the comment at its place', () => {
    expect(text(['steps', 'soort', 'text'], 'Welke soort?\nKies er een of meer.\nDank u.')).toEqual([
      '-      Kies er een.',
      '+      Kies er een of meer.',
      '+      Dank u.',
    ]);
    expect(text(['steps', 'soort', 'options', 'a'], 'Een\nTwee')).toEqual([
      '-      a: De eerste # let op',
      '+      a: | # let op',
      '+        Een',
      '+        Twee',
    ]);
    expect(text(['steps', 'klaar', 'text'], 'Een\nTwee')).toEqual([
      '-    text: Klaar, {soort}',
      '+    text: |',
      '+      Een',
      '+      Twee',
    ]);
  });

  it('where none was yet, also beside a short one', () => {
    expect(text(['steps', 'soort', 'hint'], 'Kijk goed.')).toEqual(['+    hint: Kijk goed.']);
    expect(text(['steps', 'soort', 'options', 'a', 'simple'], 'Een')).toEqual([
      '-      a: De eerste # let op',
      '+      a: { text: De eerste, simple: Een } # let op',
    ]);
    expect(text(['steps', 'meer', 'errors', 'empty'], 'Kies iets.')).toEqual([
      '-  meer: { text: Meer, options: { ja: Ja, nee: Nee, weet-niet: Weet niet } }',
      '+  meer: { text: Meer, options: { ja: Ja, nee: Nee, weet-niet: Weet niet }, errors: { empty: Kies iets. } }',
    ]);
    expect(text(['steps', 'nieuw', 'text'], 'Nieuw')).toEqual(['+  nieuw:', '+    text: Nieuw']);
  });

  it('taken away, with what it leaves empty', () => {
    expect(text(['steps', 'soort', 'simple'], null)).toEqual(["-    simple: 'Welke''?'"]);
    expect(text(['steps', 'klaar', 'actions', 'kom', 'desk'], null)).toEqual(['-        desk: Kom']);
    expect(text(['niets'], null)).toEqual([]);
  });

  it('and words in a list', () => {
    const words = (keys: string[], list: string[]) =>
      seen({
        type: 'set-words',
        path: 'content/nl/toets.yaml',
        keys: ['steps', 'soort', 'options', ...keys],
        words: list,
      }).slice(1);
    expect(words(['b', 'also'], ['twee', 'nr 2, ja'])).toEqual([
      '-      b: { label: "De tweede", also: [twee] }',
      '+      b: { label: "De tweede", also: [twee, "nr 2, ja"] }',
    ]);
    expect(words(['a', 'also'], ['een'])).toEqual([
      '-      a: De eerste # let op',
      '+      a: { label: De eerste, also: [een] } # let op',
    ]);
    expect(words(['b', 'also'], [])).toEqual([
      '-      b: { label: "De tweede", also: [twee] }',
      '+      b: { label: "De tweede" }',
    ]);
  });

  it('in a language that had no file yet', () => {
    const keys = ['steps', 'soort', 'text'];
    const after = applyEdit(DRAFT, { type: 'add-language-text', language: 'tr', flow: 'toets', keys, text: 'Hangi?' });
    expect(after.get('content/tr/toets.yaml')).toBe('steps:\n  soort:\n    text: Hangi?\n');
  });

  it('in a file with Windows line ends, a byte order mark and no newline at the end', () => {
    const odd: Files = new Map([['content/nl/toets.yaml', '\uFEFFtitle: Toets\r\nsteps:\r\n  a:\r\n    text: x']]);
    const edit: Edit = {
      type: 'set-text',
      path: 'content/nl/toets.yaml',
      keys: ['steps', 'a', 'simple'],
      text: 'y\nz',
    };
    expect(applyEdit(odd, edit).get('content/nl/toets.yaml')).toBe(
      '\uFEFFtitle: Toets\r\nsteps:\r\n  a:\r\n    text: x\r\n    simple: |\r\n      y\r\n      z',
    );
  });
});

describe('what cannot be edited is said', () => {
  const broken = (words: string) => {
    const files: Files = new Map([['content/nl/x.yaml', words]]);
    return refusal(() => applyEdit(files, { type: 'set-text', path: 'content/nl/x.yaml', keys: ['title'], text: 'a' }));
  };

  it('with the line, for tabs, references and what is no YAML', () => {
    expect(broken('a: b\n\tc: d\n')).toMatch(/regel 2\. Hier staat een tab/);
    expect(broken('a: &a [x]\nb: *a\n')).toMatch(/regel 2\. Een verwijzing met een sterretje/);
    expect(broken('title: [a\n')).toMatch(/regel \d/);
    const bomb = `a: &a [x,x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`;
    expect(broken(bomb)).toMatch(/sterretje/);
    expect(broken(`a: ${'x'.repeat(10_000_000)}\n`)).toMatch(/te groot/);
    expect(broken('[[[['.repeat(500))).toMatch(/haakjes/);
  });

  it('but the same name twice can be mended: the first is meant', () => {
    const files: Files = new Map([['content/nl/x.yaml', 'title: a\ntitle: b\n']]);
    const edit: Edit = { type: 'set-text', path: 'content/nl/x.yaml', keys: ['title'], text: null };
    expect(applyEdit(files, edit).get('content/nl/x.yaml')).toBe('title: b\n');
  });

  it('a file that is not there, or may not be', () => {
    const nowhere: Edit = { type: 'set-text', path: 'content/nl/y.yaml', keys: ['a'], text: 'b' };
    expect(refusal(() => applyEdit(DRAFT, nowhere))).toBe('Het bestand content/nl/y.yaml is er niet.');
    for (const path of ['../x.yaml', 'content/../../x.yaml', 'data/x.yaml', 'flows/x.txt']) {
      expect(refusal(() => applyEdit(DRAFT, { type: 'set-files', files: { [path]: '' } }))).toMatch(/kan niet/);
    }
  });

  it('by hand everything may be written', () => {
    const files = applyEdit(DRAFT, {
      type: 'set-files',
      files: { 'flows/toets.yaml': 'a: [', 'content/nl/toets.yaml': null },
    });
    expect([...files]).toEqual([['flows/toets.yaml', 'a: [']]);
  });
});

describe('every file of the repository', () => {
  it('takes a text, and is the same to the byte when it is taken away', () => {
    expect(REPOSITORY.size).toBeGreaterThan(30);
    for (const path of REPOSITORY.keys()) {
      const edit: Edit = { type: 'set-text', path, keys: ['een-nieuwe-regel'], text: 'Een\nTwee' };
      if (path.endsWith('.conversations.yaml')) continue;
      const after = applyEdit(REPOSITORY, edit);
      const lines = changedLines(REPOSITORY, after).filter((line) => line !== '+');
      expect(lines).toEqual([path, '+een-nieuwe-regel: |', '+  Een', '+  Twee']);
      expect(applyEdit(after, { ...edit, text: null }).get(path)).toBe(REPOSITORY.get(path));
    }
  });
});
