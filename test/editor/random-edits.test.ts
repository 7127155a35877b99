import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import type { Edit } from '../../src/editor/document/edit.js';
import { EditFault, type Files } from '../../src/editor/document/files.js';
import { emptyHistory, type History, redo, remember, undo } from '../../src/editor/document/history.js';
import { openSource, textAt } from '../../src/editor/document/yaml-source.js';
import { changedLines, versionOf } from './draft-files.js';
import { DRAFT } from './small-draft.js';

const FLOWS = ['toets', 'beller'];

const CALLER = `flow: beller
steps:
  vooraf:
    ask: choices
    options: [a, b, weet-niet]
    complete: x
    next: door # naar de toets
  # hier begint de toets
  door:
    call: toets
    next:
      - when: { any: [{ door/meer: ja, door/soort: b }, { vooraf: { includes: a } }] }
        go: einde
      - go: einde
  einde:
    result: plan
    actions:
      - from: door
      - zelf: { when: { not: { vooraf: { includes: weet-niet } } }, by: [desk] }
`;

const MUNICIPALITY = `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
openingstijden: { maandag: ["9.00-17.00"] }
terugbellen: { dag: 9.00-17.00 }
`;

/** Small enough to read again after each edit; with every way of writing that the files of the town have. */
const START: Files = new Map([
  ...DRAFT,
  ['content/municipality.yaml', MUNICIPALITY],
  ['flows/beller.yaml', CALLER],
  [
    'content/nl/beller.yaml',
    'title: Beller\nsteps:\n  # eerst\n  vooraf:\n    text: |\n      Wat?\n      Echt?\n    options: {}\n',
  ],
  [
    'content/en/beller.yaml',
    'title: Caller\nsteps:\n  einde: { text: "The end, {door/meer}", actions: { zelf: You } }\n',
  ],
  ['content/en/toets.yaml', '# niets\n'],
]);

/** What is left to choose is a number: it picks from what is there when the edit is made. */
const pick = <T>(from: readonly T[], at: number) => from[at % from.length] as T;

const WORDS = fc.oneof(
  fc.constantFrom(
    'Ja',
    'Let op: bel ons',
    '{gemeente.naam}',
    '- x',
    '# geen',
    "zo'n",
    'a\n\nb',
    '"',
    '|',
    '[x]',
    'x #y',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((words) => words.trim() !== '' && !/[{}]/.test(words)),
);

const ACTS = [
  'text',
  'add',
  'insert',
  'remove',
  'rename',
  'move',
  'option',
  'no-option',
  'move-option',
  'connect',
  'field',
  'action',
] as const;

const ACT = fc.record({
  act: fc.constantFrom(...ACTS),
  at: fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }),
  words: WORDS,
});
type Act = typeof ACT extends fc.Arbitrary<infer T> ? T : never;

function editOf(files: Files, { act, at: [a = 0, b = 0, c = 0, d = 0], words }: Act, count: number): Edit {
  const flow = pick(FLOWS, a);
  const steps = [...(versionOf(files).flows.get(flow)?.steps.values() ?? [])].filter(({ key }) => !key.includes('/'));
  const step = pick(steps, b);
  const other = pick(steps, c).key;
  const questions = steps.filter((one) => one.type === 'question');
  const question = pick(questions, b);
  const option = question ? pick(question.options, c).id : 'geen';
  const from = d % 2 ? { step: step.key } : { step: question.key, option };
  const texts = { nl: words, en: words };
  switch (act) {
    case 'text':
      return {
        type: 'set-text',
        path: `content/${pick(['nl', 'en'], d)}/${flow}.yaml`,
        keys: ['steps', step.key, pick(['text', 'simple', 'spoken', 'hint'], c)],
        text: words,
      };
    case 'add':
      return {
        type: 'add-step',
        flow,
        step: `nieuw-${count}`,
        after: other,
        make: { kind: 'message', next: step.key },
        texts,
      };
    case 'insert':
      return {
        type: 'add-step',
        flow,
        step: `nieuw-${count}`,
        from,
        make: { kind: 'question', ask: 'yes-no', options: ['weet-niet'] },
        texts,
      };
    case 'remove':
      return { type: 'remove-step', flow, step: step.key, ...(d % 2 && { instead: other }) };
    case 'rename':
      return { type: 'rename-step', flow, step: step.key, to: `anders-${count}` };
    case 'move':
      return { type: 'move-step', flow, step: step.key, ...(d % 3 && { before: other }) };
    case 'option':
      return {
        type: 'add-option',
        flow,
        step: question.key,
        option: `optie-${count}`,
        at: d % 4,
        texts,
        ...(d % 2 && { go: other }),
      };
    case 'no-option':
      return { type: 'remove-option', flow, step: question.key, option };
    case 'move-option':
      return { type: 'move-option', flow, step: question.key, option, at: d % 6 };
    case 'connect':
      return { type: 'connect', flow, from, to: other };
    case 'field':
      return { type: 'set-field', flow, step: question.key, field: 'complete', value: d % 3 ? words : null };
    case 'action':
      return { type: 'add-action', flow, step: step.key, action: `actie-${count}`, by: { desk: '' }, texts };
  }
}

const comments = (files: Files) =>
  [...files.values()].flatMap((text) => text.split('\n').filter((line) => line.trim().startsWith('#')));

/** Comments of what is taken away go with it. */
function lost(before: Files, after: Files): readonly string[] {
  const left = [...comments(after)];
  return comments(before).filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Walked {
  readonly files: Files;
  readonly history: History;
  readonly stages: readonly Files[];
}

function walk(acts: readonly Act[], start: Files = START): Walked {
  let files = start;
  let history = emptyHistory;
  const stages: Files[] = [];
  for (const [count, act] of acts.entries()) {
    const edit = editOf(files, act, count);
    let after: Files;
    try {
      after = applyEdit(files, edit);
    } catch (error) {
      if (error instanceof EditFault) continue;
      throw error;
    }
    if (edit.type === 'set-text') {
      const text = textAt(openSource(edit.path, after.get(edit.path) ?? '').root, edit.keys);
      expect(text).toBe(edit.text?.replace(/\r\n?/g, '\n').replace(/\s+$/, ''));
    }
    if (edit.type !== 'remove-step' && edit.type !== 'remove-option') expect(lost(files, after)).toEqual([]);
    const next = remember(history, files, after, edit.type);
    if (next !== history) stages.push(files);
    history = next;
    files = after;
  }
  return { files, history, stages };
}

describe('random edits', () => {
  it('keep the flows readable and the comments, and undone one by one give the same bytes', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(ACT, { minLength: 10, maxLength: 10 }), (acts) => {
        const { files, history, stages } = walk(acts);
        versionOf(files);
        done += stages.length;
        let now = { files, history };
        for (const stage of [...stages].reverse()) {
          const back = undo(now.history, now.files);
          expect(changedLines(stage, back?.files ?? new Map())).toEqual([]);
          // As a browser keeps it over a reload.
          now = { files: back?.files ?? files, history: JSON.parse(JSON.stringify(back?.history)) };
        }
        expect(undo(now.history, now.files)).toBeUndefined();
        for (let on = redo(now.history, now.files); on; on = redo(now.history, now.files)) now = on;
        expect(changedLines(files, now.files)).toEqual([]);
      }),
      { numRuns: 40, seed: 20261122 },
    );
    expect(done).toBeGreaterThan(200);
  });
});
