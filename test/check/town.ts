import { readFileSync } from 'node:fs';
import { checkFiles } from '../../src/check/check-files.js';
import type { Diagnostic } from '../../src/flow/diagnostic.js';
import type { SourceFile } from '../../src/flow/version.js';

const INTERFACE: SourceFile = {
  path: 'content/nl/interface.yaml',
  text: readFileSync(new URL('../../content/nl/interface.yaml', import.meta.url), 'utf8'),
};

const MUNICIPALITY = `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
leges:
  pas: [{ amount: 10, from: 2026-01-01, until: 2027-12-31 }]
  oud: [{ amount: 10, from: 2020-01-01, until: 2020-12-31 }]
keuze: { balie: ja }
openingstijden: { maandag: ["9.00-17.00"], dinsdag: ["9.00-17.00"] }
terugbellen: { dag: 9.00-17.00 }
`;

export const MONDAY = Date.parse('2026-11-23T10:00:00+01:00');

/** The files of a town with one flow called `toets`; its texts are made up unless they are given. */
export function town(
  steps: string,
  more: {
    readonly texts?: string;
    readonly talks?: string;
    readonly municipality?: string;
    readonly head?: string;
  } = {},
): SourceFile[] {
  const texts = more.texts ?? '';
  return [
    { path: 'flows/toets.yaml', text: `flow: toets\n${more.head ?? ''}steps:\n${steps}` },
    { path: 'content/nl/toets.yaml', text: `title: Toets\ndescription: Een toets.\nsteps:\n${texts}` },
    { path: 'content/municipality.yaml', text: more.municipality ?? MUNICIPALITY },
    INTERFACE,
    ...(more.talks ? [{ path: 'flows/toets.conversations.yaml', text: more.talks }] : []),
  ];
}

/** Rules about texts have their own tests; a toy flow leaves most texts out. */
const ABOUT_TEXTS = new Set([
  'missing-text',
  'missing-key',
  'missing-simple',
  'wrong-kind',
  'unused-text',
  'missing-file',
]);

/** What a check says of files, one line a finding: place, rule, message, trail. Findings about missing texts are left out. */
export function findings(files: readonly SourceFile[], most?: number, at = MONDAY): string[] {
  return checkFiles(files, at, most)
    .diagnostics.filter(({ rule }) => !ABOUT_TEXTS.has(rule))
    .map(asLine);
}

function asLine({ file, line, column, rule, message, trail }: Diagnostic): string {
  return `${file}:${line}:${column} ${rule}: ${message}${trail ? ` [${trail.join(' > ')}]` : ''}`;
}
