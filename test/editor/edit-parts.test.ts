import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit, Plain } from '../../src/editor/document/edit.js';
import { changedLines, findingsOf, REPOSITORY, refusal } from './draft-files.js';
import { DRAFT } from './small-draft.js';

const flow = 'toets';
const seen = (edit: Edit, files = DRAFT) => changedLines(files, applyEdit(files, edit));
const refused = (edit: Edit, files = DRAFT) => refusal(() => applyEdit(files, edit));

describe('a way out with a condition', () => {
  it('comes before the others', () => {
    const when: Plain = { any: [{ soort: 'a' }, { not: { soort: 'b' } }] };
    expect(seen({ type: 'add-lead', flow, step: 'meer', when, go: 'soort' })).toEqual([
      'flows/toets.yaml',
      '+      - when: { any: [{ soort: a }, { not: { soort: b } }] }',
      '+        go: soort',
    ]);
    expect(seen({ type: 'add-lead', flow, step: 'soort', when: { soort: 'a' }, go: 'meer' })).toEqual([
      'flows/toets.yaml',
      '-    next: klaar',
      '+    next:',
      '+      - when: { soort: a }',
      '+        go: meer',
      '+      - go: klaar',
    ]);
    expect(refused({ type: 'add-lead', flow, step: 'meer', when, go: 'weg' })).toBe('Stap "weg" bestaat niet.');
    expect(refused({ type: 'add-lead', flow, step: 'klaar', when, go: 'soort' })).toMatch(/is een einde/);
  });

  it('asks something else, and the comment beside it stays', () => {
    const keys = ['next', 1, 'when'];
    expect(seen({ type: 'set-part', flow, step: 'meer', keys, data: { soort: 'a', meer: 'ja' } })).toEqual([
      'flows/toets.yaml',
      '-      - when: { meer: { one-of: [ja, nee] } } # allebei',
      '+      - when: { soort: a, meer: ja } # allebei',
    ]);
  });

  it('is asked earlier, but never after "anders"', () => {
    const move = (index: number, to: number): Edit => ({
      type: 'move-part',
      flow,
      step: 'meer',
      list: 'next',
      index,
      to,
    });
    const moved = applyEdit(DRAFT, move(1, 0)).get('flows/toets.yaml') ?? '';
    expect(moved.indexOf('# allebei')).toBeLessThan(moved.indexOf('# eerst dit'));
    expect(refused(move(0, 2))).toMatch(/altijd als laatste/);
  });

  it('goes away, but not the one that is left for everybody else', () => {
    const remove = (index: number): Edit => ({ type: 'remove-part', flow, step: 'meer', list: 'next', index });
    expect(seen(remove(1))).toEqual([
      'flows/toets.yaml',
      '-      - when: { meer: { one-of: [ja, nee] } } # allebei',
      '-        go: klaar',
    ]);
    expect(refused(remove(2))).toMatch(/kan niet iedereen verder/);
  });
});

describe('a pictogram', () => {
  it('stands at a step and at an answer, and goes again', () => {
    const step = 'soort';
    expect(seen({ type: 'set-field', flow, step, field: 'pictogram', value: 'huis' })).toEqual([
      'flows/toets.yaml',
      '+    pictogram: huis',
    ]);
    const data = { a: { pictogram: 'huis' } };
    expect(seen({ type: 'set-part', flow, step, keys: ['options', 0], data })).toEqual([
      'flows/toets.yaml',
      '-    options: [a, { b: { pictogram: geld } }, weet-niet]',
      '+    options: [{ a: { pictogram: huis } }, { b: { pictogram: geld } }, weet-niet]',
    ]);
    expect(seen({ type: 'set-part', flow, step, keys: ['options', 1], data: 'b' })).toEqual([
      'flows/toets.yaml',
      '-    options: [a, { b: { pictogram: geld } }, weet-niet]',
      '+    options: [a, b, weet-niet]',
    ]);
  });
});

describe('a result', () => {
  const step = 'klaar';

  it('has an action whose condition, urgency and ways can be changed', () => {
    const at = ['actions', 0, 'bel'];
    expect(seen({ type: 'set-part', flow, step, keys: [...at, 'when'], data: null })).toEqual([
      'flows/toets.yaml',
      '-      - bel: { when: { soort: a }, urgency: now, by: [{ phone: telefoon.gemeente }] }',
      '+      - bel: { urgency: now, by: [{ phone: telefoon.gemeente }] }',
    ]);
    expect(seen({ type: 'set-part', flow, step, keys: [...at, 'cost'], data: 'leges.id-kaart' })[2]).toBe(
      '+      - bel: { when: { soort: a }, urgency: now, by: [{ phone: telefoon.gemeente }], cost: leges.id-kaart }',
    );
    expect(refused({ type: 'set-ways', flow, step, action: 'bel', by: {} })).toMatch(/minstens één manier/);
  });

  it('gives a new way its standard words, and takes those of an old way along', () => {
    const own = applyEdit(DRAFT, {
      type: 'add-language-text',
      language: 'nl',
      flow,
      keys: ['steps', step, 'actions', 'bel', 'phone'],
      text: 'Bel ons.',
    });
    expect(
      seen({ type: 'set-ways', flow, step, action: 'bel', by: { desk: '', online: 'link.afspraak' } }, own),
    ).toEqual([
      'content/nl/toets.yaml',
      '-        phone: Bel ons.',
      '+        desk: Kom naar het gemeentehuis.',
      '+        online: Regel het op internet.',
      'flows/toets.yaml',
      '-      - bel: { when: { soort: a }, urgency: now, by: [{ phone: telefoon.gemeente }] }',
      '+      - bel: { when: { soort: a }, urgency: now, by: [desk, { online: link.afspraak }] }',
    ]);
  });

  it('gets a section with its words, which goes with them', () => {
    const texts = { nl: { heading: 'Nog meer', text: 'Dit ook.' } };
    const added = applyEdit(DRAFT, { type: 'add-section', flow, step, section: 'ook', texts });
    expect(changedLines(DRAFT, added)).toEqual([
      'content/nl/toets.yaml',
      '+    sections:',
      '+      ook:',
      '+        heading: Nog meer',
      '+        text: Dit ook.',
      'flows/toets.yaml',
      '+    sections: [ook]',
    ]);
    const when = { ook: { when: { soort: 'a' } } };
    expect(seen({ type: 'set-part', flow, step, keys: ['sections', 0], data: when }, added)).toEqual([
      'flows/toets.yaml',
      '-    sections: [ook]',
      '+    sections: [{ ook: { when: { soort: a } } }]',
    ]);
    const gone = applyEdit(added, { type: 'remove-part', flow, step, list: 'sections', index: 0 });
    expect(changedLines(DRAFT, gone)).toEqual([]);
    expect(refused({ type: 'add-section', flow, step, section: 'ook', texts }, added)).toMatch(
      /heeft al een onderdeel/,
    );
  });
});

describe('a computed value', () => {
  it('is added before the steps, and stays while a step or a text needs it', () => {
    expect(seen({ type: 'set-derived', flow, name: 'termijn', fn: 'report-window', of: 'soort' })).toEqual([
      'flows/toets.yaml',
      '+derive:',
      '+  termijn: { report-window: soort }',
    ]);
    const gone = (name: string): Edit => ({ type: 'set-derived', flow: 'verhuizen', name, fn: null, of: '' });
    expect(refused(gone('termijn'), REPOSITORY)).toMatch(/vraagt nog naar "termijn"/);
    expect(refused(gone('laatste-dag'), REPOSITORY)).toMatch(/staat nog \{laatste-dag\}/);
  });
});

describe('a call', () => {
  it('hands on another answer, and the whole still reads', () => {
    const portemonnee = { flow: 'portemonnee', step: 'id-kaart' } as const;
    const after = applyEdit(REPOSITORY, { type: 'set-part', ...portemonnee, keys: ['given', 'hoe'], data: 'hoe' });
    expect(findingsOf(after)).toEqual(findingsOf(REPOSITORY));
    expect(refused({ type: 'add-from', flow, step: 'klaar', call: 'meer' })).toMatch(/roept geen ander gesprek aan/);
  });
});
