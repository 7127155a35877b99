import { describe, expect, it } from 'vitest';
import { correctedSteps, textsCorrected } from '../../src/conversation/correct-texts.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { transcript } from '../../src/conversation/transcript.js';
import { choose, given, MONDAY, provide } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const before = smallVersion();
const moment = { ...momentAt(before.municipality, MONDAY), people: {} };

/** The same town with other words in its Dutch texts. */
function corrected(from: string, to: string) {
  const files = smallFiles.map((file) =>
    file.path === 'content/nl/klein.yaml' ? { ...file, text: file.text.replace(from, to) } : file,
  );
  return { before, after: { ...versionOf(files), id: 'v2' } };
}

const day = corrected('Welke dag?', 'Op welke dag?');
const question = corrected('Wanneer verhuist u?', 'Op welke dag verhuist u?');
const at = (events: readonly ConversationEvent[]) => replay(events);
const walk = () => given(before).when(choose('waarheen', 'hier'));

describe('texts that are corrected', () => {
  it('are told to who has the old ones on the screen, on the corrected version', () => {
    const { events } = walk();
    const event = textsCorrected(question, at(events), moment);
    expect(event).toEqual({ type: 'TextsCorrected', version: 'v2', step: 'wanneer' });
    const after = evolve(at(events), event);
    expect(after).toMatchObject({ version: 'v2', corrected: 'here', path: ['waarheen', 'wanneer'] });
    expect(render(question.after, after, moment).notice).toMatchObject({
      kind: 'info',
      text: /^Wij hebben deze uitleg/,
    });
  });

  it('are told at the next step to who went on in the same turn, and no longer after another', () => {
    const here = walk();
    const event = textsCorrected(question, at(here.events), moment);
    const moved = here.when(provide('wanneer', '24 november 2026')).events;
    const told = evolve(at(moved), event);
    expect(told.corrected).toBe('left');
    expect(evolve(told, { type: 'WentBack', step: 'wanneer' }).corrected).toBeUndefined();
  });

  it('say nothing to who reads other words: easier ones, another language, another step', () => {
    const { events } = walk();
    const silent = { type: 'TextsCorrected', version: 'v2' };
    expect(textsCorrected(day, at(events), moment)).toEqual(silent);
    const easier = { type: 'LanguageSwitched', language: 'nl', simple: true } as const;
    expect(textsCorrected(day, at([...events, easier]), moment)).toMatchObject({ step: 'wanneer' });
    const english = { type: 'LanguageSwitched', language: 'en', simple: false } as const;
    expect(textsCorrected(question, at([...events, english]), moment)).toEqual(silent);
    expect(textsCorrected(question, at(given(before).events), moment)).toEqual(silent);
    expect(evolve(at(events), textsCorrected(day, at(events), moment)).corrected).toBeUndefined();
  });

  it('do not hide that an answer was refused in the same turn', () => {
    const refused = walk().when(provide('wanneer', '30 februari 2026')).events;
    const state = evolve(at(refused), { type: 'TextsCorrected', version: 'v2', step: 'wanneer' });
    const { notice } = render(question.after, state, moment);
    expect(notice?.kind).toBe('error');
    expect(notice?.text.split('\n').length).toBeGreaterThan(1);
  });

  it('stand in the talk as they were read: first the old words, then that they were improved', () => {
    const { events } = walk();
    const all = [...events, textsCorrected(question, at(events), moment)];
    const said = transcript(question.after, all, moment, new Map([['v1', before]]));
    expect(said.map(({ text }) => text.split('\n').at(-1))).toEqual([
      'Waar gaat u heen?',
      'Hier',
      'Wanneer verhuist u?',
      'Op welke dag verhuist u?',
    ]);
  });

  it('are listed by the step where they were read, line by line and once', () => {
    const { events } = walk();
    expect(correctedSteps(question, at(events), moment)).toEqual([
      {
        flow: 'klein',
        step: 'wanneer',
        lines: [{ was: 'Wanneer verhuist u?', now: 'Op welke dag verhuist u?' }],
      },
    ]);
    expect(correctedSteps(question, at(given(before).events), moment)).toEqual([]);
    const label = corrected('label: "Hier"', 'label: "In deze gemeente"');
    expect(correctedSteps(label, at(events), moment)).toMatchObject([
      { step: 'waarheen', lines: [{ was: 'Hier', now: 'In deze gemeente' }] },
    ]);
  });
});
