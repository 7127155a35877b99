import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TurnInput } from '../src/conversation/input.js';
import { readVersion } from '../src/flow/read-version.js';
import type { Version } from '../src/flow/version.js';

/** The tree of the comparison: who moves, from where, when, address, own or rent, children, contact, confirm. */
const FLOW = `
flow: twaalf
derive: { termijn: { report-window: wanneer } }
steps:
  wie: { ask: choice, options: [ik, gezin, ander], complete: alles, next: vanwaar }
  vanwaar:
    ask: choice
    options: [nederland, buitenland]
    complete: alles
    next: [{ when: { vanwaar: buitenland }, go: balie }, { go: wanneer }]
  balie: { message: true, next: wanneer }
  wanneer:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    next: [{ when: { termijn: late }, go: laat }, { go: adres }]
  laat: { message: true, next: adres }
  adres: { ask: address, options: [weet-niet], purpose: aangifte, keep: 30, next: woning }
  woning: { ask: choice, options: [koop, huur, kamer], complete: alles, next: [{ when: { woning: { one-of: [huur, kamer] } }, go: contract }, { go: kinderen }] }
  contract: { ask: yes-no, complete: alles, next: kinderen }
  kinderen: { ask: yes-no, complete: alles, next: [{ when: { kinderen: ja }, go: aantal }, { go: naam }] }
  aantal: { ask: number, options: [weet-niet], purpose: aangifte, keep: 30, min: 1, max: 20, next: naam }
  naam: { ask: name, options: [overslaan], purpose: aangifte, keep: 30, next: telefoon }
  telefoon: { ask: phone, options: [overslaan], purpose: aangifte, keep: 30, next: akkoord }
  akkoord: { ask: yes-no, complete: alles, next: klaar }
  klaar: { result: report, rows: [wanneer, adres, naam], actions: [melden: { by: [desk] }] }
`;

const STEPS: Readonly<Record<string, readonly string[]>> = {
  wie: ['ik', 'gezin', 'ander'],
  vanwaar: ['nederland', 'buitenland'],
  balie: [],
  wanneer: ['weet-niet'],
  laat: [],
  adres: ['weet-niet'],
  woning: ['koop', 'huur', 'kamer'],
  contract: ['ja', 'nee'],
  kinderen: ['ja', 'nee'],
  aantal: ['weet-niet'],
  naam: ['overslaan'],
  telefoon: ['overslaan'],
  akkoord: ['ja', 'nee'],
};

/** The version and the inputs of one walk through it, the result included. */
export function twelveSteps(): { readonly version: Version; readonly inputs: readonly TurnInput[] } {
  const nl = readFileSync(join(process.cwd(), 'content', 'nl', 'interface.yaml'), 'utf8');
  const town = readFileSync(join(process.cwd(), 'content', 'municipality.yaml'), 'utf8');
  const { version, diagnostics } = readVersion(
    [
      { path: 'flows/twaalf.yaml', text: FLOW },
      { path: 'content/nl/twaalf.yaml', text: contentOf() },
      { path: 'content/nl/interface.yaml', text: nl },
      { path: 'content/municipality.yaml', text: town },
    ],
    'bench',
  );
  if (!version) throw new Error(diagnostics.map((d) => `${d.file}:${d.line} ${d.message}`).join('\n'));
  const choose = (step: string, option: string): TurnInput => ({ type: 'choose', step, option });
  const provide = (step: string, value: string): TurnInput => ({ type: 'provide', step, value });
  const inputs: TurnInput[] = [
    choose('wie', 'gezin'),
    choose('vanwaar', 'buitenland'),
    choose('balie', 'verder'),
    provide('wanneer', '24 november 2026'),
    { type: 'provide', step: 'adres', value: { postcode: '1234 AB', houseNumber: '5' } },
    choose('woning', 'huur'),
    choose('contract', 'ja'),
    choose('kinderen', 'ja'),
    provide('aantal', '2'),
    provide('naam', 'Saïda de Vries'),
    provide('telefoon', '06 12 34 56 78'),
    choose('akkoord', 'ja'),
  ];
  return { version, inputs };
}

function contentOf(): string {
  const step = ([id, options]: readonly [string, readonly string[]]) => `  ${id}:
    text: Vraag over ${id}?
    simple: ${id}?
    why: Dat staat in de aangifte.
${options.length > 0 ? `    options: { ${options.map((option) => `${option}: Antwoord ${option}`).join(', ')} }\n` : ''}`;
  return `title: Twaalf\ndescription: Twaalf stappen\nsteps:\n${Object.entries(STEPS).map(step).join('')}
  klaar:
    heading: Klaar
    text: Dit is uw melding, {naam}.
    simple: Klaar.
    filed-note: Er is nog niets gemeld.
    next: U meldt het zelf.
    if-not: Bel ons.
    actions: { melden: { text: Meld het, simple: Meld, desk: Kom langs. } }
`;
}
