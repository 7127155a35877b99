import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { interleave, median, quantile } from './measure.js';
import { post, resident } from './resident.js';
import { LOG, type Started, startWegwijs } from './start-wegwijs.js';

const RESIDENTS = 200;
const SECONDS = 4;
const ROUNDS = 3;
const RATE = 500;

/** Turns a second and their latency with 200 residents walking `verhuizen`, beside bare echoes, in one run. */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const wegwijs = await startWegwijs(data);
  const express = await startEcho('echo-express.mjs');
  const socket = await startEcho('echo-socket.mjs');
  try {
    // At a fixed rate first: what is measured later leaves much to clean up in this process too.
    const atRate: Record<string, (readonly number[])[]> = { wegwijs: [], express: [] };
    const residents = walkers(wegwijs.url);
    const echoes = posters(express.url);
    for (let round = 0; round <= ROUNDS; round += 1) {
      atRate.wegwijs?.push(await fixedRate(residents));
      atRate.express?.push(await fixedRate(echoes));
    }
    reportRate(atRate);
    reportLog(join(data, LOG));
    const runs: Record<string, Run[]> = { wegwijs: [], express: [], socket: [] };
    const keep = (name: string, measure: () => Promise<Run>) => async () => {
      const run = await measure();
      runs[name]?.push(run);
      return run.perSecond;
    };
    const rates = await interleave(
      {
        wegwijs: keep('wegwijs', () => closedLoop(walkers(wegwijs.url))),
        express: keep('express', () => closedLoop(posters(express.url))),
        socket: keep('socket', async () => {
          const { acts, close } = await emitters(socket.url);
          const run = await closedLoop(acts);
          close();
          return run;
        }),
      },
      ROUNDS,
    );
    report(rates, runs);
    console.log(`turns: memory of the server ${memoryOf(wegwijs.child)} MB`);
  } finally {
    for (const { child } of [wegwijs, express, socket]) child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

interface Run {
  readonly perSecond: number;
  readonly millis: readonly number[];
}

type Act = () => Promise<unknown>;

/** Each resident acts again as soon as the answer is there. */
async function closedLoop(acts: readonly Act[]): Promise<Run> {
  const millis: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const loop = async (act: Act) => {
    while (performance.now() < until) {
      const start = performance.now();
      await act();
      millis.push(performance.now() - start);
    }
  };
  await Promise.all(acts.map(loop));
  return { perSecond: millis.length / SECONDS, millis };
}

const walkers = (url: string): Act[] => Array.from({ length: RESIDENTS }, () => resident(url, 'verhuizen').turn);

const posters = (url: string): Act[] =>
  Array.from({ length: RESIDENTS }, (_, index) => {
    const body = { turnId: `t${index}`, input: { type: 'choose', step: 'situatie', option: 'hier' } };
    return () => post(`${url}/echo`, body);
  });

async function emitters(url: string): Promise<{ acts: Act[]; close: () => void }> {
  const sockets = Array.from({ length: RESIDENTS }, () => io(url, { transports: ['websocket'], forceNew: true }));
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.once('connect', resolve))));
  const message = { turnId: 't', input: { type: 'choose', step: 'situatie', option: 'hier' } };
  return {
    acts: sockets.map((socket) => () => socket.emitWithAck('turn', message)),
    close: () => {
      for (const socket of sockets) socket.disconnect();
    },
  };
}

/** 500 turns a second for some seconds: each has its time; what it waits after that, also for a free resident, counts. */
async function fixedRate(residents: readonly Act[]): Promise<readonly number[]> {
  const idle = [...residents];
  const millis: number[] = [];
  const pending: Promise<void>[] = [];
  const total = RATE * SECONDS;
  const start = performance.now();
  for (let sent = 0; sent < total; ) {
    const dueNow = Math.min(total, Math.floor(((performance.now() - start) / 1000) * RATE));
    for (; sent < dueNow && idle.length > 0; sent += 1) {
      const due = start + (sent / RATE) * 1000;
      const act = idle.shift();
      if (act) pending.push(timed(act, due, millis, idle));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(pending);
  return millis;
}

/** Of each round but the first, which warms up; the median of the rounds. */
function reportRate(rounds: Record<string, (readonly number[])[]>): void {
  for (const [name, all] of Object.entries(rounds)) {
    const of = (share: number) => median(all.slice(1).map((millis) => quantile(millis, share))).toFixed(1);
    console.log(
      `turns: ${name} at ${RATE} a second: p50 ${of(0.5)} ms, p99 ${of(0.99)} ms (median of ${ROUNDS} rounds)`,
    );
  }
}

/** What the server itself says each turn took, from its request log: without the way there and back. */
function reportLog(file: string): void {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const taken = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request');
  const millis: number[] = taken.slice(taken.length / (ROUNDS + 1)).map(({ ms }) => ms);
  console.log(
    `turns: of these, in the server p50 ${quantile(millis, 0.5).toFixed(1)} ms, p99 ${quantile(millis, 0.99).toFixed(1)} ms`,
  );
}

async function timed(act: Act, due: number, millis: number[], idle: Act[]): Promise<void> {
  await act();
  millis.push(performance.now() - due);
  idle.push(act);
}

function report(rates: Record<string, number[]>, runs: Record<string, Run[]>): void {
  for (const [name, values] of Object.entries(rates)) {
    const millis = (runs[name] ?? []).slice(1).flatMap((run) => run.millis);
    const ratio = median(values.map((value, index) => value / (rates.express?.[index] ?? Number.NaN)));
    console.log(
      `turns: ${name} ${Math.round(median(values))} a second, p50 ${quantile(millis, 0.5).toFixed(1)} ms, p99 ${quantile(millis, 0.99).toFixed(1)} ms, ${ratio.toFixed(2)} of the Express echo`,
    );
  }
}

function memoryOf(child: ChildProcess): string {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return String(Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024));
  } catch {
    return '?';
  }
}

function startEcho(file: string): Promise<Started> {
  const child = fork(join(process.cwd(), 'bench', file));
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }: { port: number }) => resolve({ url: `http://127.0.0.1:${port}`, child }));
    child.once('exit', () => reject(new Error(`${file} stopped`)));
  });
}
