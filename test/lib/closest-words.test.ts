import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestWords, distance } from '../../src/lib/closest-words.js';

describe('near words', () => {
  it('finds the word that was meant, best first', () => {
    expect(closestWords('afspraken', ['afspraak', 'aanvraag', 'afspraakje', 'kosten'])).toEqual([
      'afspraak',
      'afspraakje',
    ]);
  });

  it('gives at most three, and none when nothing is near', () => {
    expect(closestWords('stap', ['stap1', 'stap2', 'stap3', 'stap4'])).toEqual(['stap1', 'stap2', 'stap3']);
    expect(closestWords('verhuizen', ['paspoort', 'afval'])).toEqual([]);
  });

  it('does not mind capitals', () => {
    expect(closestWords('Bankpas', ['bankpas'])).toEqual(['bankpas']);
  });
});

describe('distance', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(distance('hoe', 'heo', 3)).toBe(1);
    expect(distance('kat', 'kaart', 3)).toBe(2);
    expect(distance('', 'abc', 3)).toBe(3);
  });

  it('stops at max', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it('is the same both ways, nothing for the same word, and never more than the longest word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const steps = distance(a, b, 9);
        expect(steps).toBe(distance(b, a, 9));
        expect(steps === 0).toBe(a === b);
        expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b, 2)).toBe(Math.min(steps, 3));
      }),
    );
  });
});
