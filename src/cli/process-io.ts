import { createInterface } from 'node:readline';
import type { Io } from './io.js';

/** The real terminal: lines out, lines for people on standard error, lines in. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    get input() {
      return createInterface({ input: process.stdin });
    },
    env: process.env,
  };
}

/** What a program ends with whose reader is gone (128 + SIGPIPE). */
const NO_READER = 141;

/** Who reads the first lines only (`| head`) closes the pipe: no fault, and nobody is left to tell. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(NO_READER);
}
