import type { Compilable, Kysely } from 'kysely';
import type { Tables } from './tables.js';

/**
 * One query, written with Kysely and compiled once per database instead of once per turn. `P` are the values it is
 * given on each run, `R` its rows.
 */
export interface Statement<P, R> {
  compile(db: Kysely<Tables>): CompiledStatement;
  /** Only for the type checker. */
  readonly types?: { readonly given: P; readonly row: R };
}

export interface CompiledStatement {
  readonly sql: string;
  /** In the order of the placeholders: a value by name, or a fixed one. */
  readonly parameters: readonly (Slot | unknown)[];
}

/** A place in the query where a value comes on each run. */
class Slot {
  constructor(readonly name: string) {}
}

/** Writes a statement: `build` gets the query builder and, by name, the values given on each run. */
export function statement<P extends object, R = never>(
  build: (db: Kysely<Tables>, given: P) => Compilable<R>,
): Statement<P, R> {
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as P;
  return { compile: (db) => build(db, slots).compile() };
}

/** The values of a run in the order in which the compiled query wants them. */
export function valuesFor(compiled: CompiledStatement, given: object): unknown[] {
  return compiled.parameters.map((one) => (one instanceof Slot ? (given as Record<string, unknown>)[one.name] : one));
}
