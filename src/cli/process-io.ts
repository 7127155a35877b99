import { createInterface } from 'node:readline';
import type { Io } from './io.js';

/** The real terminal: lines out, lines for people on standard error, lines in. */
export function processIo(): Io {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    get input() {
      return createInterface({ input: process.stdin });
    },
    env: process.env,
  };
}
