import { readVersion } from '../flow/read-version.js';
import { groupMissed } from '../insight/group-missed.js';
import { deleteOldMissed, judgeMissed, listMissed, type Verdict } from '../insight/missed.js';
import { closestWords } from '../lib/closest-words.js';
import { startClock } from '../server/clock.js';
import { readFiles } from '../server/read-files.js';
import { readSettings } from '../server/settings.js';
import { openStore, type Store } from '../store/open-store.js';
import { readArguments } from './arguments.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = [
  'Gebruik: wegwijs missed [--json]',
  '         wegwijs missed NUMMER ... --topic ONDERWERP   (deze berichten horen bij dat onderwerp)',
  '         wegwijs missed NUMMER ... --new               (hiervoor is een nieuw onderwerp nodig)',
  '         wegwijs missed NUMMER ... --ignore            (hier hoeven wij niets mee)',
];
/** Messages of a group that are shown. */
const SHOWN = 5;
/** Messages that are read: the newest. */
const MOST = 5000;

/**
 * `wegwijs missed`: what residents typed and was not understood, masked and grouped, largest groups first; or says of
 * messages where they belong. Exit code 0, 1 when a message is not there, 2 for wrong use.
 */
export async function missed(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { json: 'boolean', topic: 'string', new: 'boolean', ignore: 'boolean' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const settings = readSettings(io.env);
  const verdict = verdictOf(read.values.topic, read.flags, settings);
  if (typeof verdict === 'string' && verdict !== 'new' && verdict !== 'ignored') return wrongUse(io, verdict, USE);
  if (verdict === undefined && read.words.length > 0)
    return wrongUse(io, 'Zeg ook wat u met deze berichten wilt.', USE);
  if (verdict !== undefined && read.words.length === 0) return wrongUse(io, 'Noem de nummers van de berichten.', USE);
  const store = await openStore(settings.dataFolder);
  try {
    if (verdict !== undefined) return await judge(store, read.words, verdict, io);
    const now = startClock(settings.startAt).now();
    await store.write((session) => deleteOldMissed(session, now, settings.missedDays));
    await show(store, read.flags.has('json'), io);
    return 0;
  } finally {
    await store.close();
  }
}

/** The verdict that was asked for, nothing, or a sentence that says what is wrong. */
function verdictOf(
  topic: string | undefined,
  flags: ReadonlySet<string>,
  folders: { readonly flowsFolder: string; readonly contentFolder: string },
): Verdict | string | undefined {
  const asked = [topic !== undefined, flags.has('new'), flags.has('ignore')].filter(Boolean).length;
  if (asked > 1) return 'Kies --topic, --new of --ignore, niet meer dan 1.';
  if (flags.has('new')) return 'new';
  if (flags.has('ignore')) return 'ignored';
  if (topic === undefined) return undefined;
  const files = readFiles({ flows: folders.flowsFolder, content: folders.contentFolder });
  const known = (readVersion(files, 'missed').version?.topics ?? []).map(({ id }) => id);
  if (known.includes(topic)) return { topic };
  const [near] = closestWords(topic, known);
  return `Het onderwerp "${topic}" bestaat niet.${near ? ` Bedoelt u "${near}"?` : ''}`;
}

async function judge(store: Store, ids: readonly string[], verdict: Verdict, io: Io): Promise<number> {
  const unknown = await store.write(async (session) => {
    const missing: string[] = [];
    for (const id of ids) if (!(await judgeMissed(session, id, verdict))) missing.push(id);
    return missing;
  });
  for (const id of unknown) io.err(`Het bericht "${id}" bestaat niet (meer).`);
  io.out(`${ids.length - unknown.length} ${ids.length - unknown.length === 1 ? 'bericht' : 'berichten'} verwerkt.`);
  return unknown.length > 0 ? 1 : 0;
}

async function show(store: Store, json: boolean, io: Io): Promise<void> {
  const groups = groupMissed(await listMissed(store.read, MOST));
  if (json) {
    for (const { messages } of groups) {
      const shown = messages.map(({ id, at, language, flow, step, outcome, candidates, text }) => ({
        id,
        at: new Date(at).toISOString(),
        language,
        flow,
        step,
        outcome,
        candidates: JSON.parse(candidates) as string[],
        text,
      }));
      io.out(JSON.stringify({ count: messages.length, messages: shown }));
    }
    return;
  }
  if (groups.length === 0) io.out('Er is niets dat Wegwijs niet begreep.');
  for (const { messages } of groups) {
    io.out(messages.length === 1 ? '1 bericht:' : `${messages.length} berichten die op elkaar lijken:`);
    for (const { id, text, candidates } of messages.slice(0, SHOWN)) {
      const near = (JSON.parse(candidates) as string[]).join(', ');
      io.out(`  ${id}  ${text}${near ? `  (misschien: ${near})` : ''}`);
    }
    if (messages.length > SHOWN) io.out(`  en nog ${messages.length - SHOWN}; alles staat in "wegwijs missed --json"`);
  }
}
