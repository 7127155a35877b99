import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maskMissed } from '../src/insight/mask-missed.js';
import { currentVersion } from '../src/server/current-version.js';
import { openStore } from '../src/store/open-store.js';
import { BAD, everyKind, sayTo } from '../test/language/bad-messages.js';
import { median } from './measure.js';

/** Texts on which a rule that looks for names, numbers or addresses could run on. */
const LONG = ['tien', 'nul ', 'a@', 'a.', '1234 ', 'straat', 'at '].map((part) => part.repeat(20_000));

/** Bad input: processor time of one turn, the longest over all messages and kinds of steps, and of a usual message beside it. */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-bad-input-'));
  try {
    const store = await openStore(data);
    const folders = { flowsFolder: 'flows', contentFolder: 'content' };
    const version = await currentVersion(store, folders, Date.now(), () => undefined);
    await store.close();
    const states = everyKind(version);
    const most = (text: string) => Math.max(...states.map((state) => timeOf(() => sayTo(version, state, text))));
    most('om alles een keer gedaan te hebben');
    const usual = most('ik ben mijn portemonnee kwijt en weet niet wat nu');
    const all = BAD.map(([name, text]) => ({ name, time: most(text) })).sort((a, b) => b.time - a.time);
    const [worst] = all;
    console.log(
      `bad input: ${worst?.time.toFixed(1)} ms of the processor at most (${worst?.name}) over ${all.length} messages at ${states.length} kinds of steps; a usual message ${usual.toFixed(1)} ms (aim: 20 ms)`,
    );
    const masked = Math.max(...LONG.map((text) => timeOf(() => maskMissed(text))));
    console.log(`masking what was missed: ${masked.toFixed(1)} ms of the processor at most (aim: 20 ms)`);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The middle of five times, in milliseconds of the processor. */
function timeOf(act: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage();
    act();
    return process.cpuUsage(began).user / 1000;
  });
  return median(times);
}
