/** Where a command reads and writes; the process's own streams, or a test's. */
export interface Io {
  /** One line on standard output. */
  out(line: string): void;
  /** One line on standard error. */
  err(line: string): void;
  /** The lines of standard input. */
  readonly input: AsyncIterable<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}
