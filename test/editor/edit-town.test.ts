import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/conversation/moment-at.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Files } from '../../src/editor/document/files.js';
import { emptyHistory, remember, undo } from '../../src/editor/document/history.js';
import { rawFile } from '../../src/editor/document/raw-texts.js';
import { factUses, placesOf } from '../../src/editor/document/town/fact-uses.js';
import { canBeDialled, phoneHref, phoneInGroups } from '../../src/editor/document/town/phone-text.js';
import { TOWN, type TownEdit } from '../../src/editor/document/town/town-edit.js';
import { townForm } from '../../src/editor/document/town/town-form.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { playTalk } from '../../src/editor/preview/preview-talk.js';
import { changedLines, findingsOf, REPOSITORY, refusal } from './draft-files.js';

const townFindings = (files: Files) => findingsOf(new Map([[TOWN, files.get(TOWN) ?? '']]));

/** The lines of the file of the town that an edit changes; every other file and byte is as before. */
function seen(edit: TownEdit, files = REPOSITORY): readonly string[] {
  const after = applyEdit(files, edit);
  expect(townFindings(after)).toEqual(townFindings(files));
  const back = undo(remember(emptyHistory, files, after, edit.type), after);
  expect(back?.files.get(TOWN) ?? files.get(TOWN)).toBe(files.get(TOWN));
  const [path = TOWN, ...lines] = changedLines(files, after);
  expect(path).toBe(TOWN);
  return lines;
}

const made = (...edits: readonly TownEdit[]) => edits.reduce(applyEdit, REPOSITORY);
const no = (edit: TownEdit) => refusal(() => applyEdit(REPOSITORY, edit));

describe('a text, a number or a link of the town', () => {
  it('gets other words, in one language or in all', () => {
    expect(seen({ type: 'set-fact', fact: 'gemeente.naam', text: 'Gemeente Proef' })).toEqual([
      '-  naam: Gemeente Voorbeeld',
      '+  naam: Gemeente Proef',
    ]);
    expect(seen({ type: 'set-fact', fact: 'gemeente.boete', language: 'en', text: '€ 350' })).toEqual([
      '-  boete: { nl: hoogstens € 325, en: at most €325 }',
      '+  boete: { nl: hoogstens € 325, en: "€ 350" }',
    ]);
    expect(seen({ type: 'set-fact', fact: 'gemeente.balie-adres', language: 'en', text: 'Square 1' })).toEqual([
      '-  balie-adres: Raadhuisplein 1, Voorbeeld',
      '+  balie-adres: { nl: "Raadhuisplein 1, Voorbeeld", en: Square 1 }',
    ]);
    expect(seen({ type: 'set-fact', fact: 'keuze.toestemming-partner', text: 'ja' })[1]).toBe(
      '+  toestemming-partner: ja         # ook als de hoofdbewoner de man, vrouw of geregistreerd partner is?',
    );
    expect(no({ type: 'set-fact', fact: 'link.afval', text: ' ' })).toMatch(/^Dit kan niet leeg zijn/);
  });

  it('of a phone keeps the link that dials it in step', () => {
    expect(seen({ type: 'set-fact', fact: 'telefoon.ing', text: '020 12 345 67' })).toEqual([
      '-  ing: { number: 020 22 888 00, href: "tel:+31202288800" }',
      '+  ing: { number: 020 12 345 67, href: "tel:+31201234567" }',
    ]);
    expect(seen({ type: 'set-fact', fact: 'telefoon.politie', text: '0900 8844' })).toEqual([
      '-  politie: { number: 0900-8844, href: "tel:09008844" }',
      '+  politie: { number: 0900 8844, href: "tel:09008844" }',
    ]);
  });

  it('comes and goes; not while something says it, and the sentence says what', () => {
    const added = { type: 'add-fact', fact: 'link.bomen', value: 'https://www.example.org/bomen' } as const;
    expect(seen(added)).toEqual(['+  bomen: https://www.example.org/bomen']);
    expect(changedLines(REPOSITORY, made(added, { type: 'remove-fact', fact: 'link.bomen' }))).toEqual([]);
    const texts = { nl: 'een brief', en: 'a letter' };
    expect(seen({ type: 'add-fact', fact: 'gemeente.brief', value: texts })).toEqual([
      '+  brief: { nl: een brief, en: a letter }',
      '+',
    ]);
    expect(no({ type: 'add-fact', fact: 'link.een naam', value: 'x' })).toMatch(/kan geen naam zijn/);
    expect(no({ type: 'add-fact', fact: 'link.afval', value: 'x' })).toMatch(/is er al/);
    expect(no({ type: 'remove-fact', fact: 'telefoon.gemeente' })).toMatch(/altijd nodig/);
    expect(no({ type: 'remove-fact', fact: 'link.afval' })).toBe(
      'Dit gegeven wordt nog gebruikt: onderwerp "afval", stap "melding" van "verhuizen", stap "inschrijven" van "verhuizen". Haal het daar eerst weg.',
    );
    expect(no({ type: 'remove-fact', fact: 'keuze.rijbewijs-spoed' })).toMatch(/stap ".+" van "rijbewijs-kwijt"/);
  });

  it('is known by every place that says it, each step once', () => {
    const places = (fact: string) =>
      placesOf(
        REPOSITORY,
        factUses(REPOSITORY).filter((use) => use.fact === fact),
      );
    expect(places('leges.parkeervergunning')).toEqual([{ type: 'topic', topic: 'parkeervergunning' }]);
    expect(places('telefoon.creditcard-ics')).toEqual([{ type: 'step', flow: 'portemonnee', step: 'plan' }]);
    expect(places('link.bestaat-niet')).toEqual([]);
  });
});

describe('a fee', () => {
  const next = { amount: '90.10', from: '2028-01-01', until: '2028-12-31' };

  it('gets the amount of next year behind that of this year, and loses it again', () => {
    const edit = { type: 'set-fee', fee: 'leges.rijbewijs', at: 1, period: next } as const;
    expect(seen(edit)).toEqual([
      '-  rijbewijs: [{ amount: 52.10, from: 2026-01-01, until: 2027-12-31 }]',
      '+  rijbewijs: [{ amount: 52.10, from: 2026-01-01, until: 2027-12-31 }, { amount: 90.10, from: 2028-01-01, until: 2028-12-31 }]',
    ]);
    expect(changedLines(REPOSITORY, made(edit, { ...edit, period: null }))).toEqual([]);
  });

  it('of next year is said in the preview from its first day on, and not the day before', () => {
    const files = made({ type: 'set-fee', fee: 'leges.rijbewijs', at: 1, period: next });
    const { version } = flowVersion(files, 'rijbewijs-kwijt');
    if (!version) throw new Error('cannot be read');
    const pick = (step: string, option: string) => ({ type: 'choose', step, option }) as const;
    const tick = (step: string, ...options: string[]) => ({ type: 'choose', step, options }) as const;
    const inputs = [
      ...[tick('welk', 'rijbewijs'), pick('hoe', 'verloren'), pick('waar', 'nederland'), pick('uit-nederland', 'ja')],
      ...[tick('gedaan', 'geen-van-deze'), pick('digid', 'ja'), pick('wanneer', 'gewoon')],
    ];
    const on = (day: string) => {
      const moment = momentAt(version.municipality, Date.parse(`${day}T10:00:00+01:00`));
      const talk = { flow: 'rijbewijs-kwijt', inputs, language: 'nl', simple: false };
      return JSON.stringify(playTalk(version, talk, moment)?.view);
    };
    expect(on('2027-12-31')).toContain('€ 52,10');
    expect(on('2028-01-01')).toContain('€ 90,10');
    expect(on('2028-01-01')).not.toContain('€ 52,10');
  });

  it('ends earlier: only that day is written', () => {
    const period = { amount: '52.10', from: '2026-01-01', until: '2026-12-31' };
    expect(seen({ type: 'set-fee', fee: 'leges.rijbewijs', at: 0, period })).toEqual([
      '-  rijbewijs: [{ amount: 52.10, from: 2026-01-01, until: 2027-12-31 }]',
      '+  rijbewijs: [{ amount: 52.10, from: 2026-01-01, until: 2026-12-31 }]',
    ]);
  });

  it('stays, without an amount, when the last one is taken away', () => {
    const empty = made({ type: 'set-fee', fee: 'leges.bezorgen', at: 0, period: null });
    expect(changedLines(REPOSITORY, empty)[2]).toBe('+  bezorgen: []');
    const again = applyEdit(empty, { type: 'set-fee', fee: 'leges.bezorgen', at: 0, period: next });
    expect(changedLines(empty, again)[2]).toBe('+  bezorgen: [{ amount: 90.10, from: 2028-01-01, until: 2028-12-31 }]');
  });
});

describe('opening hours', () => {
  it('of a day of the week change, come in the order of the week, and go', () => {
    expect(seen({ type: 'set-hours', weekday: 3, openings: ['9.00-21.00'] })).toEqual([
      '-  donderdag: ["9.00-20.00"]',
      '+  donderdag: ["9.00-21.00"]',
    ]);
    expect(seen({ type: 'set-hours', weekday: 0, openings: ['9.00-12.30', '13.00-17.00'] })).toEqual([
      '-  maandag: ["9.00-17.00"]',
      '+  maandag: [9.00-12.30, 13.00-17.00]',
    ]);
    expect(seen({ type: 'set-hours', weekday: 5, openings: ['10.00-12.00'] })).toEqual(['+  zaterdag: [10.00-12.00]']);
    expect(seen({ type: 'set-hours', weekday: 1, openings: [] })).toEqual(['-  dinsdag: ["9.00-17.00"]']);
    const without = made({ type: 'set-hours', weekday: 1, openings: [] });
    expect(seen({ type: 'set-hours', weekday: 1, openings: ['9.00-17.00'] }, without)).toEqual([
      '+  dinsdag: [9.00-17.00]',
    ]);
  });

  it('of one day change, come in the order of the days, and go', () => {
    const closed = { openings: [], reason: { nl: 'Bevrijdingsdag', en: 'Liberation Day' } };
    const edit = { type: 'set-day', day: '2027-05-05', hours: closed } as const;
    expect(seen(edit)).toEqual([
      '+  - { dag: 2027-05-05, open: [], reden: { nl: Bevrijdingsdag, en: Liberation Day } }',
    ]);
    expect(changedLines(REPOSITORY, made(edit, { ...edit, hours: null }))).toEqual([]);
    const eve = { openings: ['9.00-13.00'], reason: { nl: 'Dag voor Kerst', en: 'Christmas Eve' } };
    expect(seen({ type: 'set-day', day: '2026-12-24', hours: eve })).toEqual([
      '-  - { dag: 2026-12-24, open: ["9.00-16.00"], reden: { nl: Dag voor Kerst, en: Christmas Eve } }',
      '+  - { dag: 2026-12-24, open: ["9.00-13.00"], reden: { nl: Dag voor Kerst, en: Christmas Eve } }',
    ]);
    const short = { openings: [], reason: { nl: 'Dicht' } };
    expect(seen({ type: 'set-day', day: '2026-12-24', hours: short })[1]).toBe(
      '+  - { dag: 2026-12-24, open: [], reden: Dicht }',
    );
  });

  it('come into a file that has none yet', () => {
    const bare = new Map([[TOWN, 'gemeente: { naam: X }\n']]);
    const hours = { openings: [], reason: { nl: 'Kerst', en: 'Christmas' } };
    const edits: readonly TownEdit[] = [
      { type: 'set-hours', weekday: 0, openings: ['9.00-17.00'] },
      { type: 'set-day', day: '2026-12-25', hours },
      { type: 'add-fact', fact: 'telefoon.gemeente', value: { number: '14 0999', href: 'tel:140999' } },
    ];
    expect(edits.reduce(applyEdit, bare).get(TOWN)).toBe(
      'gemeente: { naam: X }\nopeningstijden:\n  maandag: [9.00-17.00]\nuitzonderingen:\n' +
        '  - { dag: 2026-12-25, open: [], reden: { nl: Kerst, en: Christmas } }\n' +
        'telefoon:\n  gemeente: { number: 14 0999, href: "tel:140999" }\n',
    );
  });
});

describe('calling back', () => {
  it('gets other times and places in a part of the day', () => {
    expect(seen({ type: 'set-call-part', part: 'avond', time: '18.00-20.00', places: '' })).toEqual([
      '-  avond: { tijd: 17.00-20.00, plaatsen: 40 }',
      '+  avond: { tijd: 18.00-20.00 }',
    ]);
    const short = new Map([[TOWN, 'terugbellen: { ochtend: 9.00-12.00 }\n']]);
    const set = (places: string, files: Files) =>
      applyEdit(files, { type: 'set-call-part', part: 'ochtend', time: '9.00-11.00', places });
    expect(set('', short).get(TOWN)).toBe('terugbellen: { ochtend: 9.00-11.00 }\n');
    expect(set('6', short).get(TOWN)).toBe('terugbellen: { ochtend: { tijd: 9.00-11.00, plaatsen: 6 } }\n');
    expect(no({ type: 'set-call-part', part: 'nacht', time: '1.00-2.00', places: '' })).toContain('"nacht"');
  });

  it('names who calls, in one language or in all, and need not', () => {
    const team = { type: 'set-town-text', keys: ['terugbellen-team'], optional: true } as const;
    const once = made({ ...team, text: 'Publiekszaken' });
    expect(townForm(rawFile(once, TOWN)).contact.team).toBe('Publiekszaken');
    const wide = applyEdit(once, { ...team, text: 'Public services', language: 'en' });
    expect(townForm(rawFile(wide, TOWN)).contact.team).toEqual({ nl: 'Publiekszaken', en: 'Public services' });
    expect(refusal(() => applyEdit(wide, { ...team, text: '', language: 'nl' }))).toMatch(/^Dit kan niet leeg zijn/);
    const dutch = applyEdit(wide, { ...team, text: '', language: 'en' });
    expect(applyEdit(dutch, { ...team, text: '', language: 'nl' }).get(TOWN)).toBe(REPOSITORY.get(TOWN));
    expect(applyEdit(once, { ...team, text: ' ' }).get(TOWN)).toBe(REPOSITORY.get(TOWN));
  });
});

describe('help near by', () => {
  it('comes at the end of the list, says more, and goes', () => {
    const library = { type: 'add-near', name: 'Buurthuis', text: 'Hulp met post.\nHet is gratis.' } as const;
    expect(seen(library)).toEqual([
      '+  - naam: Buurthuis',
      '+    tekst: |',
      '+      Hulp met post.',
      '+      Het is gratis.',
    ]);
    const there = made(library);
    const near = townForm(rawFile(there, TOWN)).near;
    expect(near.map(({ name }) => (typeof name === 'string' ? name : name.nl))).toEqual([
      'Informatiepunt Digitale Overheid (IDO)',
      'Digihulplijn',
      'Buurthuis',
    ]);
    const keys = ['dichtbij', 2, 'adres'];
    const placed = applyEdit(there, { type: 'set-text', path: TOWN, keys, text: 'Plein 3, Voorbeeld' });
    expect(townForm(rawFile(placed, TOWN)).near[2]?.address).toBe('Plein 3, Voorbeeld');
    expect(applyEdit(placed, { type: 'remove-near', at: 2 }).get(TOWN)).toBe(REPOSITORY.get(TOWN));
    const none = made({ type: 'remove-near', at: 0 }, { type: 'remove-near', at: 0 });
    expect(townForm(rawFile(none, TOWN)).near).toEqual([]);
    expect(townForm(rawFile(applyEdit(none, library), TOWN)).near).toHaveLength(1);
    expect(no({ type: 'set-town-text', keys: ['dichtbij', 1, 'naam'], text: '' })).toMatch(/^Dit kan niet leeg zijn/);
  });
});

describe('a phone number', () => {
  it('is written in groups, with the link that dials it', () => {
    const shown = (number: string) => [phoneInGroups(number), phoneHref(number)];
    expect(phoneHref('+31 (0)20 660 06 11')).toBe('tel:+31206600611');
    expect(shown('0612345678')).toEqual(['06 12 34 56 78', 'tel:+31612345678']);
    expect(shown('0881236555')).toEqual(['088 123 65 55', 'tel:+31881236555']);
    expect(shown('+31999000000')).toEqual(['+31 999 000 000', 'tel:+31999000000']);
    expect(shown('08000313')).toEqual(['0800-0313', 'tel:08000313']);
    expect(shown('140999')).toEqual(['14 0999', 'tel:140999']);
    expect(shown('112')).toEqual(['112', 'tel:112']);
    expect(shown('020 22 888 00')).toEqual(['020 22 888 00', 'tel:+31202288800']);
  });

  it('is told from what cannot be dialled', () => {
    expect(
      ['112', '14 0999', '14 020', '0800-2000', '088 123 65 55', '+31 20 22 888 00'].map(canBeDialled),
    ).not.toContain(false);
    expect(['12345', '088 123 65 5', '06-1234567', '+31', 'bel ons', '0900-12345'].map(canBeDialled)).not.toContain(
      true,
    );
  });
});
