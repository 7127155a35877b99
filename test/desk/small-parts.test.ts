import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { phoneGroups, telHref } from '../../src/desk/callbacks/phone-groups.js';
import { attemptsToGo, byDue } from '../../src/desk/callbacks/why-not-closed.js';
import { dropDrafts, dropOldDrafts } from '../../src/desk/live/drafts.js';
import { hashOf, type Route, routeOf } from '../../src/desk/live/route.js';
import { minutesSince } from '../../src/desk/live/wait-time.js';
import { SHORTCUTS, shortcutFor } from '../../src/desk/shell/shortcut-keys.js';
import { answerOf } from '../../src/desk/talk/answer-of.js';
import { plainLanguageHints } from '../../src/desk/talk/plain-language.js';
import { EN } from '../../src/desk/words.en.js';
import { wordsIn } from '../../src/desk/words.js';
import { NL } from '../../src/desk/words.nl.js';
import type { DeskCallback } from '../../src/protocol/desk.js';

const { window } = new JSDOM(
  '<input id="field"><textarea id="text"></textarea><select id="pick"></select><dialog open><button id="in-dialog"></button></dialog><button id="button"></button>',
);
const element = (id: string) => window.document.getElementById(id);

describe('shortcuts', () => {
  const press = (key: string, change = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...change });

  it('work outside fields, and nowhere that one types', () => {
    expect(shortcutFor(press('n'), element('button'))).toBe('next');
    expect(shortcutFor(press('n'), null)).toBe('next');
    for (const id of ['field', 'text', 'pick', 'in-dialog'])
      expect(shortcutFor(press('n'), element(id))).toBeUndefined();
  });

  it('collide with no browser and no screen reader: never with Alt, Ctrl or Cmd, never while a key is held', () => {
    for (const held of [
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { repeat: true },
      { isComposing: true },
    ]) {
      for (const { key } of SHORTCUTS) expect(shortcutFor(press(key, held), null)).toBeUndefined();
    }
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length);
  });
});

describe('a number to call', () => {
  it('is read in groups, Dutch and foreign', () => {
    expect(phoneGroups('0612345678')).toBe('06 12 34 56 78');
    expect(phoneGroups('+31612345678')).toBe('06 12 34 56 78');
    expect(phoneGroups('0201234567')).toBe('020 123 45 67');
    expect(phoneGroups('+48123456789')).toBe('+48 123 456 789');
    expect(phoneGroups('06 12345678')).toBe('06 12 34 56 78');
    expect(phoneGroups('+48 12 345 67 89')).toBe('+48 12 345 67 89');
    expect(telHref('06 12-34 56 78')).toBe('tel:0612345678');
  });
});

describe('a promised call', () => {
  const promised = (change: Partial<DeskCallback>) =>
    ({
      status: 'open',
      overdue: false,
      until: '2026-11-23T12:00:00Z',
      attempts: [],
      like: [],
      ...change,
    }) as DeskCallback;
  const tried = (outcome: DeskCallback['attempts'][number]['outcome']) => ({ at: '', by: '', outcome, counts: true });

  it('is closed after a talk, or after as many attempts as the town asks for', () => {
    const rules = { leastAttempts: 3 };
    expect(attemptsToGo(promised({}), rules)).toBe(3);
    expect(attemptsToGo(promised({ attempts: [tried('no-answer'), tried('no-answer')] }), rules)).toBe(1);
    expect(attemptsToGo(promised({ attempts: [tried('spoken')] }), rules)).toBe(0);
    const often = promised({ attempts: [tried('no-answer'), tried('other'), tried('no-answer'), tried('other')] });
    expect(attemptsToGo(often, rules)).toBe(0);
    const early = often.attempts.map((one) => ({ ...one, counts: false }));
    expect(attemptsToGo(promised({ attempts: early }), rules)).toBe(3);
  });

  it('stands in the order of what is due, overdue first and closed last', () => {
    const late = promised({ overdue: true, until: '2026-11-22T12:00:00Z' });
    const soon = promised({ until: '2026-11-23T12:00:00Z' });
    const later = promised({ until: '2026-11-25T12:00:00Z' });
    const closed = promised({ status: 'done', until: '2026-11-01T12:00:00Z' });
    expect(byDue([closed, later, soon, late])).toEqual([late, soon, later, closed]);
  });

  it('stands beside the one with the same number when both are due together, and never above what is overdue', () => {
    const at = (reference: string, day: number, change: Partial<DeskCallback> = {}) =>
      promised({ reference, until: `2026-11-${day}T12:00:00Z`, ...change });
    const first = at('T-ONE', 23, { like: ['T-TWO', 'T-MORE'], overdue: true });
    const late = at('T-SIX', 23, { overdue: true });
    const second = at('T-TWO', 23, { like: ['T-ONE', 'T-MORE'], overdue: true });
    const between = at('T-NEW', 24);
    const later = at('T-MORE', 25, { like: ['T-ONE', 'T-TWO'] });
    expect(byDue([later, first, late, second, between])).toEqual([first, second, late, between, later]);
  });
});

describe('an answer for the resident', () => {
  const form = (...fields: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    return data;
  };

  it('is made of the form of its kind of question', () => {
    expect(answerOf('wat', 'choices', form(['option', 'pas'], ['option', 'geld']))).toEqual({
      type: 'choose',
      step: 'wat',
      options: ['pas', 'geld'],
    });
    expect(answerOf('waar', 'address', form(['postcode', '1234 AB'], ['houseNumber', '5'], ['addition', '']))).toEqual({
      type: 'provide',
      step: 'waar',
      value: { postcode: '1234 AB', houseNumber: '5' },
    });
    expect(answerOf('wie', 'name', form(['value', ' Kim ']))).toEqual({ type: 'provide', step: 'wie', value: 'Kim' });
  });
});

describe('plain language', () => {
  it('points at long sentences and hard words, and leaves good text alone', () => {
    expect(plainLanguageHints('U kunt morgen langskomen. Neem uw pas mee.')).toEqual([]);
    expect(plainLanguageHints('Indien u woonachtig bent, dient u te bellen.')).toEqual([
      { type: 'hard-word', word: 'Indien', better: 'als' },
      { type: 'hard-word', word: 'woonachtig', better: 'wonen' },
      { type: 'hard-word', word: 'dient', better: 'moet' },
    ]);
    const [long] = plainLanguageHints(`${'woord '.repeat(16)}. Kort.`);
    expect(long).toEqual({ type: 'long-sentence', count: 16 });
    expect(plainLanguageHints('uw verblijfsvergunningaanvraag')).toEqual([
      { type: 'long-word', word: 'verblijfsvergunningaanvraag' },
    ]);
    expect(plainLanguageHints('Kijk op https://gemeente.example.org/verblijfsvergunning')).toEqual([]);
  });
});

describe('places and times', () => {
  it('have an address each, and an unknown one is the queue', () => {
    const routes: Route[] = [
      { type: 'work' },
      { type: 'work', conversation: 'a/b c' },
      ...(['walk', 'callbacks', 'remarks', 'staff', 'audit', 'settings'] as const).map((type) => ({ type })),
    ];
    for (const route of routes) expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf('#/onzin')).toEqual({ type: 'work' });
    expect(routeOf('#/constructor')).toEqual({ type: 'work' });
  });

  it('count whole minutes, never less than none', () => {
    const now = Date.parse('2026-11-23T09:10:59Z');
    expect(minutesSince('2026-11-23T09:00:00Z', now)).toBe(10);
    expect(minutesSince('2026-11-23T09:30:00Z', now)).toBe(0);
  });
});

describe('what is not sent', () => {
  it('is kept for a week, and forgotten after logging out', () => {
    const kept = new Map([
      ['draft.f1.a', '1000 nieuw'],
      ['draft.f1.b', '0 oud'],
      ['settings', '{}'],
    ]);
    const store = {
      read: (key: string) => kept.get(key),
      write: (key: string, value: string) => void kept.set(key, value),
      remove: (key: string) => void kept.delete(key),
      keys: (start: string) => [...kept.keys()].filter((key) => key.startsWith(start)),
    };
    dropOldDrafts(store, 7 * 24 * 60 * 60 * 1000);
    expect([...kept.keys()]).toEqual(['draft.f1.a', 'settings']);
    kept.set('draft.f1.form.title', '1000 verstuurd');
    dropDrafts(store, { staff: 'f1', name: 'form.' });
    expect([...kept.keys()]).toEqual(['draft.f1.a', 'settings']);
    dropDrafts(store);
    expect([...kept.keys()]).toEqual(['settings']);
  });
});

describe('the words of the desk', () => {
  it('have the same slots in both languages', () => {
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(NL))
      expect([key, slots(EN[key as keyof typeof NL])]).toEqual([key, slots(text)]);
    expect(Object.keys(EN).sort()).toEqual(Object.keys(NL).sort());
    expect(wordsIn('nl')('queue-title', { count: 3 })).toBe('Wachtrij (3)');
  });

  it('are never put in as markup', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'desk');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const markup = /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/;
    expect(sources.filter((name) => markup.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
    expect(sources.length).toBeGreaterThan(40);
  });
});
