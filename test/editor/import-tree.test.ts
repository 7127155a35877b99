import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { EditFault, type Files, sourceFiles } from '../../src/editor/document/files.js';
import { type ImportedTree, importTree } from '../../src/editor/document/import-tree.js';
import { outlineOf } from '../../src/editor/document/outline.js';
import { REPOSITORY, refusal, versionOf } from './draft-files.js';

const MONDAY = Date.parse('2026-11-23T10:00:00+01:00');
const TOWN: Files = new Map(
  [...REPOSITORY].filter(([path]) => path === 'content/municipality.yaml' || path === 'content/nl/interface.yaml'),
);

/** The draft of a tree, as an indented list; besides these errors it must hold. */
function made({ files }: ImportedTree, errors: readonly string[] = []): readonly string[] {
  const draft = applyEdit(TOWN, { type: 'set-files', files });
  const { diagnostics } = checkFiles(sourceFiles(draft), MONDAY);
  expect(diagnostics.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []))).toEqual(errors);
  return outlineOf(versionOf(draft), 'boom').map(({ title, kind, leadsTo, depth }) => {
    const leads = leadsTo.map(({ label, to }) => `${label}: ${to}`).join(', ');
    return `${'  '.repeat(depth)}${kind} ${title}${leads && ` (${leads})`}`;
  });
}

const TREE = `Mag ik een boom kappen?

Staat de boom in uw tuin?
  Ja
    Hoe dik is de boom?
      - Dunner dan 30 cm: U mag de boom kappen.
          U hoeft niets te vragen.
      - Dikker dan 30 cm
          Vraag een vergunning aan.
          Dat kan op onze website.
      - Weet ik niet -> Meet de boom eerst.
  Nee: De boom is van ons.
`;

describe('a written decision tree', () => {
  it('as indented text becomes a flow that holds, with a way out at every question', () => {
    expect(made(importTree('boom', TREE))).toEqual([
      'question Staat de boom in uw tuin? (Ja: hoe-dik-boom, Nee: boom-ons, Anders: vraag-het-ons)',
      '  question Hoe dik is de boom? (Dunner dan 30 cm: boom-kappen, Dikker dan 30 cm: vraag-vergunning-aan, Weet ik niet: meet-boom-eerst)',
      '    result U mag de boom kappen',
      '    result Vraag een vergunning aan',
      '    result Meet de boom eerst',
      '  result De boom is van ons',
      '  result Vraag het aan ons',
    ]);
    const texts = importTree('boom', TREE).files['content/nl/boom.yaml'];
    expect(texts).toMatch(/^title: "Mag ik een boom kappen\?"|^title: Mag ik een boom kappen\?/);
    expect(texts).toContain('    text: Dat kan op onze website.\n');
  });

  it('as a Mermaid flowchart too, however it is drawn', () => {
    const chart = `%% van de afdeling Groen
flowchart TD
  classDef nee fill:#f00
  start([Een boom kappen]) --> A{"Staat de boom<br/>in uw tuin?"}
  A -->|Ja| B{Is hij dik?}; A -- Nee --> C[De boom is van ons]:::nee
  B -->|"Ja"| D["Vraag een {vergunning} aan"]
  B -.->|Nee| E(U mag kappen)
  style D fill:#fff
`;
    expect(made(importTree('boom', chart))).toEqual([
      'message Een boom kappen (Altijd: staat-boom)',
      'question Staat de boom in uw tuin? (Ja: hij-dik, Nee: boom-ons, Anders: vraag-het-ons)',
      '  question Is hij dik? (Ja: vraag-vergunning-aan, Nee: kappen, Anders: vraag-het-ons)',
      '    result Vraag een (vergunning) aan',
      '    result U mag kappen',
      '  result De boom is van ons',
      'result Vraag het aan ons',
    ]);
    // One answer that leads to two steps is two answers that say the same, for the editor to tell apart.
    const twice = importTree('boom', 'graph LR\nA[Vraag?] -->|x| B & C[Ook]\nB --> A\n');
    expect(made(twice, ['same-label', 'asks-again']).length).toBe(4);
    // A tree that leads back is read as it is drawn: that nobody may be asked the same again is for the editor to mend.
    const back = importTree('boom', 'graph LR\nA[Vraag?] -->|x| B\nA -->|y| C[Ook]\nB & C --> A\n');
    expect(made(back, ['asks-again', 'asks-again']).length).toBe(4);
  });

  it('says what the editor still has to look at', () => {
    expect(importTree('boom', 'Wat nu?').notes).toEqual([
      'Bij "Wat nu?" staan geen antwoorden. Nu is het een einde. Voeg antwoorden toe.',
    ]);
    expect(importTree('boom', 'graph TD\nA[Dit of dat] --> B[x]\nA --> C[y]').notes).toHaveLength(1);
  });

  it('that is none is refused with the line', () => {
    expect(refusal(() => importTree('boom', '  \n'))).toBe('Hier staat nog geen vraag. Begin met een vraag.');
    expect(refusal(() => importTree('boom', 'Een?\n  Ja\n'))).toMatch(/^Regel 2: schrijf onder "Ja"/);
    expect(refusal(() => importTree('boom', 'Een?\n  Ja: x\nTwee?\n  Ja: y\n'))).toMatch(/^Regel 3 staat niet onder/);
    expect(refusal(() => importTree('boom', 'flowchart TD\n A[x] ?? B'))).toMatch(/^Regel 2: hier hoort een pijl/);
    expect(refusal(() => importTree('boom', 'x'.repeat(300_000)))).toMatch(/te lang/);
    expect(refusal(() => importTree('een boom', 'Een?'))).toMatch(/kan geen naam zijn/);
  });

  it('of any words either becomes files that can be read, or is refused', () => {
    const line = fc.tuple(
      fc.nat(4),
      fc.constantFrom('?', '', '.', ': x'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const text = fc
      .array(line, { maxLength: 12 })
      .map((lines) =>
        lines.map(([indent, end, words], at) => `${'  '.repeat(at === 0 ? 0 : indent + 1)}${words}${end}`).join('\n'),
      );
    const chart = text.map((words) => `flowchart TD\n${words.replace(/^ *(.)(.*)$/gm, 'A$1[$2] -->|$1| B[x$2]')}`);
    fc.assert(
      fc.property(fc.oneof(text, chart), (words) => {
        try {
          versionOf(applyEdit(TOWN, { type: 'set-files', files: importTree('boom', words).files }));
        } catch (error) {
          if (!(error instanceof EditFault)) throw error;
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
