import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { changedLines, findingsOf, REPOSITORY, refusal } from './draft-files.js';

const PATH = 'content/topics/hond.yaml';
const FILES: Files = new Map([
  ...[...REPOSITORY].filter(([path]) => !path.startsWith('content/topics/')),
  [
    PATH,
    'topic: hond\n# gewone taal\nnl:\n  title: Uw hond\n  phrases: [mijn hond is weg]\n  answer:\n    text: Bel ons.\n    simple: Bel ons.\n# einde\n',
  ],
]);

const add = (language: string, texts: Extract<Edit, { type: 'add-topic-language' }>['texts']): Edit => ({
  type: 'add-topic-language',
  topic: 'hond',
  language,
  texts,
});
const found = (files: Files) => findingsOf(files).filter(({ file }) => file === PATH);

describe('a topic', () => {
  it('gets a language in which people are understood, and nothing else of it changes', () => {
    const files = applyEdit(FILES, add('pl', { phrases: ['zgubiłem psa', 'mój pies: uciekł'] }));
    expect(changedLines(FILES, files)).toEqual([PATH, '+pl:', '+  phrases: [zgubiłem psa, "mój pies: uciekł"]']);
    expect(found(files)).toEqual([]);
  });

  it('gets one in which it answers', () => {
    const texts = { title: 'Your dog', phrases: ['my dog is lost'], answer: { text: 'Call us.', simple: 'Call us.' } };
    expect(found(applyEdit(FILES, add('en', texts)))).toEqual([]);
    expect(found(applyEdit(FILES, add('en', { phrases: ['my dog is lost'] }))).map(({ rule }) => rule)).toEqual([
      'missing-text',
      'missing-text',
    ]);
  });

  it('is not given one that is there, or in which nobody is understood', () => {
    expect(refusal(() => applyEdit(FILES, add('nl', { phrases: ['hond'] })))).toBe(
      'Deze taal staat al bij het onderwerp.',
    );
    expect(refusal(() => applyEdit(FILES, add('fr', { phrases: ['mon chien'] })))).toMatch(/^In de taal "fr"/);
  });
});
