import { describe, expect, it } from 'vitest';
import { matchTopic } from '../../src/language/match-topic.js';

const topics = [
  { id: 'verhuizen', names: ['verhuizen', 'Ik ga verhuizen', 'Een verhuizing melden bij de gemeente.'] },
  { id: 'portemonnee', names: ['portemonnee', 'Ik ben mijn portemonnee kwijt', 'Passen blokkeren en melden.'] },
  { id: 'rijbewijs', names: ['rijbewijs', 'Mijn rijbewijs is kwijt', 'Een nieuw rijbewijs bij de gemeente.'] },
];

describe('a topic in one’s own words', () => {
  it.each([
    ['ik wil mijn verhuizing doorgeven', 'verhuizen'],
    ['mijn portemonee is gestolen', 'portemonnee'],
    ['help rijbewijs weg', 'rijbewijs'],
  ])('is the one that shares a telling word: %j', (text, topic) => {
    expect(matchTopic(text, topics)).toBe(topic);
  });

  it.each([
    ['ik moet iets melden', 'a word of two topics tells nothing'],
    ['mijn portemonnee met rijbewijs', 'words of two topics'],
    ['ik ben weg', 'short words tell nothing'],
    ['ziekenhuis', 'a word of no topic'],
    ['', 'nothing at all'],
  ])('is not guessed: %j (%s)', (text) => {
    expect(matchTopic(text, topics)).toBeUndefined();
  });

  it('is looked for in the first five hundred characters', () => {
    expect(matchTopic(`${'a '.repeat(250)}verhuizen`, topics)).toBeUndefined();
  });
});
