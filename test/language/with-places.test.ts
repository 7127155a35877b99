import { describe, expect, it } from 'vitest';
import { matchOptions } from '../../src/language/match-option.js';
import { withPlaces } from '../../src/language/places/with-places.js';

describe('a place', () => {
  const where = [
    { id: 'hier', names: ['Hier, in Voorbeeld'] },
    { id: 'elders', names: ['In een andere gemeente in Nederland', 'andere gemeente'] },
    { id: 'weg', names: ['In een ander land'] },
  ];
  it.each([
    ['naar Zwolle', ['elders']],
    ['Den Haag', ['elders']],
    ['naar Portugal', ['weg']],
    ['to Ireland', ['weg']],
    ['in Voorbeeld', ['hier']],
    ['het beste', []],
    ['Apeldoorn wordt het', ['elders']],
    ['het wordt Best', ['elders']],
    ['het wordt best lastig', []],
  ])('is an option that speaks of such places: %j', (text, ids) => {
    expect(matchOptions(text, withPlaces(where, text, ['Voorbeeld'])).sure).toEqual(ids);
  });

  it('that fits two options is asked about, unless more is said', () => {
    const lost = [
      { id: 'daar', names: ['In het buitenland, daar ben ik nog', 'ben nog in'] },
      { id: 'terug', names: ['In het buitenland, ik ben weer terug', 'terug'] },
    ];
    const found = (text: string) => matchOptions(text, withPlaces(lost, text, []));
    expect(found('in Ghana')).toMatchObject({ sure: [], maybe: ['daar', 'terug'] });
    expect(found('ik ben nog in Ghana').sure).toEqual(['daar']);
    expect(found('in Ghana, maar ben terug').sure).toEqual(['terug']);
  });
});
