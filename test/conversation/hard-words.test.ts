import { describe, expect, it } from 'vitest';
import { choose, given } from './given.js';
import { smallFiles, versionOf } from './small-version.js';

const GLOSSARY = `aangifte:
  also: [aangiftes]
  text: U vertelt het aan de politie.
  simple: U zegt het aan de politie.
akte:
  text: Een papier.
  simple: Een papier.
`;

const townWith = (question: string) =>
  versionOf([
    ...smallFiles.map(({ path, text }) => ({ path, text: text.replace('"Waar gaat u heen?"', `"${question}"`) })),
    { path: 'content/nl/glossary.yaml', text: GLOSSARY },
  ]);

describe('the hard words of a step', () => {
  it('are explained, in any form, in the reading level of the conversation', () => {
    const told = given(townWith('Doet u aangiftes?'));
    expect(told.view.words).toEqual([{ word: 'aangifte', text: 'U vertelt het aan de politie.' }]);
  });

  it('stand by themselves: a word within another is not one', () => {
    expect(given(townWith('Is de zakte weg?')).view.words).toBeUndefined();
  });

  it('are those of this step only', () => {
    const told = given(townWith('Hebt u een akte?'));
    expect(told.view.words?.map(({ word }) => word)).toEqual(['akte']);
    expect(told.when(choose('waarheen', 'hier')).view.words).toBeUndefined();
  });
});
