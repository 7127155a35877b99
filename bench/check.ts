import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { largeFlow } from '../test/check/large-flow.js';
import { median } from './measure.js';

const STEPS = 10_000;
const ROUNDS = 5;
/** Printed by the process itself when it ends: seconds since it started, and the most memory it held. */
const REPORT = `data:text/javascript,process.on('exit',()=>process.stderr.write(JSON.stringify([performance.now()/1000,process.resourceUsage().maxRSS/1024])))`;

/** `wegwijs check` over a generated flow of 10,000 steps, as a process of its own: seconds and memory. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const shared = ['content/municipality.yaml', 'content/nl/interface.yaml'].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));
  for (const { path, text } of largeFlow(STEPS, shared)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rounds = Array.from({ length: ROUNDS }, () => checkOnce(folder));
  rmSync(folder, { recursive: true });
  const seconds = median(rounds.map((round) => round.seconds));
  const megabytes = Math.max(...rounds.map((round) => round.megabytes));
  console.log(`check: ${STEPS} steps, ${rounds[0]?.states} states`);
  console.log(
    `  median ${seconds.toFixed(2)} s of ${ROUNDS} runs, at most ${megabytes.toFixed(0)} MB (aim: 3 s, 300 MB)`,
  );
}

function checkOnce(folder: string): { readonly seconds: number; readonly megabytes: number; readonly states: number } {
  const args = ['--import', REPORT, 'src/cli/bootstrap.mjs', 'check', folder, '--json'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`check failed: ${run.stderr}${run.stdout.slice(0, 2000)}`);
  const [seconds = Number.NaN, megabytes = Number.NaN] = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '[]');
  return { seconds, megabytes, states: JSON.parse(run.stdout).flows[0].states };
}
