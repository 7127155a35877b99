import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readPlainYaml } from '../../src/flow/plain-yaml.js';
import { readFullYaml } from '../../src/flow/read-yaml.js';
import { openSheet } from '../../src/flow/sheet.js';

function readFull(source: string) {
  const sheet = openSheet({ path: 'x.yaml', text: source });
  return { node: readFullYaml(sheet), errors: sheet.found };
}

const PLAIN = [
  'a: b\nc: d # said aside\n',
  '# first\na:\n  b:\n    c: 1\n\n  # between\n  d: 2\ne: 3\n',
  'a:\nb: x\n',
  'a:\n- 1\n- 2\nb:\n  - x\n  - y: 1\n    z: 2\n  -\n    q: r\n',
  '- a\n- - 1\n  - 2\n- b: c\n',
  'a: { b: c, d: [e, f g, "h, i"], j: {} }\nk: []\n',
  'a: {\n  b: c,\n  d: [\n    1,\n    2,\n  ]\n  }\n',
  '{"a": {"b":"c"}, "d": [1, -2, true, null]}\n',
  'a: "x: # y"\nb: \'it\'\'s\'\nc: "line\\nnext \\u00e9 \\"q\\" \\\\"\n',
  '"quoted key": 1\n\'other\': 2\n',
  'a: |\n  one\n  two\n\n  three\nb: |-\n  one\n   further in\nc: |\nd: x\n',
  'a: >\n  one\n  two\n\n  three\nb: >-\n  x\n  y\n',
  'a: one\n  two\n  three\nb:\n  four\n  five\n',
  'a: https://www.example.org/x?y=1#z\nb: 9.00-12.00\nc: "tel:140999"\nd: +31 999 000\ne: -28\n',
  'a : b\nc:   d   \n',
  'a: it\'s\nb: x"y\nc: a#b\nd: "x" # note\n',
  'a:\n  text: |\n    Eén regel.\n\n    Nog één.\n\n\n  simple: ja\n',
];

/** Anything that is not plain, or no YAML at all: left to the full reader. */
const NOT_PLAIN = [
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  'a:\tb\n',
  'a:\n\tb: 1\n',
  'a: 1\na: 2\n',
  '{a: 1, a: 2}\n',
  'a: [1, 2\n',
  'a: {b: 1\n',
  'a: b: c\n',
  'a: "x\n',
  'a: "x" y\n',
  'a:\n  b: 1\n c: 2\n',
  'a:\n    b: 1\n  c: 2\n',
  '? a\n: b\n',
  '--- \na: 1\n',
  'a: 1\n---\nb: 2\n',
  '<<: x\n',
  'a: |2\n   x\n',
  'a: @x\n',
  'a: one # note\n  two\n',
  'a: one\n\n  two\n',
  'a: [x, y] z\n',
  'a:\n- 1\n b: 2\n',
  'a: {x}\n',
  'a: [b: c]\n',
  'a: "\\x41"\n',
  `${'['.repeat(500)}\n`,
];

describe('plain YAML', () => {
  it.each(PLAIN)('is read as the full reader reads it, with the same places: %j', (source) => {
    const full = readFull(source);
    expect(full.errors).toEqual([]);
    expect(readPlainYaml(source)).toEqual(full.node);
  });

  it.each(NOT_PLAIN)('is left to the full reader when it is not plain: %j', (source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'b: ',
      'c:',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '#',
      ' # x',
      '|',
      '|-',
    ],
    ...['>', '>-', '&x', '*x', '!', '\t', ':', 'ja', '1', '\\', '-', '?', '%', '@', 'é', '<<: ', '---', '...'],
  );

  it('is left alone, or read as the full reader reads it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const source = `${parts.join('')}\n`;
        const plain = readPlainYaml(source);
        if (plain === undefined) return;
        const full = readFull(source);
        expect(full.errors).toEqual([]);
        expect(plain).toEqual(full.node);
      }),
      { numRuns: 5000 },
    );
  });

  it('that is data written as YAML comes back as that data', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', ':', '#', '-', '\n', '"', "'", '{', ','),
      maxLength: 12,
    });
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,6}$/), tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.record({ a: tree }), fc.boolean(), (data, folded) => {
        const source = stringify(data, { lineWidth: folded ? 20 : 0 });
        const plain = readPlainYaml(source);
        if (plain !== undefined) expect(plain).toEqual(readFull(source).node);
      }),
      { numRuns: 1000 },
    );
  });
});
