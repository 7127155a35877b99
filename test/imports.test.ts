import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The one-way rule of DESIGN section 2: room -> rooms it may import. `types` of a room: only `import type`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/language': ['src/lib'],
  'src/flow': ['src/lib', 'types src/language'],
  'src/conversation': ['src/lib', 'src/language', 'src/flow'],
  'src/check': ['src/lib', 'src/language', 'src/flow', 'src/conversation'],
  'src/protocol': ['types src/flow', 'types src/conversation'],
  'src/store': ['src/lib', 'src/flow', 'types src/conversation'],
  'src/handoff': ['src/lib', 'src/store', 'src/flow', 'src/conversation', 'src/check'],
  'src/callback': ['src/lib', 'src/store', 'src/flow', 'src/conversation', 'src/check'],
  'src/privacy': ['src/lib', 'src/store', 'src/flow', 'src/conversation', 'src/check'],
  'src/insight': ['src/lib', 'src/language', 'src/store', 'src/flow', 'src/conversation', 'src/check'],
  'src/staff': ['src/lib', 'src/store'],
  'src/publishing': ['src/lib', 'src/store', 'src/flow', 'src/conversation', 'src/check'],
  'src/pages': ['src/protocol', 'src/conversation', 'widget'],
  'src/desk': ['src/protocol'],
  'src/editor': [
    'src/lib',
    'src/language',
    'src/flow',
    'src/conversation',
    'src/check',
    'src/protocol',
    'src/desk',
    'widget',
  ],
  'src/server': [
    'src/lib',
    'src/language',
    'src/flow',
    'src/conversation',
    'src/check',
    'src/protocol',
    'src/store',
    'src/handoff',
    'src/callback',
    'src/privacy',
    'src/insight',
    'src/staff',
    'src/publishing',
    'src/pages',
  ],
  'src/cli': ['*'],
  widget: ['src/protocol'],
};

/** Packages of a room that is pure or reaches the resident's phone; `preact` stands for its parts too. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/language': ['libphonenumber-js', 'chrono-node', 'franc'],
  'src/flow': ['yaml'],
  'src/conversation': [],
  'src/check': [],
  'src/protocol': ['zod'],
  'src/callback': ['node:crypto'],
  'src/privacy': [],
  'src/staff': ['@node-rs', 'otpauth', 'node:crypto', 'kysely'],
  'src/desk': [
    'react',
    'react-dom',
    'socket.io-client',
    '@nl-design-system-candidate',
    '@utrecht',
    'virtual:theme.css',
  ],
  'src/editor': [
    'yaml',
    'react',
    'react-dom',
    'preact',
    '@xyflow',
    '@dagrejs',
    '@nl-design-system-candidate',
    '@utrecht',
    'virtual:theme.css',
  ],
  widget: ['preact', 'socket.io-client'],
};

/** What the widget may take from the protocol besides types: it imports no package, so no schema reaches the phone. */
const FOR_THE_PHONE = 'src/protocol/form-input';

const PURE = ['src/lib', 'src/language', 'src/flow', 'src/conversation', 'src/check', 'src/editor/document'];

/** What a pure room must not contain: waiting, the clock, chance, the machine. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['async', /\basync\b|\bawait\b|\bPromise\b/],
  ['the clock', /\bDate\.now\b|new Date\(\)|\bperformance\./],
  ['chance', /Math\.random|crypto\./],
  ['the machine', /\bprocess\.|\bsetTimeout\b|\bconsole\./],
];

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const root = join(import.meta.dirname, '..');
const files = ['src', 'widget'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('vite.config.ts'))
    .map((name) => join(top, name)),
);

const roomOf = (file: string) => (file.startsWith('widget') ? 'widget' : file.split('/').slice(0, 2).join('/'));

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const named = [...source.matchAll(/^(?:import|export)\s+(?:(type)\s)?(?:[^;']*?from\s+)?'([^']+)'/gms)];
  const later = [...source.matchAll(/()\bimport\('([^']+)'\)/g)];
  return [...named, ...later].map(([, type, to = '']) => ({
    file,
    to: to.startsWith('.') ? relative(root, normalize(join(root, dirname(file), to))) : to,
    typeOnly: type === 'type',
  }));
}

/** Our own files, not packages. */
const isOurs = ({ to }: Import) => /^(src|widget)\//.test(to);

function breaks({ file, to, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const target = roomOf(to);
  if (from === target) return false;
  const allowed = MAY_IMPORT[from];
  if (!allowed) return true;
  return !(allowed.includes('*') || allowed.includes(target) || (typeOnly && allowed.includes(`types ${target}`)));
}

function usesForeign({ file, to }: Import): boolean {
  const allowed = MAY_USE[roomOf(file)];
  return allowed !== undefined && !allowed.includes(to.split('/')[0] ?? '');
}

describe('the rooms of the house', () => {
  it('import only downwards', () => {
    const broken = files.flatMap(importsOf).filter(isOurs).filter(breaks);
    expect(broken.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('use only the packages they are known to need', () => {
    const surface = (one: Import) => !/^widget\/(build|vite)/.test(one.file) && !isOurs(one);
    const broken = files.flatMap(importsOf).filter(surface).filter(usesForeign);
    expect(broken.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('keep screens out of the documents of the editor', () => {
    const documents = files.filter((file) => file.startsWith('src/editor/document/')).flatMap(importsOf);
    const known = /^(?:yaml$|src\/(?:editor\/document|lib|language|flow|conversation|check)\/)/;
    expect(documents.map(({ to }) => to).filter((to) => !known.test(to))).toEqual([]);
  });

  it('send no schema to the resident’s phone', () => {
    const values = (file: string) => importsOf(file).filter(({ typeOnly }) => !typeOnly);
    const taken = files.filter((file) => roomOf(file) === 'widget').flatMap(values);
    const fromProtocol = taken.map(({ to }) => to).filter((to) => to.startsWith('src/protocol/'));
    expect([...new Set(fromProtocol)]).toEqual([`${FOR_THE_PHONE}.js`]);
    expect(values(`${FOR_THE_PHONE}.ts`)).toEqual([]);
  });

  it('keep the pure rooms free of waiting, the clock, chance and the machine', () => {
    const code = (file: string) =>
      readFileSync(join(root, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '');
    const found = files
      .filter((file) => PURE.some((room) => file.startsWith(`${room}/`)))
      .flatMap((file) => IMPURE.filter(([, pattern]) => pattern.test(code(file))).map(([what]) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });

  it('hold no file of more than 300 lines', () => {
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => join('test', name));
    const long = [...files, ...tests].filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('sees an import that goes the wrong way', () => {
    expect(breaks({ file: 'src/flow/x.ts', to: 'src/conversation/y.js', typeOnly: false })).toBe(true);
    expect(usesForeign({ file: 'src/conversation/x.ts', to: 'kysely', typeOnly: true })).toBe(true);
    expect(breaks({ file: 'src/store/x.ts', to: 'src/conversation/y.js', typeOnly: true })).toBe(false);
  });
});
