import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import type { SourceFile } from '../../src/flow/version.js';
import { textChanges } from '../../src/publishing/text-changes.js';
import { withTexts } from '../../src/publishing/with-texts.js';
import { readFiles } from '../../src/server/read-files.js';

const FILES = readFiles({ flows: 'flows', content: 'content' });
const TEXTS = 'content/nl/portemonnee.yaml';
const TOWN = 'content/municipality.yaml';

function changed(path: string, from: string | RegExp, to: string, files: readonly SourceFile[] = FILES): SourceFile[] {
  const after = files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
  expect(after.some((file, index) => file.text !== files[index]?.text)).toBe(true);
  return after;
}
const rulesOf = (after: readonly SourceFile[]) => textChanges(FILES, after).others.map(({ rule }) => rule);

describe('what changed in the texts', () => {
  it('is told with the way to it, what it was and what it is', () => {
    const after = changed(TEXTS, 'text: Wat bent u kwijt?', 'text: Wat mist u?');
    expect(textChanges(FILES, after)).toEqual({
      texts: [{ path: TEXTS, keys: ['steps', 'wat-kwijt', 'text'], was: 'Wat bent u kwijt?', now: 'Wat mist u?' }],
      others: [],
    });
    const phone = changed(TOWN, '14 0999, href: "tel:140999"', '14 0998, href: "tel:140998"');
    expect(textChanges(FILES, phone).texts.map(({ keys }) => keys.join('.'))).toEqual([
      'telefoon.gemeente.number',
      'telefoon.gemeente.href',
    ]);
  });

  it('is nothing when only a comment, the way of writing or an example talk is another one', () => {
    const comment = changed(TEXTS, 'steps:\n', '# Nalezen.\nsteps:\n');
    const quoted = changed(TEXTS, 'text: Wat bent u kwijt?', 'text: "Wat bent u kwijt?"', comment);
    const talks = changed('flows/portemonnee.conversations.yaml', /^/, '# Meer.\n', quoted);
    expect(textChanges(FILES, talks)).toEqual({ texts: [], others: [] });
  });

  it.each([
    ['another road', 'flows/portemonnee.yaml', /next: (\S+)/, 'next: nergens', 'not-a-text-file'],
    ['a text that was not there', TEXTS, 'text: Wat bent u kwijt?', 'text: A\n    why: B', 'not-there-before'],
    ['a text less', TEXTS, '    simple: Wat is weg?\n', '', 'taken-away'],
    ['words that residents type', TEXTS, 'also: [ja, veilig,', 'also: [jawel, veilig,', 'not-told'],
    ['a choice of the town', TOWN, /stadspas: ja/, 'stadspas: nee', 'not-told'],
    ['words of the product', 'content/nl/interface.yaml', 'Welkom terug.', 'Dag.', 'not-a-text-file'],
    ['a topic', 'content/topics/afspraak.yaml', /$/, '\n# Eind', 'not-a-text-file'],
  ])('is no text when it is %s', (_, path, from, to, rule) => {
    expect(rulesOf(changed(path, from, to))).toContain(rule);
  });

  it('is no text when a file comes or goes', () => {
    expect(rulesOf(FILES.filter(({ path }) => path !== TEXTS))).toEqual(['not-a-text-file']);
    expect(rulesOf([...FILES, { path: 'content/nl/nieuw.yaml', text: 'title: Nieuw' }])).toEqual(['not-a-text-file']);
  });
});

describe('an older version', () => {
  const { texts } = textChanges(
    FILES,
    changed(TEXTS, 'text: Wat bent u kwijt?', 'text: "Wat: mist u? # niet \\"dit\\""'),
  );

  it('gets the new text where it says the old one, and keeps every other word', () => {
    const older = changed(TEXTS, 'short: Wat u kwijt bent', 'short: Wat er weg is');
    const corrected = withTexts(older, texts) ?? [];
    const back = textChanges(older, corrected);
    expect(back).toEqual({ texts, others: [] });
    expect(readVersion(corrected, 'x').diagnostics).toEqual(readVersion(older, 'x').diagnostics);
  });

  it('keeps its own text where that is another one, or where there is none', () => {
    expect(withTexts(changed(TEXTS, 'text: Wat bent u kwijt?', 'text: Wat is er weg?'), texts)).toBeUndefined();
    expect(withTexts(changed(TEXTS, '  wat-kwijt:', '  wat-weg:'), texts)).toBeUndefined();
    expect(withTexts([], texts)).toBeUndefined();
  });

  it('is read again with every text of every flow in it', () => {
    const upper = (text: string) => text.replace(/^(\s+(?:text|simple|why|hint): )(\w)/gm, '$1Zo. $2');
    const after = FILES.map((file) =>
      /^content\/nl\/[a-z-]+\.yaml$/.test(file.path) && !/nl\/(glossary|interface|lexicon|replies)/.test(file.path)
        ? { ...file, text: upper(file.text) }
        : file,
    );
    const changes = textChanges(FILES, after);
    expect(changes.others).toEqual([]);
    expect(changes.texts.length).toBeGreaterThan(100);
    expect(textChanges(after, withTexts(FILES, changes.texts) ?? [])).toEqual({ texts: [], others: [] });
  });
});
