import { describe, expect, it } from 'vitest';
import { matchOptions } from '../../src/language/match-option.js';

const DOCUMENTS = [
  { id: 'bankpas', names: ['Bankpas', 'pinpas'] },
  { id: 'id', names: ['Identiteitskaart', 'ID', 'id-kaart'] },
  { id: 'rijbewijs', names: ['Rijbewijs', 'roze pasje'] },
  { id: 'geen-van-deze', names: ['Geen van deze'] },
];
const YES_NO = [
  { id: 'ja', names: ['Ja, geblokkeerd', 'klaar'] },
  { id: 'nee', names: ['Nee, nog niet', 'straks'] },
  { id: 'weet-niet', names: ['Ik weet het niet'] },
];
const HOW = [
  { id: 'gestolen', names: ['Gestolen', 'gejat', 'beroofd'] },
  { id: 'verloren', names: ['Verloren', 'kwijt'] },
  { id: 'weet-niet', names: ['Ik weet het niet'] },
];

describe('one option in one’s own words', () => {
  it.each([
    ['bankpas', 'bankpas'],
    ['mijn PINPAS!', 'bankpas'],
    ['bankpsa', 'bankpas'],
    ['identiteitskart', 'id'],
    ['me roze pasje', 'rijbewijs'],
    ['de tweede', 'id'],
    ['optie 3', 'rijbewijs'],
    ['de laatste', 'geen-van-deze'],
    ['niks', 'geen-van-deze'],
    ['none of these', 'geen-van-deze'],
    ['żadne', 'geen-van-deze'],
  ])('is found: %j', (text, id) => {
    expect(matchOptions(text, DOCUMENTS).sure).toEqual([id]);
  });

  it.each([
    ['jazeker', 'ja'],
    ['ja die heb ik net gebeld', 'ja'],
    ['evet', 'ja'],
    ['نعم', 'ja'],
    ['так', 'ja'],
    ['nope', 'nee'],
    ['nog niet', 'nee'],
    ['hayır', 'nee'],
    ['ні', 'nee'],
    ['kweetniet', 'weet-niet'],
    ['keine Ahnung', 'weet-niet'],
    ['bilmiyorum', 'weet-niet'],
    ['straks', 'nee'],
  ])('is a yes, a no, or neither: %j', (text, id) => {
    expect(matchOptions(text, YES_NO).sure).toEqual([id]);
  });

  it.each([
    ['niet gestolen maar verloren', 'verloren'],
    ['verloren denk ik, niet gejat', 'verloren'],
    ['ik ben beroofd in de trein', 'gestolen'],
  ])('is not the one that was denied: %j', (text, id) => {
    expect(matchOptions(text, HOW).sure).toEqual([id]);
  });

  it.each([
    ['fiets', 'nothing of the kind'],
    ['', 'nothing at all'],
    ['😀', 'no word'],
    ['ken ik jou', 'a short word is not another short word'],
  ])('is not guessed: %j (%s)', (text) => {
    expect(matchOptions(text, DOCUMENTS)).toEqual({ sure: [], maybe: [], because: [] });
  });
});

describe('several options', () => {
  it('are all that were named, where several can be chosen', () => {
    expect(matchOptions('mijn id en ook me bankpas', DOCUMENTS, true).sure).toEqual(['bankpas', 'id']);
    expect(matchOptions('alles is weg', DOCUMENTS, true).sure).toEqual(['bankpas', 'id', 'rijbewijs']);
    expect(matchOptions('niet mijn rijbewijs, wel de bankpas', DOCUMENTS, true).sure).toEqual(['bankpas']);
  });

  it('are asked about where only one can be', () => {
    expect(matchOptions('mijn id en ook me bankpas', DOCUMENTS)).toMatchObject({ sure: [], maybe: ['bankpas', 'id'] });
  });

  it('are asked about when they have the very same name', () => {
    const both = [
      { id: 'oud', names: ['Mijn adres'] },
      { id: 'nieuw', names: ['mijn adres'] },
    ];
    expect(matchOptions('mijn adres', both)).toMatchObject({ sure: [], maybe: ['oud', 'nieuw'] });
  });
});

it.each([
  ['bos', ['bus'], 'one letter more or less makes another word of a short one'],
  ['maart', ['kaart', 'vaart'], 'two names are as near'],
  ['bankpas', ['rijbewijs, maar ook een bankpasje'], 'a name that is longer than what was said'],
])('no option: %j for %j (%s)', (text, names) => {
  expect(
    matchOptions(
      text,
      names.map((name) => ({ id: name, names: [name] })),
    ).sure,
  ).toEqual([]);
});
