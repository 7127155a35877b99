import { INTERFACE_KEYS } from '../../src/flow/interface-keys.js';
import { readVersion } from '../../src/flow/read-version.js';
import type { SourceFile } from '../../src/flow/version.js';

/** A version without findings, to change one file of. */
const FILES: Readonly<Record<string, string>> = {
  'flows/fiets.yaml': `flow: fiets
steps:
  soort:
    ask: choice
    options: [stad, race, weet-niet]
    next: klaar
  klaar:
    result: answer
`,
  'content/nl/fiets.yaml': `title: Fiets
description: Over fietsen.
steps:
  soort:
    text: Welke fiets?
    simple: Welke?
    options: { stad: Stadsfiets, race: Racefiets, weet-niet: Weet ik niet }
  klaar:
    heading: Klaar
    text: Dit was het.
    simple: Klaar.
    filed-note: Er is niets gemeld.
    next: Er gebeurt niets.
    if-not: Bel ons.
`,
  'content/nl/interface.yaml': INTERFACE_KEYS.map((key) => `${key}: tekst\n`).join(''),
  'content/municipality.yaml': `gemeente: { naam: Gemeente Voorbeeld }
telefoon: { gemeente: 14 0999, politie: 0900-8844 }
link: { fiets: "https://www.example.org/fiets" }
leges: { fiets: [{ amount: 12.50, from: 2026-01-01, until: 2026-12-31 }] }
keuze: { contant: ja }
openingstijden: { maandag: ["9.00-17.00"] }
terugbellen: { ochtend: 9.00-12.00 }
`,
};

/** The good files with some replaced, added, or (undefined) taken away. */
export function files(changes: Readonly<Record<string, string | undefined>> = {}): SourceFile[] {
  return Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** The text of one of the good files. */
export function good(path: string): string {
  return FILES[path] ?? '';
}

/** What is found in the good files with these changes, a line each: `file:line:column rule message`. */
export function findings(changes: Readonly<Record<string, string | undefined>> = {}): string[] {
  return readVersion(files(changes), 'v1').diagnostics.map(
    (found) => `${found.file}:${found.line}:${found.column} ${found.rule} ${found.message}`,
  );
}

/** What is found in the flow `fiets` itself when it has these steps; its texts are left out of it. */
export function findingsInFlow(steps: string, others: Readonly<Record<string, string>> = {}): string[] {
  const source = `flow: fiets\n${steps}`;
  return findings({ ...others, 'flows/fiets.yaml': source })
    .filter((line) => line.startsWith('flows/fiets.yaml:'))
    .map((line) => line.slice('flows/fiets.yaml:'.length));
}
