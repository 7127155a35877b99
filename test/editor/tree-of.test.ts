import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/editor/document/outline.js';
import { inSlice, inStep } from '../../src/editor/document/step-slice.js';
import { drawnPath, pathOfTalk, talksIn } from '../../src/editor/document/talk-path.js';
import { type Tree, treeOf } from '../../src/editor/document/tree-of.js';
import { walkTree } from '../../src/editor/document/walk-tree.js';
import { removeAt, setAt, startWork, type Work, workText } from '../../src/editor/document/work.js';
import { layoutOf, STEP_SIZE } from '../../src/editor/tree/layout.js';
import { readVersion } from '../../src/flow/read-version.js';
import { largeFlow } from '../check/large-flow.js';
import { REPOSITORY, versionOf } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const version = versionOf(REPOSITORY);
const drawn = (flow: string, ...unfolded: string[]) =>
  treeOf(version, flow, outlineOf(version, flow), new Set(unfolded));
const linesOf = (tree: Tree, from: string) =>
  tree.edges.filter((edge) => edge.from === from).map(({ to, label }) => `${to}: ${label}`);

describe('the tree of a flow', () => {
  it('has the steps of the outline, and each way out as a line with its answers', () => {
    const tree = drawn('identiteitskaart-kwijt');
    const items = outlineOf(version, 'identiteitskaart-kwijt');
    expect(tree.nodes.map(({ step }) => step)).toEqual(items.map(({ step }) => step));
    expect(linesOf(tree, 'welk')).toEqual(['hoe: Identiteitskaart of Paspoort', 'ander-document: Anders']);
    expect(linesOf(tree, 'hoe')).toEqual(['waar: ']);
    expect(tree.nodes.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('folds a called flow into one step, and unfolds it in place', () => {
    const [call] = outlineOf(version, 'portemonnee').filter(({ kind }) => kind === 'call');
    const step = call?.step ?? '';
    const folded = drawn('portemonnee');
    const open = drawn('portemonnee', step);
    expect(folded.nodes.find((node) => node.step === step)?.unfolded).toBe(false);
    const inside = open.nodes.filter((node) => node.step.startsWith(`${step}/`));
    expect(inside.length).toBeGreaterThan(3);
    expect(new Set(inside.map(({ home }) => home)).size).toBe(1);
    expect(linesOf(open, step)).toEqual([`${inside[0]?.step}: `]);
    // Whoever goes in comes out where the folded call leads.
    const out = open.edges.filter(({ from, to }) => from.startsWith(`${step}/`) && !to.startsWith(`${step}/`));
    const targets = folded.edges.filter(({ from }) => from === step).map(({ to }) => to);
    expect([...new Set(out.map(({ to }) => to))].sort()).toEqual([...new Set(targets)].sort());
  });

  it('says which translation of a step is missing', () => {
    const path = 'content/en/portemonnee.yaml';
    const text = (REPOSITORY.get(path) ?? '').replace(/^ {2}hoe:\n(?: {4}.*\n)+/m, '');
    const without = versionOf(new Map(REPOSITORY).set(path, text));
    const tree = treeOf(without, 'portemonnee', outlineOf(without, 'portemonnee'), new Set());
    expect(tree.nodes.filter(({ missing }) => missing.length > 0).map(({ step, missing }) => [step, missing])).toEqual([
      ['hoe', ['en']],
    ]);
  });

  it('is laid out without two steps on each other, 500 of them too, with every line from its step to the next', () => {
    const shared = ['content/municipality.yaml', 'content/nl/interface.yaml'];
    const others = shared.map((path) => ({ path, text: REPOSITORY.get(path) ?? '' }));
    const large = readVersion(largeFlow(500, others), 'groot').version;
    if (!large) throw new Error('cannot be read');
    const { nodes, edges } = treeOf(large, 'groot', outlineOf(large, 'groot'), new Set());
    const lines = edges.map(({ from, to, label }) => [from, to, label.length] as const);
    const layout = layoutOf({ steps: nodes.map(({ step }) => step), lines });
    const places = [...layout.steps].sort(([, a], [, b]) => a - b);
    const apart = places.every(([x, y], index) =>
      places
        .slice(index + 1, index + 12)
        .every(([ox, oy]) => oy - y >= STEP_SIZE.height || Math.abs(ox - x) >= STEP_SIZE.width),
    );
    expect([places.length, apart]).toEqual([501, true]);
    expect(layout.lines.every(({ points }) => points.length > 1)).toBe(true);
  }, 60_000);
});

describe('a path in the tree', () => {
  it('is what an example talk passes, numbered; a folded call counts once', () => {
    const talk = talksIn(REPOSITORY.get('flows/portemonnee.conversations.yaml') ?? '', 'portemonnee').find((one) =>
      pathOfTalk(version, one, NOW).some((key) => key.includes('/')),
    );
    if (!talk) throw new Error('no talk goes through a called flow');
    const path = pathOfTalk(version, talk, NOW);
    const tree = drawn('portemonnee');
    const lit = drawnPath(tree, path);
    expect([...lit.numbers.values()]).toEqual([...lit.numbers.values()].map((_, index) => index + 1));
    expect(lit.numbers.get('gevaar')).toBe(1);
    expect([...lit.numbers.keys()].some((key) => key.includes('/'))).toBe(false);
    // The lines make one way from the first step to the last.
    expect(lit.edges.size).toBe(lit.numbers.size - 1);
    const call = path.find((key) => key.includes('/'))?.split('/')[0] ?? '';
    const inside = drawnPath(drawn('portemonnee', call), path);
    expect(inside.numbers.size).toBeGreaterThan(lit.numbers.size);
    expect(drawnPath(tree, []).numbers.size).toBe(0);
  });
});

describe('walking through the tree', () => {
  const edge = (from: string, to: string) => ({ from, to, label: '' });
  const tree = { edges: [edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd'), edge('c', 'e')] };

  it('follows the lines down, goes back the way one came, and beside it to what the same step leads to', () => {
    expect(walkTree(tree, { at: 'a' }, 'on')).toEqual({ at: 'b', from: 'a' });
    expect(walkTree(tree, { at: 'b', from: 'a' }, 'next')).toEqual({ at: 'c', from: 'a' });
    expect(walkTree(tree, { at: 'c', from: 'a' }, 'on')).toEqual({ at: 'd', from: 'c' });
    expect(walkTree(tree, { at: 'd', from: 'c' }, 'next')).toEqual({ at: 'e', from: 'c' });
    expect(walkTree(tree, { at: 'd', from: 'c' }, 'back')).toEqual({ at: 'c' });
    expect(walkTree(tree, { at: 'd' }, 'back')).toEqual({ at: 'b' });
  });

  it('ends where there is no line', () => {
    expect(walkTree(tree, { at: 'a' }, 'back')).toBeUndefined();
    expect(walkTree(tree, { at: 'e', from: 'c' }, 'on')).toBeUndefined();
    expect(walkTree(tree, { at: 'c', from: 'a' }, 'next')).toBeUndefined();
    expect(walkTree(tree, { at: 'a' }, 'next')).toBeUndefined();
  });
});

describe('an edit that reads one step alone', () => {
  const flows = ['portemonnee', 'rijbewijs-kwijt'];
  const done = (path: string, act: (work: Work) => void) => {
    const work = startWork(REPOSITORY);
    act(work);
    return workText(work, path);
  };

  it('does to the byte what it does when the whole file is read, in every step of a flow', () => {
    for (const flow of flows) {
      const path = `content/nl/${flow}.yaml`;
      for (const step of Object.keys(version.content.get('nl')?.flows.get(flow)?.steps ?? {})) {
        for (const act of [
          (work: Work) => setAt(work, path, ['steps', step, 'text'], 'Een andere tekst:\nmet # rare "tekens"'),
          (work: Work) => setAt(work, path, ['steps', step, 'errors', 'empty'], 'Kies een antwoord.'),
          (work: Work) => removeAt(work, path, ['steps', step, 'text']),
        ]) {
          expect(done(path, (work) => inStep(work, path, ['steps', step], act))).toBe(done(path, act));
        }
      }
    }
  }, 60_000);

  it('does the same to what is kept of translations, wherever that stands in the file', () => {
    const path = 'content/en/x.yaml';
    const act = (mark: string | null) => (work: Work) =>
      mark === null
        ? removeAt(work, path, ['translated-from', 'steps/a'])
        : setAt(work, path, ['translated-from', mark], 'Zo was het: "oud"');
    const marks = '# was\ntranslated-from:\n  steps/a: A\n  # B\n  steps/b: |\n    B\n    C\n';
    const steps = 'steps:\n  a:\n    text: A\n';
    for (const text of [steps + marks, `${marks}\n${steps}`, `title: X\n\n${marks}\n# end\n`, steps]) {
      for (const mark of ['steps/a', 'steps/b', 'steps/c', null]) {
        const [whole, part] = [startWork(new Map([[path, text]])), startWork(new Map([[path, text]]))];
        act(mark)(whole);
        inSlice(part, path, ['translated-from'], act(mark));
        expect(workText(part, path)).toBe(workText(whole, path));
      }
    }
  });

  it('leaves the other steps alone when nothing is left of one', () => {
    const path = 'content/nl/x.yaml';
    const text = 'steps:\n  a:\n    text: A\n  b:\n    text: B\n';
    const work = startWork(new Map([[path, text]]));
    inStep(work, path, ['steps', 'a', 'text'], (part) => removeAt(part, path, ['steps', 'a', 'text']));
    expect(workText(work, path)).toBe('steps:\n  b:\n    text: B\n');
  });
});
