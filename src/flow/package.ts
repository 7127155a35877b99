import type { SourceFile } from './version.js';

/** The number of the format; a package with a higher one was made by a newer Wegwijs. */
export const PACKAGE_FORMAT = 1;

/** The licence under which flows are shared. */
export const PACKAGE_LICENCE = 'EUPL-1.2';

/** A fact that the flow names and that every town fills in for itself. */
export interface PackageFact {
  /** As in `telefoon.gemeente`; what stands before the dot says its kind. */
  readonly name: string;
  /** What the maker wrote beside it, for who fills it in; may be empty. */
  readonly about: string;
  /** What the maker filled in. */
  readonly example: string;
}

/** A flow with everything that is needed to run it elsewhere, before somebody puts a signature below it. */
export interface PackageContent {
  readonly flow: string;
  /** What residents of the maker see it called. */
  readonly name: string;
  /** Counts up with every package of this flow. */
  readonly version: number;
  readonly maker: string;
  /** ISO time. */
  readonly made: string;
  readonly licence: string;
  readonly files: readonly SourceFile[];
  readonly facts: readonly PackageFact[];
}

/** The same with the maker's public key and their signature (ed25519), both in base64url. */
export interface FlowPackage extends PackageContent {
  readonly key: string;
  readonly signature: string;
}

/** What is signed: everything that a package says, in one order, so that no other content has the same bytes. */
export function signedText({ flow, name, version, maker, made, licence, files, facts }: PackageContent): string {
  return JSON.stringify([
    'wegwijs-pakket',
    PACKAGE_FORMAT,
    ...[flow, name, version, maker, made, licence],
    files.map(({ path, text }) => [path, text]),
    facts.map((fact) => [fact.name, fact.about, fact.example]),
  ]);
}

/** A package as it is kept in a file. */
export function packageText({ flow, name, version, maker, made, licence, ...rest }: FlowPackage): string {
  const { facts, files, key, signature } = rest;
  const head = { 'wegwijs-pakket': PACKAGE_FORMAT, flow, name, version, maker, made, licence };
  return `${JSON.stringify({ ...head, facts, files, key, signature }, null, 1)}\n`;
}
