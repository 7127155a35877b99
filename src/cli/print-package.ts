import type { Files } from '../editor/document/files.js';
import { lineDiff } from '../editor/document/merge/line-diff.js';
import { mergeFile, type Sides } from '../editor/document/merge/merge-file.js';
import { writtenAs } from '../editor/document/merge/written-as.js';
import { type Difference, differences } from '../editor/document/package/differences.js';
import type { PackageOffer } from '../editor/document/package/package-offer.js';
import { partNamesInDutch } from '../editor/document/part-names.js';
import { placeWords } from '../editor/document/place-words.js';
import { type Titles, titlesIn } from '../editor/document/titles.js';
import type { FlowPackage } from '../flow/package.js';
import { factsMissing } from '../flow/package-facts.js';
import type { Standing } from '../server/packages/take-package.js';

/** Everything there is to say of a package in a town. */
export interface PackageReport {
  readonly given: FlowPackage;
  readonly code: string;
  readonly standing: Standing;
  readonly offer: PackageOffer;
  readonly before: Files;
  /** The files as they would be. */
  readonly after: Files;
  /** Files about which a person has yet to choose. */
  readonly open: readonly Sides[];
}

const TOWN = 'content/municipality.yaml';

/** A package for people: who made it, what it needs, what it changes, what stays, and what must be chosen. */
export function printPackage(report: PackageReport, out: (line: string) => void): void {
  const { given, code, standing, offer, before, after, open } = report;
  out(`"${given.name}", versie ${given.version}, van ${given.maker}, gemaakt op ${given.made.slice(0, 10)}.`);
  out(`De handtekening klopt. Controlecode: ${code}${standing.trusted ? ' (u vertrouwt deze maker)' : ''}`);
  if (standing.sameName) out('Pas op: u vertrouwt al een maker met deze naam, en die heeft een andere controlecode.');
  const missing = factsMissing(given.facts, { path: TOWN, text: before.get(TOWN) ?? '' });
  if (missing.length > 0) out(`Nog in te vullen in ${TOWN}:`);
  for (const { name, about, example } of missing) {
    out(`  ${name}${about ? `  ${about}` : ''}${example ? `  (bij de maker: ${example})` : ''}`);
  }
  if (offer.unused.length > 0)
    out(`Niet overgenomen, want uw gemeente heeft deze taal niet: ${offer.unused.join(', ')}.`);
  if (offer.untranslated.length > 0) out(`Nog te vertalen: ${offer.untranslated.join(', ')}.`);
  if (offer.left.length > 0) out(`Hoort niet meer bij het pakket en blijft staan: ${offer.left.join(', ')}.`);
  const paths = offer.given.map(({ path }) => path);
  printList('Wat er verandert:', differences(paths, before, after), out);
  const came = new Set(standing.base.map(({ path }) => path));
  const waiting = new Set(open.map(({ path }) => path));
  const theirs = new Map(offer.given.map(({ path, text }) => [path, text]));
  const own = paths.filter((path) => came.has(path) && !waiting.has(path));
  printList('Wat u zelf hebt veranderd, en zo blijft:', differences(own, theirs, after), out);
  const titles = titlesIn(before);
  for (const sides of open) printChoice(titles, sides, out);
}

function printList(title: string, list: readonly Difference[], out: (line: string) => void): void {
  if (list.length > 0) out(title);
  for (const { place, before, after } of list) {
    out(`  ${place}`);
    if (before.length + after.length > 0) printLines(before.join('\n'), after.join('\n'), out);
  }
}

function printChoice(titles: Titles, sides: Sides, out: (line: string) => void): void {
  const merged = mergeFile(sides);
  const clashes = merged.type === 'clashes' ? merged.clashes : [];
  out(`Kies wat blijft in ${sides.path}:`);
  if (clashes.length === 0) printLines(sides.mine ?? '', sides.theirs ?? '', out);
  for (const { keys, mine, theirs } of clashes) {
    out(`  ${placeWords(partNamesInDutch, titles, sides.path, keys)}`);
    out('    u hebt:');
    for (const line of mine ? writtenAs(mine).split('\n') : ['(niets)']) out(`      ${line}`);
    out('    het pakket heeft:');
    for (const line of theirs ? writtenAs(theirs).split('\n') : ['(niets)']) out(`      ${line}`);
  }
}

function printLines(before: string, after: string, out: (line: string) => void): void {
  const signs = { same: ' ', before: '-', after: '+' } as const;
  const lines =
    before === '' ? after.split('\n').map((text) => ({ type: 'after' as const, text })) : lineDiff(before, after);
  for (const { type, text } of lines) out(`    ${signs[type]} ${text}`);
}
