import { describe, expect, it } from 'vitest';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { choose, given, MONDAY, provide, SUNDAY, walked } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();
const changed = (from: string, to: string) =>
  versionOf(smallFiles.map(({ path, text }) => ({ path, text: text.replace(from, to) })));

describe('a question', () => {
  it('that refuses again and again never says the same twice running', () => {
    let told = given(version).when(choose('waarheen', 'hier'));
    let before: string | undefined;
    for (let times = 1; times <= 5; times += 1) {
      told = told.when(provide('wanneer', 'ooit'));
      expect(told.view.question?.error).not.toBe(before);
      before = told.view.question?.error;
    }
  });

  it('refuses in its own words first, and then in those for every date', () => {
    const own = changed('short: "Dag"', 'short: "Dag"\n    errors: { unclear: "Kijk op uw huurcontract." }');
    const first = given(own).when(choose('waarheen', 'hier'), provide('wanneer', 'ooit'));
    expect(first.view.question?.error).toBe('Kijk op uw huurcontract.');
    expect(first.when(provide('wanneer', 'ooit')).view.question?.error).not.toBe('Kijk op uw huurcontract.');
  });

  it('opened again holds one answer or several, as it was asked', () => {
    expect(walked(version).when({ type: 'change', step: 'waarheen' }).view.question?.value).toBe('hier');
    expect(walked(version).when({ type: 'change', step: 'wie' }).view.question?.value).toEqual(['ik', 'kind']);
  });

  it('has the pictogram of its step and of each answer, beside words that are the same without', () => {
    const drawn = changed(
      'ask: choice\n    options: [hier, elders,',
      'ask: choice\n    pictogram: verhuizen\n    options: [{ hier: { pictogram: huis } }, elders,',
    );
    const { pictogram, title, question } = given(drawn).view;
    expect([pictogram, question?.options?.map((option) => option.pictogram)]).toEqual([
      'verhuizen',
      ['huis', undefined, undefined],
    ]);
    expect([title, question?.options?.[0]?.label]).toEqual([
      given(version).view.title,
      given(version).view.question?.options?.[0]?.label,
    ]);
  });

  it('is named by its first line', () => {
    const long = changed('"Waar gaat u heen?"', '"Waar gaat u heen?\\nKies wat het beste past."');
    expect(given(long).view.title).toBe('Waar gaat u heen?');
  });
});

describe('an answer', () => {
  it('is read out as people write it', () => {
    const asksPhone = changed('ask: name', 'ask: phone');
    const told = given(asksPhone).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      choose('wie', 'ik'),
      provide('naam', '+31 6 1234 5678'),
    );
    expect(told.view.answers.at(-1)?.answer).toBe('06 12345678');
  });

  it('is said in the words of the language, the level and the day of the view, also when it was said before', () => {
    const priced = changed('label: "Hier"', 'label: { text: "Hier", simple: "Hier, voor {leges.melden}" }');
    const state = replay(given(priced).when(choose('waarheen', 'hier')).events);
    const newYear = Date.parse('2027-01-01T10:00:00+01:00');
    const said = (other: object, now = MONDAY) =>
      render(priced, { ...state, ...other }, momentAt(priced.municipality, now)).answers[0]?.answer;
    expect(said({})).toBe('Hier');
    expect(said({ simple: true })).toBe('Hier, voor € 12,50');
    expect(said({ simple: true }, newYear)).toBe('Vraag de gemeente naar de prijs.');
    expect(said({ language: 'en' })).toBe('Here');
  });
});

describe('the ways to a person', () => {
  it('are in the language of the view, for residents who ask at the same moment', () => {
    const state = replay(given(version).events);
    const moment = momentAt(version.municipality, MONDAY);
    const labels = ['nl', 'en', 'nl'].map(
      (language) => render(version, { ...state, language }, moment).exits.callback.label,
    );
    expect(labels).toEqual(['Bel mij terug', 'Call me back', 'Bel mij terug']);
  });

  it('name the hours of the desk, days with the same hours together', () => {
    expect(given(version).view.exits.desk).toEqual({
      address: 'Plein 1',
      hours: [
        'maandag tot en met woensdag: 9.00 tot 17.00 uur',
        'donderdag: 9.00 tot 12.00 uur en 13.00 tot 20.00 uur',
        'vrijdag: 9.00 tot 17.00 uur',
      ].join('\n'),
    });
  });
});

describe('a message that a person can help', () => {
  it('says when there is none now', () => {
    const told = given(version).when(
      choose('waarheen', 'hier'),
      provide('wanneer', '24 november 2026'),
      choose('wie', 'ik'),
      choose('naam', 'overslaan'),
      choose('gevaar', 'ja'),
    );
    expect(told.view.messages[0]?.text).not.toContain('dicht');
    expect(told.at(SUNDAY).view.messages[0]?.text).toMatch(
      /\nWij zijn nu dicht. Wij zijn er weer morgen vanaf 9.00 uur.$/,
    );
  });
});

describe('a result', () => {
  it('names a link as people read it, and leads there in full', () => {
    const [report] = walked(version).view.result?.actions ?? [];
    expect(report?.by[0]).toEqual({
      way: 'online',
      text: 'Ga naar example.org/melden.',
      href: 'https://example.org/melden',
    });
  });

  it('says to ask where a text names a price that does not hold today', () => {
    const priced = changed('"Kom langs."', '"Dat kost {leges.melden}."');
    const desk = (now: number) => walked(priced).at(now).view.result?.actions[0]?.by[1]?.text;
    expect(desk(MONDAY)).toBe('Dat kost € 12,50.');
    expect(desk(Date.parse('2027-01-04T10:00:00+01:00'))).toBe('Vraag aan de gemeente wat het kost.');
  });

  it('is signed where an action hands it in on paper, and not where one must come in person', () => {
    expect(walked(version).view.result?.sign).toBe(false);
    // The first action of the flow with a way online, and its texts, are on paper.
    const texts = smallFiles.map(({ path, text }) => ({
      path,
      text: text
        .replace('{ online: link.melden }', '{ paper: link.melden }')
        .replace(/online: (?="(Ga naar|Go to) )/, 'paper: '),
    }));
    expect(walked(versionOf(texts)).view.result?.sign).toBe(true);
  });

  it('says that the town is closed where one would call now, and has no button for it', () => {
    const urgent = walked(changed('later-bellen: { urgency: later', 'later-bellen: { urgency: now'));
    const call = (now: number) => urgent.at(now).view.result?.actions[0]?.by[0];
    expect(call(MONDAY)).toEqual({ way: 'phone', text: 'Bel 14 0999.', href: 'tel:140999' });
    expect(call(SUNDAY)).toEqual({
      way: 'phone',
      text: 'Bel 14 0999.\nWij zijn nu dicht. Wij zijn er weer morgen vanaf 9.00 uur.',
    });
  });

  it('is named by its heading', () => {
    expect(walked(version).view.title).toBe('Uw melding');
  });

  it('is addressed where the town takes its post; a town that did not say, takes it at its desk', () => {
    expect(walked(version).view.result?.to).toBe('Aan de gemeente: Gemeente Test, Plein 1');
    const post = changed('naam: Gemeente Test', 'naam: Gemeente Test, postadres: "Postbus 1, 1234 AB Test"');
    expect(walked(post).view.result?.to).toBe('Aan de gemeente: Gemeente Test, Postbus 1, 1234 AB Test');
  });

  it('leaves a line to fill in by hand for what was skipped or not known', () => {
    const told = given(version).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      choose('wie', 'ik'),
      choose('naam', 'overslaan'),
      choose('gevaar', 'nee'),
    );
    expect(told.view.result?.rows?.map(({ value }) => value)).toEqual(['Hier', '', '']);
  });

  it('states a price up to and including its last day', () => {
    const lastDay = walked(version).at(Date.parse('2026-12-31T10:00:00+01:00'));
    expect(lastDay.view.result?.actions[0]?.cost).toBe('€ 12,50');
  });
});

it('a code to go on later is shown as long as it works', () => {
  const paused = walked(version).when({ type: 'pause' });
  expect(paused.at(Date.parse('2026-12-23T09:59:00+01:00')).view.pause?.code).toBe('CDFGHJKM');
  expect(paused.at(Date.parse('2026-12-23T10:00:00+01:00')).view.pause).toBeUndefined();
});
