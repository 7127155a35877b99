import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../src/flow/version.js';
import { largeFlow } from '../test/check/large-flow.js';
import { median } from './measure.js';

const STEPS = 10_000;
const ROUNDS = 5;
/** Printed by the process itself when it ends: seconds since it started, and the most memory it held. */
const REPORT = `data:text/javascript,process.on('exit',()=>process.stderr.write(JSON.stringify([performance.now()/1000,process.resourceUsage().maxRSS/1024])))`;

/** `wegwijs check` over generated flows of 10,000 steps, each as a process of its own: seconds and memory. */
export async function bench(): Promise<void> {
  const shared = ['content/municipality.yaml', 'content/nl/interface.yaml'].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));
  measure('choices', [...plainFlow(STEPS), ...shared]);
  measure('choices, dates, boxes and windows', largeFlow(STEPS, shared));
}

function measure(name: string, files: readonly SourceFile[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rounds = Array.from({ length: ROUNDS }, () => checkOnce(folder));
  rmSync(folder, { recursive: true });
  const seconds = median(rounds.map((round) => round.seconds));
  const megabytes = Math.max(...rounds.map((round) => round.megabytes));
  console.log(`check: ${STEPS} steps with ${name}, ${rounds[0]?.states} states`);
  console.log(
    `  median ${seconds.toFixed(2)} s of ${ROUNDS} runs, at most ${megabytes.toFixed(0)} MB (aim: 3 s, 300 MB)`,
  );
}

/** One question after another, each with a short cut over the next. */
function plainFlow(size: number): SourceFile[] {
  const questions = size - 1;
  const name = (index: number) => (index < questions ? `s${index}` : 'einde');
  const all = Array.from({ length: questions }, (_, index) => index);
  const steps = all.map(
    (at) =>
      `  s${at}:\n    ask: choice\n    options: [a, b, weet-niet]\n    next:\n      - when: { s${at}: a }\n        go: ${name(at + 1)}\n      - go: ${name(at + 2)}\n`,
  );
  const texts = all.map(
    (at) =>
      `  s${at}:\n    text: Vraag ${at}?\n    simple: Vraag ${at}?\n    options:\n      a: A\n      b: B\n      weet-niet: Weet ik niet\n`,
  );
  const end = `  einde:\n    result: plan\n    actions:\n      - bellen: { by: [phone] }\n`;
  const endTexts = `  einde:\n    heading: Klaar\n    text: Klaar.\n    simple: Klaar.\n    filed-note: U hebt niets gemeld.\n    next: Wij wachten.\n    if-not: Bel ons.\n    actions:\n      bellen: { text: Bel., simple: Bel., phone: Bel de gemeente. }\n`;
  return [
    { path: 'flows/groot.yaml', text: `flow: groot\nsteps:\n${steps.join('')}${end}` },
    {
      path: 'content/nl/groot.yaml',
      text: `title: Groot\ndescription: Een groot gesprek.\nsteps:\n${texts.join('')}${endTexts}`,
    },
  ];
}

function checkOnce(folder: string): { readonly seconds: number; readonly megabytes: number; readonly states: number } {
  const args = ['--import', REPORT, 'src/cli/bootstrap.mjs', 'check', folder, '--json'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`check failed: ${run.stderr}${run.stdout.slice(0, 2000)}`);
  const [seconds = Number.NaN, megabytes = Number.NaN] = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '[]');
  return { seconds, megabytes, states: JSON.parse(run.stdout).flows[0].states };
}
