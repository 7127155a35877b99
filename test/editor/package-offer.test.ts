import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/editor/document/files.js';
import { mergeFile, settleClash } from '../../src/editor/document/merge/merge-file.js';
import { differences } from '../../src/editor/document/package/differences.js';
import { packageOffer } from '../../src/editor/document/package/package-offer.js';
import { factsMissing, factsNamed } from '../../src/flow/package-facts.js';
import { packageFiles } from '../../src/flow/package-files.js';
import { REPOSITORY } from './draft-files.js';
import { DRAFT, FLOW, TEXTS } from './small-draft.js';

const FLOW_PATH = 'flows/toets.yaml';
const TEXT_PATH = 'content/nl/toets.yaml';
const TOWN: Files = new Map([...DRAFT, ['content/nl/interface.yaml', 'language-name: Nederlands\n']]);

/** The files of the maker after a change, as a package of them. */
function given(...changes: readonly (readonly [path: string, from: string, to: string])[]) {
  const files = new Map(DRAFT);
  for (const [path, from, to] of changes) {
    const text = files.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
    files.set(path, text.replace(from, to));
  }
  return { flow: 'toets', files: sources(files) };
}

const sources = (files: Files) => [...files].map(([path, text]) => ({ path, text }));
const BASE = sources(DRAFT);

function changed(files: Files, path: string, from: string, to: string): Files {
  return new Map([...files, [path, (files.get(path) ?? '').replace(from, to)]]);
}

describe('what belongs to a package', () => {
  it('is the flow and all it calls, their texts and talks, and the topics that begin it', () => {
    const paths = packageFiles(sources(REPOSITORY), 'portemonnee').map(({ path }) => path);
    expect(paths).toEqual([
      'content/en/identiteitskaart-kwijt.yaml',
      'content/en/portemonnee.yaml',
      'content/en/rijbewijs-kwijt.yaml',
      'content/nl/identiteitskaart-kwijt.yaml',
      'content/nl/portemonnee.yaml',
      'content/nl/rijbewijs-kwijt.yaml',
      'content/topics/portemonnee_gestolen.yaml',
      'content/topics/portemonnee_verloren.yaml',
      'flows/identiteitskaart-kwijt.conversations.yaml',
      'flows/identiteitskaart-kwijt.yaml',
      'flows/portemonnee.conversations.yaml',
      'flows/portemonnee.yaml',
      'flows/rijbewijs-kwijt.conversations.yaml',
      'flows/rijbewijs-kwijt.yaml',
    ]);
    expect(packageFiles(sources(REPOSITORY), 'nergens')).toEqual([]);
  });

  it('names the facts that every town has of its own, with what the maker wrote beside them', () => {
    const town = { path: 'content/municipality.yaml', text: REPOSITORY.get('content/municipality.yaml') ?? '' };
    const facts = factsNamed(packageFiles(sources(REPOSITORY), 'portemonnee'), town);
    const named = new Map(facts.map((fact) => [fact.name, fact]));
    expect(named.get('telefoon.gemeente')).toEqual({ name: 'telefoon.gemeente', about: '', example: '14 0999' });
    expect(named.get('leges.id-kaart-18-plus')?.example).toBe('78.50');
    expect(named.get('gemeente.levertijd-reisdocument')?.example).toBe('1 week');
    expect(named.get('keuze.bezorgen')).toEqual({
      name: 'keuze.bezorgen',
      about: 'kan een nieuw document thuis bezorgd worden?',
      example: 'ja',
    });
    expect(named.has('link.emigratie')).toBe(false);
    const other = { ...town, text: town.text.replace(/^ {2}bezorgen: ja.*\n/m, '') };
    expect(factsMissing(facts, other).map(({ name }) => name)).toEqual(['keuze.bezorgen']);
  });
});

describe('a package in a town', () => {
  it('is taken as it is where the town changed nothing, comments and order included', () => {
    const maker = given(
      [FLOW_PATH, '# de eerste vraag', '# waar het mee begint'],
      [TEXT_PATH, 'Klaar', 'U bent klaar'],
    );
    const offer = packageOffer(TOWN, maker, BASE);
    expect(offer.conflicts).toEqual([]);
    expect([...offer.taken]).toEqual([...maker.files].map(({ path, text }) => [path, text]));
  });

  it('leaves what the town changed itself, and takes what the maker changed beside it', () => {
    const town = changed(TOWN, TEXT_PATH, 'De eerste', 'Onze eerste');
    const offer = packageOffer(town, given([TEXT_PATH, 'De tweede', 'De andere']), BASE);
    expect(offer.conflicts).toEqual([]);
    const after = offer.taken.get(TEXT_PATH) ?? '';
    expect(after).toBe(TEXTS.replace('De eerste', 'Onze eerste').replace('De tweede', 'De andere'));
    expect(offer.taken.has(FLOW_PATH)).toBe(false);
    expect(differences([TEXT_PATH], town, new Map([[TEXT_PATH, after]]))).toEqual([
      { place: 'Stap "Welke soort?" (nl): Antwoord: De andere', before: ['De tweede'], after: ['De andere'] },
    ]);
  });

  it('asks where both changed the same text, and takes nothing of that file before', () => {
    const town = changed(TOWN, TEXT_PATH, 'Welke soort?', 'Wat voor soort?');
    const offer = packageOffer(town, given([TEXT_PATH, 'Welke soort?', 'Om welke soort gaat het?']), BASE);
    expect(offer.taken.size).toBe(0);
    const [sides] = offer.conflicts;
    const merged = sides && mergeFile(sides);
    if (!sides || merged?.type !== 'clashes') throw new Error('It does not clash.');
    expect(merged.clashes.map(({ keys }) => keys)).toEqual([['steps', 'soort', 'text']]);
    const settled = merged.clashes[0] && settleClash(sides, merged.clashes[0], 'theirs');
    expect(settled?.mine).toContain('Om welke soort gaat het?');
  });

  it('asks about every difference with a flow that the town had already of its own', () => {
    const offer = packageOffer(TOWN, given([TEXT_PATH, 'Klaar', 'U bent klaar']), []);
    expect(offer.taken.size).toBe(0);
    expect(offer.conflicts.map(({ path, base }) => [path, base])).toEqual([[TEXT_PATH, null]]);
  });

  it('takes no file away, and brings no language that the town does not speak', () => {
    const maker = {
      flow: 'toets',
      files: [...BASE.slice(0, 1), { path: 'content/de/toets.yaml', text: 'title: Test\n' }],
    };
    const offer = packageOffer(TOWN, maker, BASE);
    expect([...offer.taken]).toEqual([]);
    expect(offer).toMatchObject({ left: [TEXT_PATH], unused: ['de'], untranslated: ['nl'] });
  });
});

describe('what differs, in words', () => {
  it('says of a step what it is, which answers it has and where it leads', () => {
    const after = FLOW.replace('options: [weet-niet]', 'options: [weet-niet, anders]').replace(
      '- when: { soort: b }\n        go: klaar',
      '- when: { any: [{ soort: b }, { not: { meer: { one-of: [ja, nee] } } }] }\n        go: soort',
    );
    const [only, ...more] = differences([FLOW_PATH], DRAFT, new Map([...DRAFT, [FLOW_PATH, after]]));
    expect(more).toEqual([]);
    expect(only?.place).toBe('Stap "Meer dan {soort}?" (meer)');
    expect(only?.after).toEqual([
      'Soort vraag: ja of nee',
      'Antwoord: Dat weet ik niet',
      'Antwoord: anders',
      'Als bij “Welke soort?” gekozen is: De tweede of niet geldt: bij “Meer dan {soort}?” gekozen is: Ja of Nee. Dan naar: "Welke soort?"',
      'Als bij “Meer dan {soort}?” gekozen is: Ja of Nee. Dan naar: "Klaar"',
      'Leidt anders naar: "Klaar"',
    ]);
  });

  it('hides no change behind two steps that are called the same', () => {
    const steps = 'title: T\nsteps:\n  a: { heading: Kop, text: Een }\n  b: { heading: Kop, text: Twee }\n';
    const moved = [TEXT_PATH, steps.replace('text: Een', 'text: Drie')] as const;
    expect(differences([TEXT_PATH], new Map([[TEXT_PATH, steps]]), new Map([moved]))).toEqual([
      { place: 'Stap "Kop" (nl): Tekst', before: ['Een'], after: ['Drie'] },
    ]);
  });

  it('tells both bounds of a condition, and shows as it is written what words do not tell', () => {
    const flow = (until: string, option: string) =>
      new Map([
        [
          FLOW_PATH,
          `steps:\n  a:\n    options: [{ ${option} }]\n    next: [{ when: { dag: { after: x, before: ${until} } }, go: a }]\n`,
        ],
      ]);
    const [bound] = differences([FLOW_PATH], flow('y', 'ja: a'), flow('z', 'ja: a'));
    expect(bound?.after.at(-1)).toBe('Als “dag” na x is en “dag” vóór z is. Dan naar: "a"');
    const [left] = differences([FLOW_PATH], flow('y', 'ja: a'), flow('y', 'ja: a, nee: b'));
    expect(left?.after.join(' ')).toContain('nee: b');
  });

  it('names a text the same whether it stands there shortly or beside an easier one', () => {
    const after = TEXTS.replace('text: Klaar', 'text: Klaar\n    simple: Af').replace(
      'b: De tweede',
      'b: { label: De tweede, also: [twee] }',
    );
    expect(differences([TEXT_PATH], DRAFT, new Map([[TEXT_PATH, after]]))).toEqual([
      { place: 'Stap "Welke soort?" (nl): Wat mensen ervoor typen: De tweede', before: [], after: ['twee'] },
      { place: 'Stap "Klaar" (nl): Tekst, makkelijker', before: [], after: ['Af'] },
    ]);
  });
});
