import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/language/plain/lint-text.js';
import { readWordTables } from '../../src/server/word-tables.js';

const tables = readWordTables();
const lint = (text: string, level: 'text' | 'simple' = 'text', language = 'nl') =>
  lintText(text, { language, level, tables, glossary: new Set(['leges']) });
const rules = (text: string, level?: 'text' | 'simple', language?: string) => [
  ...new Set(lint(text, level, language).map(({ rule }) => rule)),
];

/** Each rule: what it finds, and what comes near and is good. */
const RULES: readonly (readonly [rule: string, hit: string, near: string])[] = [
  [
    'long-sentence',
    'U kunt bij ons aan de balie elke dag van de week een nieuwe pas halen als u wilt.',
    'U haalt de pas bij ons. Dat kan elke dag van de week.',
  ],
  ['rare-word', 'Dit is een schending.', 'De egel slaapt.\nNeem uw rolstoel mee.\nDe leges zijn hoog.'],
  ['rare-word', 'Ga naar het CJIB.', 'Log in met DigiD. Uw BSN staat erop. Woont u op 1234 AB 5?'],
  ['jargon', 'Indien u komt, bellen wij.', 'Als u komt, bellen wij.'],
  ['jargon', 'Neem dit met betrekking tot uw pas mee.', 'Dit heeft met u te maken.'],
  ['formal', 'U dient te betalen.', 'Dit leidt nergens toe.'],
  ['formal', 'Dat doet men niet.', 'Dat doet mijn man niet.'],
  ['figure-of-speech', 'Wij helpen u om het hoofd boven water te houden.', 'Houd uw hoofd boven het bad.'],
  ['figure-of-speech', 'Dat is water naar de zee dragen.', 'Wij dragen het water naar het huis.'],
  ['passive', 'Uw aanvraag wordt door ons bekeken.', 'U wordt 18 jaar in mei.'],
  ['passive', 'Uw oude pas wordt meteen vernietigd.', 'Uw verhuisbericht wordt een boek.'],
  ['passive', 'Er wordt gebeld.', 'Er is nog niets doorgegeven.'],
  ['passive', 'Er wordt contact met u opgenomen.', 'Er is iets veranderd.'],
  ['passive', 'Er is besloten dat u moet betalen.', 'Er is brand.'],
  ['passive', 'Het huis is gekocht door de buren.', 'Uw pas is al geblokkeerd.'],
  ['nominalisation', 'Wacht op de beoordeling van uw aanvraag.', 'Dit is de woning van uw ouders.'],
  ['nominalisation', 'Dat kan na het inleveren van uw pas.', 'Neem na het eten van vandaag een kopje thee.'],
  ['nominalisation', 'Het betalen van de boete kan ook hier.', 'Het kenteken van uw auto. Het inkomen van uw man.'],
  [
    'split-verb',
    'U kunt uw oude pas elke dag bij de balie in het stadhuis gratis inleveren.',
    'U kunt uw oude pas inleveren bij de balie in het stadhuis.',
  ],
  ['split-verb', 'Wij lezen de door u gestuurde brief.', 'Wij lezen de brief van u.'],
  ['split-verb', 'De aan u door de wijkagent gestuurde brief is goed.', 'Wij lezen de brief van uw buurman.'],
  ['split-verb', 'De pas die u in mei bij de balie kreeg, is weg.', 'De pas die u hebt, is goed.'],
  ['double-negative', 'Kom niet zonder pas.', 'Kom niet. Dat kan zonder pas.'],
  ['double-negative', 'Dat is niet onmogelijk.', 'Dat is niet ons huis. U bent niet onder de 18.'],
  ['abbreviation', 'Neem bijv. een boek mee.', 'Neem bijvoorbeeld een boek mee.'],
  ['abbreviation', 'Open van 1 t/m 5 mei.', 'Open van 1 tot en met 5 mei.'],
  ['address-form', 'Bel ons als je vragen hebt. Wij helpen u.', 'Bel ons als u vragen hebt. Wij helpen u met uw pas.'],
  ['percentage', 'U krijgt 20% korting.', 'U krijgt € 20 korting.'],
  ['age-bound', 'Bent u 4 jaar of ouder?', 'Bent u al 4 jaar lid?'],
  ['age-bound', 'U moet minimaal 18 jaar zijn.', 'Uw pas is minstens 5 jaar geldig.'],
  ['notation', 'Kom op 22-11-2026.', 'Kom op 22 november 2026.'],
  ['notation', 'Het kost €25,-.', 'Het kost € 25. Of € 12,50.'],
  ['notation', 'Wij zijn open om 14:30 uur.', 'Wij zijn open om 9.00 uur en om 14.30 uur.'],
  ['notation', 'Het kost 12,-.', 'Zie artikel 3:14 en 3:15 van de wet.'],
  ['notation', 'Kom om kwart voor tien.', 'Het duurt een half uur. U eet een halve appel.'],
  ['link-name', 'Klik hier voor een afspraak.', 'Hier is de sleutel.'],
  ['link-name', 'Lees [hier](https://example.org) meer.', '[Maak een afspraak](https://example.org).'],
  ['one-at-a-time', 'Wat is uw naam? En waar woont u?', 'Is uw pas weg?\nBel ons dan.\nHebt u een vraag? Bel ook.'],
  ['one-at-a-time', 'Wie bent u en hoe oud bent u?', 'Weet u waar u woont en hoe u daar komt?'],
  ['one-at-a-time', 'Pak uw pas, bel ons en betaal daarna.', 'Pak uw pas en bel ons.'],
  ['one-at-a-time', 'Bel ons. Pak uw pas. Kom langs. Betaal.', 'Bel ons. Bent u ziek? Kom niet. Pak uw pas. Betaal.'],
  ['one-at-a-time', 'Pak uw pas. Bel ons.\nKom langs. Betaal.', 'Bel ons.\nPak uw pas.\nKom langs.\nBetaal.'],
  [
    'one-at-a-time',
    'Bel ons. Pak uw pas. Kom langs. Neem een foto mee. Zet uw naam. Betaal met uw pas.',
    'Bel ons. Pak uw pas.',
  ],
];

describe('what makes a Dutch text hard', () => {
  it.each(RULES)('%s: "%s", not "%s"', (rule, hit, near) => {
    expect(rules(hit)).toContain(rule);
    expect(rules(near)).toEqual([]);
  });

  it('is said with a range, a reason and where it can with better words', () => {
    const text = 'Wij bellen u terug indien u dat wilt.';
    const [finding] = lint(text);
    expect(finding).toEqual({
      rule: 'jargon',
      severity: 'warning',
      from: 19,
      until: 25,
      message: '"indien" is een woord van kantoor. Zeg liever: "als".',
      better: 'als',
    });
    expect(text.slice(19, 25)).toBe('indien');
  });

  it.each([
    ['Kom om half vier.', '15.30 uur'],
    ["Kom om half negen 's avonds.", '20.30 uur'],
    ['Kom om kwart over een.', '13.15 uur'],
    ['Kom om kwart voor één.', '12.45 uur'],
    ['Het kost 7,-.', '€ 7'],
  ])('writes a time and an amount as everywhere: %s', (text, better) => {
    expect(lint(text).map((finding) => finding.better)).toEqual([better]);
  });

  it('counts the words of a sentence: 13 a remark, 16 a warning, 21 an error; fewer in easy texts', () => {
    const sentence = (words: number) => `${'de '.repeat(words - 1)}pas.`.replace(/^d/, 'D');
    const severity = (words: number, level?: 'simple') => lint(sentence(words), level).map(({ severity }) => severity);
    expect([12, 13, 15, 16, 20, 21].map((words) => severity(words)[0])).toEqual([
      undefined,
      'remark',
      'remark',
      'warning',
      'warning',
      'error',
    ]);
    expect([10, 11, 13, 16].map((words) => severity(words, 'simple')[0])).toEqual([
      undefined,
      'remark',
      'warning',
      'error',
    ]);
  });

  it('knows where a sentence ends: not after an initial or a number, but after "u." and at each line', () => {
    expect(rules('Wij zoeken een collega voor u. U bent als eerste aan de beurt vandaag.')).toEqual([]);
    expect(rules('Bel A. de Vries op nummer 14 0999. Dat kan van 9.00 tot 17.00 uur.')).toEqual([]);
    expect(rules('Neem mee:\n- uw pas en uw oude kaart\n- een brief van de huisbaas\n- een foto van uzelf')).toEqual(
      [],
    );
  });

  it('speaks of a formula from 30 words on only, and never in an easy text', () => {
    const hard = 'Gemeentelijke belastingaanslagen betreffende onroerende zaakbelastingen vereisen tijdige betaling. ';
    expect(rules(hard)).not.toContain('hard-formula');
    expect(rules(hard.repeat(5))).toContain('hard-formula');
  });

  it('says nothing of names, of what the glossary explains, and of languages it does not know', () => {
    expect(rules('Ga naar Xanthippe Vrouwenvelder in Zwaagwesteinde.')).toEqual([]);
    expect(rules('De leges staan op de brief.')).toEqual([]);
    expect(lintText('Indien men dient te betalen.', { language: 'de', tables })).toEqual([]);
  });
});

describe('what makes an English text hard', () => {
  it.each([
    [
      'long-sentence',
      'You can come to our desk on every day of the week to get a new card if you want.',
      'You can get a card. Come to our desk.',
    ],
    ['jargon', 'Prior to the move you pay.', 'Before the move you pay. Shall I call you?'],
    ['passive', 'Your form will be checked by us.', 'Nothing has been sent. We check your form.'],
  ])('%s: "%s", not "%s"', (rule, hit, near) => {
    expect(rules(hit, 'text', 'en')).toContain(rule);
    expect(rules(near, 'text', 'en')).toEqual([]);
  });
});

it('a text of 40,000 line breaks has an end', () => {
  expect(() => lint(`De pas is weg.${'\n'.repeat(40_000)}De pas is weg.`)).not.toThrow();
});
