import { describe, expect, it } from 'vitest';
import { askedFor } from '../../src/language/contrary.js';
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

const SAFE = [
  { id: 'veilig', names: ['Ja, ik ben veilig', 'ja', 'veilig'] },
  { id: 'gevaar', names: ['Nee, er is gevaar', 'nee', 'gevaar', 'bang'] },
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
    ['jaaaaa', 'ja'],
    ['neeeee', 'nee'],
    ['ik geloof van wel', 'ja'],
    ['waarschijnlijk niet', 'nee'],
    ['niet dat ik weet', 'nee'],
    ['I guess so', 'ja'],
    ['chyba nie', 'nee'],
    ['kan zijn, geen idee', 'weet-niet'],
    ['ik weet niet of die al geblokkeerd is', 'weet-niet'],
  ])('is a yes, a no, or neither: %j', (text, id) => {
    expect(matchOptions(text, YES_NO).sure).toEqual([id]);
  });

  it.each([
    ['niet gestolen maar verloren', 'verloren'],
    ['verloren denk ik, niet gejat', 'verloren'],
    ['ik ben beroofd in de trein', 'gestolen'],
    ['buiten op straat gestolen', 'gestolen'],
    ['op straat gestolen na het werk', 'gestolen'],
    ['ik ga nooit weg zonder jas, mijn fiets is gestolen', 'gestolen'],
    ['ik ging weg zonder jas en toen is hij gestolen', 'gestolen'],
    ['niet verloren, gestolen', 'gestolen'],
    ['ik weet niet of ik het verloren ben', 'weet-niet'],
  ])('is not the one that was denied: %j', (text, id) => {
    expect(matchOptions(text, HOW).sure).toEqual([id]);
  });

  it.each([
    ['ik geloof niet dat het verloren is', 'gestolen'],
    ['het is niet gestolen', 'verloren'],
    ['gestolen is het niet', 'verloren'],
  ])('of two, the one that was denied asks for the other: %j', (text, id) => {
    expect(matchOptions(text, HOW)).toMatchObject({ sure: [], maybe: [id] });
  });

  it.each([
    ['ik ben niet veilig', 'gevaar'],
    ['nee, niet veilig', 'gevaar'],
    ['nee hoor, ik ben niet in gevaar', 'veilig'],
  ])('of a yes and a no, the one that was denied means the other: %j', (text, id) => {
    expect(matchOptions(text, SAFE).sure).toEqual([id]);
  });

  it('is asked about when it is nearly said, or only begun', () => {
    expect(matchOptions('identitetskrt', DOCUMENTS)).toMatchObject({ sure: [], maybe: ['id'] });
    expect(matchOptions('rijbew', DOCUMENTS)).toMatchObject({ sure: [], maybe: ['rijbewijs'] });
    expect(matchOptions('onveilig', [{ id: 'veilig', names: ['veilig'] }]).maybe).toEqual([]);
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

  it.each([
    ['alles behalve mijn rijbewijs', ['bankpas', 'id']],
    ['alles op mijn id na', ['bankpas', 'rijbewijs']],
    ['alles op mijn id na is weg', ['bankpas', 'rijbewijs']],
    ['alles op mijn id en mijn rijbewijs na', ['bankpas']],
    ['alles behalve mijn id, mijn rijbewijs', ['bankpas']],
    ['alles buiten mijn bankpas', ['id', 'rijbewijs']],
    ['buiten mijn bankpas verloren', ['bankpas']],
    ['op het station mijn bankpas verloren na het pinnen', ['bankpas']],
    ['ik ga nooit weg zonder jas, mijn rijbewijs is gestolen', ['rijbewijs']],
    ['ik sta hier zonder mijn id', []],
    ['everything but my id', ['bankpas', 'rijbewijs']],
    ['alles is weg, alleen mijn pinpas niet', ['id', 'rijbewijs']],
    ['mijn rijbewijs niet, wel mijn id', ['id']],
    ['niet alleen mijn id maar ook mijn bankpas', ['bankpas', 'id']],
    ['ik kan mijn rijbewijs niet vinden', ['rijbewijs']],
    ['alles außer dem Hund', []],
    ['niets van dit alles', ['geen-van-deze']],
    ['none of the above', ['geen-van-deze']],
    ['ik heb er geen', ['geen-van-deze']],
    ['mijn pinpas en mijn id en verder niets', ['bankpas', 'id']],
    ['1 en 3', ['bankpas', 'rijbewijs']],
    ['de eerste twee', ['bankpas', 'id']],
    ['nummer 2 en 3', ['id', 'rijbewijs']],
  ])('are those that were left, or were counted: %j', (text, ids) => {
    expect(matchOptions(text, DOCUMENTS, true).sure).toEqual(ids);
  });

  it.each(['niet mijn rijbewijs', 'geen rijbewijs', 'mijn rijbewijs niet', 'niet alles'])(
    'are none when one is only denied: %j',
    (text) => {
      const { sure, denied } = matchOptions(text, DOCUMENTS, true);
      expect(sure).toEqual([]);
      expect(denied).toContain('rijbewijs');
    },
  );

  it('are none for who does not know, unless one of them says so', () => {
    expect(matchOptions('geen idee', [...DOCUMENTS, { id: 'geen', names: ['geen'] }], true).sure).toEqual([]);
    const other = { id: 'iets-anders', names: ['Iets anders', 'weet niet'] };
    expect(matchOptions('weet ik niet hoor', [...DOCUMENTS, other], true).sure).toEqual(['iets-anders']);
  });

  it.each([
    ['mijn rijbewijs heb ik nog', []],
    ['rijbewijs heb ik wel', []],
    ['het roze pasje zat in mijn jas', []],
    ['bankpas weg, mijn rijbewijs ligt thuis', ['bankpas']],
    ['pinpas ben ik kwijt maar mijn id en rijbewijs heb ik bij me', ['bankpas']],
    ['alles weg, alleen mijn id heb ik nog', ['bankpas', 'rijbewijs']],
    ['I still have my ID', []],
    ['mijn rijbewijs is thuis gestolen', ['rijbewijs']],
    ['mijn rijbewijs heb ik nog niet gevonden', ['rijbewijs']],
    ['ik heb geen rijbewijs meer', ['rijbewijs']],
    ['die liggen allemaal nog thuis', ['geen-van-deze']],
  ])('are none that somebody still has, where it is asked what is lost: %j', (text, ids) => {
    expect(matchOptions(text, DOCUMENTS, true, askedFor('Welke documenten bent u kwijt?')).sure).toEqual(ids);
  });

  it.each([
    ['Welke papieren hebt u?', 'mijn rijbewijs heb ik nog', ['rijbewijs']],
    ['Wat hebt u al gedaan?', 'de bankpas moet nog', []],
    ['Wie gaat er met u mee?', 'mijn rijbewijs blijft hier', []],
  ])('are denied by what is asked: %s %j', (question, text, ids) => {
    expect(matchOptions(text, DOCUMENTS, true, askedFor(question)).sure).toEqual(ids);
  });

  it('are asked about when a "not" may be about both', () => {
    expect(matchOptions('mijn id en mijn rijbewijs niet', DOCUMENTS, true)).toMatchObject({ sure: [], maybe: ['id'] });
  });

  it('are one when a word is a part of its name: a Visa card is no bank card', () => {
    const cards = [
      { id: 'bank', names: ['Bank card', 'card'] },
      { id: 'credit', names: ['Credit card', 'visa'] },
    ];
    expect(matchOptions('my visa card', cards, true).sure).toEqual(['credit']);
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

describe('a length of time or an age', () => {
  const stay = [
    { id: 'kort', names: ['0 tot 4 maanden', 'kort'] },
    { id: 'lang', names: ['4 tot 6 maanden', 'half jaar'] },
    { id: 'altijd', names: ['Meer dan 6 maanden, of voor altijd', 'een jaar'] },
  ];
  it.each([
    ['6 weken', 'kort'],
    ['een week of 3', 'kort'],
    ['half jaar ongeveer', 'lang'],
    ['4 maanden', 'lang'],
    ['anderhalf jaar', 'altijd'],
  ])('is the range it falls in: %j', (text, id) => {
    expect(matchOptions(text, stay).sure).toEqual([id]);
  });

  const children = [
    { id: 'vrouw', names: ['Mijn man of vrouw', 'vrouw'] },
    { id: 'kind', names: ['Kinderen van 0 tot en met 15 jaar', 'zoon', 'dochter'] },
    { id: 'ouder', names: ['Kinderen van 16 of 17 jaar'] },
  ];
  it.each([
    ['mijn zoontje van 8', ['kind']],
    ['dochter zeventien', ['ouder']],
    ['mijn vrouw en 2 kleintjes van 3 en 5', ['vrouw', 'kind']],
    ['twee kinderen, 14 en 17', ['kind', 'ouder']],
    ['dochter van 24', []],
  ])('of children: %j', (text, ids) => {
    expect(matchOptions(text, children, true).sure).toEqual(ids);
  });
});

it.each([
  ['ligt aan mijn werk', 'weet-niet'],
  ['da weet ik nog nie', 'weet-niet'],
  ['zou t niet weten', 'weet-niet'],
  ['moet ik nog doen', 'nee'],
  ['dat lukt mij niet', 'nee'],
  ['toe maar', 'ja'],
])('a yes, a no or neither in other words: %j', (text, id) => {
  expect(matchOptions(text, YES_NO).sure).toEqual([id]);
});
