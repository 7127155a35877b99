import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { rawFile } from '../../src/editor/document/raw-texts.js';
import { untranslated } from '../../src/editor/document/translation.js';
import { changedLines, findingsOf, REPOSITORY } from './draft-files.js';
import { DRAFT, TEXTS } from './small-draft.js';

const flow = 'toets';
const ENGLISH = `title: Test
steps:
  soort:
    text: Which kind?
    options: { a: The first, b: { label: The second, also: [two] } }
  klaar:
    text: Done
`;
const START: Files = new Map([...DRAFT, ['content/en/toets.yaml', ENGLISH]]);

const write = (files: Files, language: string, keys: readonly string[], text: string | null): Files =>
  applyEdit(files, { type: 'add-language-text', language, flow, keys, text });
const left = (files: Files) =>
  untranslated(rawFile(files, 'content/nl/toets.yaml'), rawFile(files, 'content/en/toets.yaml')).map(
    ({ place, type, was }) => [place, type, ...(was === undefined ? [] : [was])].join(' '),
  );
const MISSING = left(START);

describe('what is not translated', () => {
  it('is every Dutch text that is not there, whether it is written shortly or not', () => {
    expect(MISSING).toEqual([
      'description missing',
      'steps/soort/options/weet-niet missing',
      'steps/meer missing',
      'steps/meer/options/ja missing',
      'steps/meer/options/nee missing',
      'steps/meer/options/weet-niet missing',
    ]);
    expect(left(write(START, 'en', ['description'], 'A test.'))).toEqual(MISSING.slice(1));
  });

  it('is also a translation whose Dutch has changed since: the Dutch it was made from is kept beside it', () => {
    const soort = ['steps', 'soort', 'text'];
    const once = write(START, 'nl', soort, 'Welke soort is het?');
    const twice = write(once, 'nl', soort, 'Wat voor soort is het?');
    expect(changedLines(START, twice)).toEqual([
      'content/en/toets.yaml',
      '+translated-from:',
      '+  steps/soort: Welke soort?',
      'content/nl/toets.yaml',
      '-    text: Welke soort?',
      '+    text: Wat voor soort is het?',
    ]);
    expect(left(twice)).toContain('steps/soort changed Welke soort?');
    expect(left(write(twice, 'en', soort, 'What kind is it?'))).toEqual(MISSING);
    expect(write(twice, 'nl', soort, 'Welke soort?')).toEqual(START);
    const empty = write(START, 'nl', soort, null);
    expect(left(write(empty, 'nl', soort, 'Wat voor soort is het?'))).toContain('steps/soort changed Welke soort?');
    expect(write(empty, 'nl', soort, 'Welke soort?').get('content/en/toets.yaml')).toBe(ENGLISH);
  });

  it('is a changed answer too, until somebody says that its translation is right', () => {
    const changed = write(START, 'nl', ['steps', 'soort', 'options', 'b'], 'Nummer twee');
    expect(left(changed)).toContain('steps/soort/options/b changed De tweede');
    const keep: Edit = { type: 'keep-translation', language: 'en', flow, place: 'steps/soort/options/b' };
    expect(applyEdit(changed, keep).get('content/en/toets.yaml')).toBe(ENGLISH);
  });

  it('sees an answer as the same text however it is written', () => {
    const b = ['steps', 'soort', 'options', 'b', 'label'];
    const wide = write(START, 'en', [...b, 'simple'], 'Second');
    expect(wide.get('content/en/toets.yaml')).toContain(
      'b: { label: { text: The second, simple: Second }, also: [two] }',
    );
    const short = write(START, 'en', ['steps', 'soort', 'options', 'a', 'label', 'simple'], 'First');
    expect(short.get('content/en/toets.yaml')).toContain('a: { label: { text: The first, simple: First } }');
    expect([left(wide), left(short)]).toEqual([MISSING, MISSING]);
    const changed = write(wide, 'nl', ['steps', 'soort', 'options', 'b'], 'Nummer twee');
    expect(left(changed)).toContain('steps/soort/options/b changed De tweede');
    expect(left(write(changed, 'en', [...b, 'text'], 'Number two'))).toEqual(MISSING);
  });

  it('goes along with a step that gets another name, and goes away with it', () => {
    const changed = write(START, 'nl', ['steps', 'soort', 'options', 'b'], 'Nummer twee');
    const renamed = applyEdit(changed, { type: 'rename-step', flow, step: 'soort', to: 'welke' });
    expect(renamed.get('content/en/toets.yaml')).toContain('  steps/welke/options/b: De tweede');
    const text = write(START, 'nl', ['steps', 'meer', 'text'], 'Nog meer?');
    expect(text.get('content/en/toets.yaml')).toBe(ENGLISH);
    const english = write(
      write(START, 'en', ['steps', 'meer', 'text'], 'More?'),
      'nl',
      ['steps', 'meer', 'text'],
      'Nog?',
    );
    expect(english.get('content/en/toets.yaml')).toContain('translated-from');
    const gone = applyEdit(english, { type: 'remove-step', flow, step: 'meer', instead: 'klaar' });
    expect(gone.get('content/en/toets.yaml')).not.toContain('translated-from');
  });

  it('is nothing for a Dutch text that is taken away', () => {
    const hint = ['steps', 'soort', 'hint'];
    const both = write(write(START, 'nl', hint, 'Kijk goed.'), 'en', hint, 'Look well.');
    const changed = write(both, 'nl', hint, 'Kijk heel goed.');
    expect(left(write(changed, 'nl', hint, null))).toEqual(MISSING);
    expect(TEXTS).not.toContain('hint');
  });
});

describe('a check', () => {
  it('warns of a translation that is older than its Dutch, and of nothing in our own flows', () => {
    const edit: Edit = {
      type: 'add-language-text',
      language: 'nl',
      flow: 'portemonnee',
      keys: ['steps', 'hoe', 'text'],
      text: 'Weet u wat er gebeurd is?',
    };
    const found = findingsOf(applyEdit(REPOSITORY, edit)).filter(({ rule }) => rule === 'old-translation');
    expect(found.map(({ file, severity, message }) => [file, severity, message])).toEqual([
      [
        'content/en/portemonnee.yaml',
        'warning',
        'Het Nederlands van "steps/hoe" is veranderd na deze vertaling. Vertaal het opnieuw, of zeg in de editor dat de vertaling nog klopt.',
      ],
    ]);
    expect(findingsOf(REPOSITORY).filter(({ rule }) => rule === 'old-translation')).toEqual([]);
  });
});
