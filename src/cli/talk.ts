import { readFile } from 'node:fs/promises';
import { momentsAround } from '../check/moments.js';
import type { StartInput } from '../conversation/decision.js';
import type { TurnInput } from '../conversation/input.js';
import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import { closestWords } from '../lib/closest-words.js';
import { readFiles } from '../server/read-files.js';
import { type Arguments, readArguments, timeOf } from './arguments.js';
import { foldersOf, missingFolder } from './folders.js';
import { beginTalk } from './held-talk.js';
import type { Io } from './io.js';
import { talkByHand } from './talk-by-hand.js';
import { readScript, runScript } from './talk-script.js';
import { wrongUse } from './wrong-use.js';

const USE =
  'Gebruik: wegwijs talk GESPREK [--language nl] [--simple] [--at 2026-11-23T10:00+01:00] [--closed] [--script BESTAND]';
const OPTIONS = { language: 'string', simple: 'boolean', at: 'string', closed: 'boolean', script: 'string' } as const;

/**
 * `wegwijs talk FLOW`: a conversation in the terminal, or with `--script` from a file, each view one line of JSON. Exit
 * code 0, 1 when an input of the script was rejected, 2 for wrong use.
 */
export async function talk(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, OPTIONS);
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const version = await loadVersion(read, io);
  if (typeof version === 'string') return wrongUse(io, version, USE);
  const clock = clockOf(version, read);
  if (typeof clock === 'string') return wrongUse(io, clock, USE);
  const script = await loadScript(read.values.script);
  if (typeof script === 'string') return wrongUse(io, script, USE);
  const start: StartInput = { type: 'start', flow: read.words[0], language: read.values.language ?? 'nl' };
  const begun = beginTalk(version, start, clock);
  if ('rejected' in begun) return wrongUse(io, unknownStart(version, start), USE);
  const simple = read.flags.has('simple') ? begun.talk.take({ type: 'simplify', on: true }) : begun;
  const first = 'view' in simple ? simple.view : begun.view;
  return script ? runScript(io, begun.talk, first, script) : talkByHand(io, begun.talk, first);
}

async function loadVersion({ words }: Arguments, { env }: Io): Promise<Version | string> {
  if (words.length !== 1) return words.length === 0 ? 'Noem een gesprek.' : `Noem één gesprek, niet ${words.length}.`;
  const folders = foldersOf(undefined, env);
  const missing = await missingFolder(folders);
  if (missing !== undefined) return `De map "${missing}" bestaat niet.`;
  const { version } = readVersion(readFiles(folders), 'talk');
  return version ?? 'De gesprekken kunnen niet gelezen worden. "wegwijs check" zegt waarom.';
}

function clockOf(version: Version, { values, flags }: Arguments): (() => number) | string {
  const at = timeOf(values.at);
  if (at === undefined) return `"${values.at}" is geen tijd.`;
  if (flags.has('closed')) {
    const { closed } = momentsAround(version.municipality, at);
    return closed ? () => closed.now : 'Deze gemeente is nooit dicht.';
  }
  return values.at === undefined ? () => Date.now() : () => at;
}

async function loadScript(path: string | undefined): Promise<readonly TurnInput[] | string | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return `Het bestand "${path}" kan niet gelezen worden.`;
  const inputs = readScript(text);
  return typeof inputs === 'string' ? `${path}: ${inputs}` : inputs;
}

function unknownStart(version: Version, { flow = '', language = '' }: StartInput): string {
  if (!version.content.has(language)) {
    return `De taal "${language}" is er niet. Wel: ${[...version.content.keys()].join(', ')}.`;
  }
  const [near] = closestWords(flow, version.flows.keys());
  const known = near ? `Bedoelt u "${near}"?` : `Wel: ${[...version.flows.keys()].join(', ')}.`;
  return `Het gesprek "${flow}" is er niet. ${known}`;
}
