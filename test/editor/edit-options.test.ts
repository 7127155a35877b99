import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { changedLines, refusal } from './draft-files.js';
import { DRAFT } from './small-draft.js';

const flow = 'toets';
const seen = (edit: Edit, files = DRAFT) => changedLines(files, applyEdit(files, edit));
const refused = (edit: Edit, files = DRAFT) => refusal(() => applyEdit(files, edit));

describe('an answer', () => {
  it('is added with its words and where it leads', () => {
    const edit: Edit = {
      type: 'add-option',
      flow,
      step: 'soort',
      option: 'c',
      at: 2,
      texts: { nl: 'De derde' },
      go: 'meer',
    };
    expect(seen(edit)).toEqual([
      'content/nl/toets.yaml',
      '-    options: { a: De eerste, b: De tweede, weet-niet: Weet ik niet }',
      '+    options: { a: De eerste, b: De tweede, c: De derde, weet-niet: Weet ik niet }',
      'flows/toets.yaml',
      '-    options: [a, { b: { pictogram: geld } }, weet-niet]',
      '-    next: klaar',
      '+    options: [a, { b: { pictogram: geld } }, c, weet-niet]',
      '+    next:',
      '+      - when: { soort: c }',
      '+        go: meer',
      '+      - go: klaar',
    ]);
  });

  it('moves to another place', () => {
    const line = (option: string, at: number) => seen({ type: 'move-option', flow, step: 'soort', option, at })[2];
    expect(line('a', 2)).toBe('+    options: [{ b: { pictogram: geld } }, weet-niet, a]');
    expect(line('weet-niet', 0)).toBe('+    options: [weet-niet, a, { b: { pictogram: geld } }]');
    expect(line('b', 2)).toBe('+    options: [a, weet-niet, { b: { pictogram: geld } }]');
    expect(line('b', 1)).toBe(undefined);
  });

  it('is taken away with its words and the lines that only it took', () => {
    const added = applyEdit(DRAFT, { type: 'connect', flow, from: { step: 'soort', option: 'weet-niet' }, to: 'meer' });
    const after = applyEdit(added, { type: 'remove-option', flow, step: 'soort', option: 'weet-niet' });
    expect(changedLines(DRAFT, after)).toEqual([
      'content/nl/toets.yaml',
      '-    options: { a: De eerste, b: De tweede, weet-niet: Weet ik niet }',
      '+    options: { a: De eerste, b: De tweede }',
      'flows/toets.yaml',
      '-    options: [a, { b: { pictogram: geld } }, weet-niet]',
      '-    next: klaar',
      '+    options: [a, { b: { pictogram: geld } }]',
      '+    next:',
      '+      - go: klaar',
    ]);
    expect(refused({ type: 'remove-option', flow, step: 'soort', option: 'b' })).toBe(
      'Stap "meer" vraagt nog naar het antwoord "b". Haal het daar eerst weg.',
    );
    expect(refused({ type: 'remove-option', flow, step: 'meer', option: 'ja' })).toBe(
      'Ja en nee horen bij deze vraag.',
    );
  });

  it('leads elsewhere, also when it shared a line', () => {
    expect(seen({ type: 'connect', flow, from: { step: 'meer', option: 'ja' }, to: 'soort' })).toEqual([
      'flows/toets.yaml',
      '-      - when: { meer: { one-of: [ja, nee] } } # allebei',
      '+      - when: { meer: ja }',
      '+        go: soort',
      '+      - when: { meer: { one-of: [nee] } } # allebei',
    ]);
    expect(seen({ type: 'connect', flow, from: { step: 'meer' }, to: 'soort' })).toEqual([
      'flows/toets.yaml',
      '-      - go: klaar',
      '+      - go: soort',
    ]);
    expect(refused({ type: 'connect', flow, from: { step: 'klaar' }, to: 'soort' })).toMatch(/is een einde/);
    expect(refused({ type: 'connect', flow, from: { step: 'soort', option: 'z' }, to: 'meer' })).toMatch(
      /geen antwoord "z"/,
    );
  });
});

describe('lines of a step', () => {
  it('are set, added above what leads on, and taken away', () => {
    expect(seen({ type: 'set-field', flow, step: 'soort', field: 'complete', value: 'dit is alles' })).toEqual([
      'flows/toets.yaml',
      '+    complete: dit is alles',
    ]);
    expect(seen({ type: 'set-field', flow, step: 'klaar', field: 'result', value: 'answer' })).toEqual([
      'flows/toets.yaml',
      '-    result: plan',
      '+    result: answer',
    ]);
    expect(seen({ type: 'set-field', flow, field: 'urgent', value: 'true' })).toEqual([
      'flows/toets.yaml',
      '+urgent: true',
    ]);
    expect(refused({ type: 'set-field', flow, step: 'soort', field: 'message', value: 'true' })).toMatch(/ander soort/);
  });

  it('and actions come and go', () => {
    const by = { phone: 'telefoon.gemeente', desk: '' };
    const texts = { nl: { text: 'Kom langs', phone: 'Bel eerst.', desk: 'Kom.' } };
    const edit: Edit = {
      type: 'add-action',
      flow,
      step: 'klaar',
      action: 'kom',
      by,
      when: { step: 'soort', option: 'b' },
      texts,
    };
    expect(seen(edit)).toEqual([
      'content/nl/toets.yaml',
      '+    actions:',
      '+      kom:',
      '+        text: Kom langs',
      '+        phone: Bel eerst.',
      '+        desk: Kom.',
      'flows/toets.yaml',
      '+      - kom:',
      '+          when: { soort: b }',
      '+          by: [{ phone: telefoon.gemeente }, desk]',
    ]);
    const back = applyEdit(applyEdit(DRAFT, edit), { type: 'remove-action', flow, step: 'klaar', action: 'kom' });
    expect(changedLines(DRAFT, back)).toEqual([]);
  });
});
