import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { asksSwitch } from '../../src/language/which/asks-switch.js';
import { type DetectedLanguage, detectLanguage } from '../../src/language/which/detect-language.js';
import { emptyTables, type LanguageTables } from '../../src/language/which/open-tables.js';
import { makeVocabulary } from '../../src/language/which/vocabulary.js';
import { readLanguageTables } from '../../src/server/language-tables.js';
import { languageTables } from './which-tables.js';

let tables: LanguageTables;
beforeAll(async () => {
  tables = await languageTables();
});

const detect = (text: string, current?: string) => detectLanguage(text, tables, { current });
const languageOf = (text: string, current?: string) => detect(text, current).language;
const asks = (text: string, current = 'nl') => asksSwitch(detect(text, current), current, text);

describe('the language of a message', () => {
  it.each([
    ['ik ben me portemonee kwyt en weet niet wat nu', 'nl'],
    ['i moved last week', 'en'],
    ['ich hab mein ausweis verloren', 'de'],
    ['Führerschein', 'de'],
    ['tasindim', 'tr'],
    ['merhaba', 'tr'],
    ['zgubilem portfel', 'pl'],
    ['cześć', 'pl'],
    ['я загубила паспорт', 'uk'],
    ['ضاعت محفظتي', 'ar'],
    ['hello', 'en'],
    ['اسكن في kerkstraat 12', 'ar'],
  ])('is found without accents, in chat style, in one word: %j', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['здравствуйте, я потеряла паспорт', 'Russian'],
    ['پاسپورتم را گم کردم', 'Farsi'],
    ["j'ai perdu mon passeport", 'French'],
    ['he perdido mi pasaporte', 'Spanish'],
    ['am nevoie de ajutor', 'Romanian'],
    ['waxaan lumiyay baasaboorkayga', 'Somali'],
    ['ፓስፖርተይ ጠፊኡኒ', 'Tigrinya'],
    ['我的护照丢了', 'Chinese'],
    ['मेरा पासपोर्ट खो गया', 'Hindi'],
  ])('is "other" when it is none of the seven: %j (%s)', (text) => {
    expect(languageOf(text)).toBe('other');
  });

  it.each([
    '',
    '   ',
    'ok',
    'ja',
    '👍🏽',
    '😭😭',
    '1234 AB',
    '06 12345678',
    '12-03-1990',
    'Mehmet',
    'De Jong',
    'A. van den Berg',
    'Agnieszka Kowalska',
    'haha',
  ])('is unknown where nothing tells it: %j', (text) => {
    expect(detect(text)).toEqual({ language: 'unknown', sure: false, margin: 0, because: [] });
  });

  it.each([
    'mijn naam is Mehmet Yılmaz',
    'met Łukasz Nowak',
    'ik wil ff checken of mijn mail is aangekomen',
    "'t rijbewies is fot",
  ])('stays Dutch with a name, an English word or in dialect: %j', (text) => {
    expect(languageOf(text)).toBe('nl');
  });

  it.each(['adres', 'test', 'bank'])('is that of the talk where several share a word: %j', (word) => {
    expect(languageOf(word)).toBe('nl');
    expect(detect(word).language).toBe('nl');
  });

  it('says why in words of our lists only', () => {
    const because = detect('ich habe Zyxwvut verloren').because;
    expect(because).toContain('ich');
    expect(because.join(' ')).not.toMatch(/zyxwvut/i);
  });

  it('takes words of the town’s own content for known', async () => {
    const own = await languageTables(makeVocabulary({ tr: ['zıbırtmatik kartı'] }));
    expect(detectLanguage('zibirtmatik', own).language).toBe('tr');
    expect(detectLanguage('zibirtmatikk', own).because).toContain('zibirtmatik');
  });

  it('still tells the plainest messages without the table', () => {
    const of = (text: string) => detectLanguage(text, emptyTables(makeVocabulary({}))).language;
    expect(['ik ben verhuisd', 'ich bin umgezogen', 'я загубила паспорт', 'ok'].map(of)).toEqual([
      'nl',
      'de',
      'uk',
      'unknown',
    ]);
  });
});

describe('the tables of the server', () => {
  it('have the words of the town’s texts, also before anything is built', () => {
    const { languages, vocabulary } = readLanguageTables({
      nl: ['De kaasmarkt begint.'],
      de: ['Der Käsemarkt beginnt.'],
    });
    expect(languages.slice(0, 7)).toEqual(['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk']);
    expect([vocabulary.get('kaasmarkt'), vocabulary.get('kasemarkt')]).toEqual([['nl'], ['de']]);
  });
});

describe('asking to go on in another language', () => {
  it.each(['e-mail', 'gift', 'e-mail ring'])('is not done for words that are Dutch too: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'i moved last week',
    'taşındım ve adresimi değiştirmek istiyorum',
    'Führerschein',
    'привіт, я загубила паспорт',
  ])('is done when a message is clearly in it: %j', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'ok',
    'ja',
    '1234 AB',
    'Yılmaz',
    'Mehmet Yılmaz',
    '12',
    'Oleksandr',
    'test',
    'bank',
    'ik ben verhuisd',
    '👍',
    'Berlin',
  ])('is not done for %j in a Dutch talk', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('is not done for a language that we do not speak, nor for the one spoken', () => {
    expect(asks('здравствуйте, я потеряла паспорт')).toBe(false);
    expect(asks('i moved last week', 'en')).toBe(false);
    expect(asks('ik ben verhuisd en heb een vraag', 'en')).toBe(true);
  });
});

describe('whatever is typed', () => {
  const LANGUAGES = ['nl', 'en', 'de', 'tr', 'ar', 'pl', 'uk', 'other', 'unknown'];
  const isAnswer = ({ language, margin }: DetectedLanguage) => LANGUAGES.includes(language) && margin >= 0;

  it('gets an answer', () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(any, (text) => isAnswer(detect(text))),
      { numRuns: 1000, seed: 20261122 },
    );
  });

  it.each([
    ['64 KB of words', 'kwijt '.repeat(11_000)],
    ['one word of 10,000 letters', 'q'.repeat(10_000)],
    ['64 KB of other letters', 'я'.repeat(65_536)],
    ['signs that nobody sees', '\u200b\u200d\u0000'.repeat(5_000)],
    ['emoji', '👩‍👩‍👧'.repeat(5_000)],
    ['apostrophes', "'".repeat(60_000)],
    ['a mail address without end', `${'a'.repeat(30_000)}@${'b.'.repeat(15_000)}`],
    ['alphabets in turn', 'aяعあ '.repeat(10_000)],
  ])('gets it: %s', (_, text) => {
    expect(isAnswer(detect(text))).toBe(true);
  });

  it('is read alike with what nobody sees in it', () => {
    expect(languageOf('ich\u200b bin\u0000 um\u200dgezogen')).toBe('de');
    expect(languageOf('ich\nbin\tumgezogen')).toBe('de');
  });
});
