import { type FoundLink, linksIn } from '../check/links-in.js';
import { readFiles } from '../server/read-files.js';
import { readArguments } from './arguments.js';
import { askLink, type LinkAnswer } from './ask-link.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = 'Gebruik: wegwijs links [map] [--timeout seconden]';
/** So many are asked at the same time. */
const AT_ONCE = 4;
/** Seconds that a link may take to answer when nothing else is said. */
const TIMEOUT = 10;

/**
 * `wegwijs links [folder] [--timeout SECONDS]`: asks every link of the content once whether it is there. Only the address
 * is sent. Exit code 0 when all answer, 1 when some do not, 2 for wrong use.
 */
export async function links(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { timeout: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const { words, values } = read;
  if (words.length > 1) return wrongUse(io, `Noem één map, niet ${words.length}.`, USE);
  const timeout = Number(values.timeout ?? TIMEOUT);
  if (!(timeout > 0 && timeout <= 300))
    return wrongUse(io, `"${values.timeout}" kan niet. Schrijf 1 tot 300 seconden.`, USE);
  const folders = foldersOf(words[0], io.env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) return wrongUse(io, `De map "${missing}" bestaat niet.`, USE);
  const found = linksIn(readFiles(folders));
  const answers = await askAll(found, timeout * 1000);
  const dead = answers.filter(({ answer }) => !answer.ok);
  for (const { link, answer } of dead) print(link, answer, io);
  io.out(`Links gevraagd: ${found.length}. Zonder goed antwoord: ${dead.length}.`);
  return dead.length === 0 ? 0 : 1;
}

interface Asked {
  readonly link: FoundLink;
  readonly answer: LinkAnswer;
}

/** The answers in the order of the links. */
async function askAll(found: readonly FoundLink[], timeout: number): Promise<readonly Asked[]> {
  const waiting = [...found.entries()];
  const answers: Asked[] = [];
  const askNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, link] = next;
      answers[index] = { link, answer: await askLink(link.href, timeout) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askNext));
  return answers;
}

function print({ href, places }: FoundLink, answer: LinkAnswer, io: Io): void {
  io.out(`${href}  ${whyNot(answer)}`);
  for (const { file, line, column } of places) io.out(`  ${file}:${line}:${column}`);
}

function whyNot(answer: LinkAnswer): string {
  if (answer.unasked !== undefined)
    return `stuurt door naar ${shown(answer.unasked)}. Dat is niet gevraagd: het is geen openbare website`;
  if (answer.endless) return 'stuurt steeds door';
  if (answer.status !== undefined) return `antwoordt met ${answer.status}`;
  return answer.late ? 'antwoordt niet op tijd' : 'is niet te bereiken';
}

/** What another site answers is shown as one short line. */
const shown = (href: string) => (href.length > 200 ? `${href.slice(0, 200)}...` : href);
