import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { browser, join as joinDesk, MORNING } from '../test/server/staff-desk.js';
import { quantile } from './measure.js';
import { post } from './resident.js';
import { LOG, startWegwijs } from './start-wegwijs.js';

const STAFF = 50;
const TALKS_EACH = 10;
const WAITING = 500;
const CLAIMS_PER_SECOND = 50;
const MESSAGES_PER_SECOND = 500;
const SECONDS = 8;

interface Line {
  readonly text: string;
}
interface Talked {
  readonly conversation?: string;
  readonly view: { readonly talk?: { readonly messages: readonly Line[] } };
}

/** 50 staff with 10 talks each and 500 residents more who wait, on one process: claims, and messages to the other side. */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const began = performance.now();
  const { url, child } = await startWegwijs(data);
  const now = () => MORNING + performance.now() - began;
  try {
    const staff = await staffOnShift(url, readFileSync(join(data, LOG), 'utf8'), now);
    const before = memoryOf(child.pid);
    const residents = await connected(url, STAFF * TALKS_EACH + WAITING);
    const each = ((memoryOf(child.pid) - before) * 1024) / residents.length;
    console.log(`talks: memory of a connected resident who waits ${each.toFixed(0)} KB`);
    const held = await claims(staff);
    await messages(held, residents);
    console.log(`talks: memory of the server ${memoryOf(child.pid).toFixed(0)} MB`);
  } finally {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

async function staffOnShift(url: string, log: string, now: () => number): Promise<Socket[]> {
  const first = /\/desk\/begin#(\S+)/.exec(log)?.[1] ?? '';
  const manager = await joinDesk(browser(url), first, { name: 'Mo', email: 'mo@example.org', now: now() });
  const sockets: Socket[] = [];
  for (let n = 0; n < STAFF; n += 1) {
    const { body } = await manager.browser.post('staff/invitations', { roles: ['desk'] });
    const token = String(body.link).split('#')[1] ?? '';
    const one = await joinDesk(browser(url), token, { name: `S${n}`, email: `s${n}@example.org`, now: now() });
    const shift = await one.browser.post('shift', { status: 'on', mostTalks: 20 });
    if (shift.status !== 200) throw new Error(`no shift: ${JSON.stringify(shift.body)}`);
    const { csrf, cookieHeader } = one.browser;
    sockets.push(await socketTo(`${url}/desk`, { csrf }, { Cookie: cookieHeader(), Origin: url }));
  }
  return sockets;
}

interface Waiter {
  readonly id: string;
  readonly socket: Socket;
}

async function connected(url: string, amount: number): Promise<Waiter[]> {
  const waiters: Waiter[] = [];
  for (let n = 0; n < amount; n += 1) {
    const { id = '', token = '' } = await post(`${url}/v1/conversations`, { flow: 'verhuizen' });
    const input = { type: 'ask-for-person' };
    await post(`${url}/v1/conversations/${id}/turns`, { turnId: 'vraag', input }, token);
    waiters.push({ id, socket: await socketTo(`${url}/talk`, { id, token }, { Origin: url }) });
  }
  return waiters;
}

function socketTo(url: string, auth: object, extraHeaders: Record<string, string>): Promise<Socket> {
  const socket = io(url, { auth, extraHeaders, transports: ['websocket'], forceNew: true });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** Every staff member takes ten talks, one after another, all together so many a second. */
async function claims(staff: readonly Socket[]): Promise<Map<string, Socket>> {
  const held = new Map<string, Socket>();
  const millis: number[] = [];
  await atRate(STAFF * TALKS_EACH, CLAIMS_PER_SECOND, async (n, due) => {
    const socket = staff[n % STAFF];
    const talk = (await socket?.emitWithAck('claim-next', { turnId: `neem${n}` })) as Talked;
    if (!socket || !talk.conversation) throw new Error(`nobody to take: ${JSON.stringify(talk).slice(0, 200)}`);
    held.set(talk.conversation, socket);
    millis.push(performance.now() - due);
  });
  report(`${CLAIMS_PER_SECOND} claims a second`, millis, 50);
  return held;
}

/** Messages in turn from the resident and from staff; measured until the other side has it. */
async function messages(held: ReadonlyMap<string, Socket>, residents: readonly Waiter[]): Promise<void> {
  const talking = residents.filter(({ id }) => held.has(id));
  const waits = new Map<string, () => void>();
  // Both sides are told of every message; only what comes in at the other side counts.
  const arrived = (from: string) => (talk: Talked) => {
    for (const { text } of talk.view.talk?.messages.slice(-3) ?? []) {
      if (!text.startsWith(from)) continue;
      waits.get(text)?.();
      waits.delete(text);
    }
  };
  for (const { socket } of talking) socket.on('view', arrived('medewerker'));
  for (const socket of new Set(held.values())) socket.on('talk', arrived('inwoner'));
  const millis: number[] = [];
  await atRate(MESSAGES_PER_SECOND * SECONDS, MESSAGES_PER_SECOND, async (n, due) => {
    const { id, socket } = talking[n % talking.length] as Waiter;
    const fromStaff = Math.floor(n / talking.length) % 2 === 1;
    const text = `${fromStaff ? 'medewerker' : 'inwoner'} ${n}`;
    const got = new Promise<void>((resolve) => waits.set(text, resolve));
    const input = fromStaff ? { type: 'staff-write', text } : { type: 'write', text };
    if (fromStaff) held.get(id)?.emit('turn', { conversation: id, turnId: `b${n}`, input }, () => undefined);
    else socket.emit('turn', { turnId: `b${n}`, input }, () => undefined);
    await got;
    millis.push(performance.now() - due);
  });
  report(`${MESSAGES_PER_SECOND} messages a second`, millis, 100);
}

/** Acts at their time; what one waits after that, for whatever reason, counts. */
async function atRate(total: number, perSecond: number, act: (n: number, due: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * perSecond));
    for (; sent < due; sent += 1) pending.push(act(sent, start + (sent / perSecond) * 1000));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(pending);
}

function report(what: string, millis: readonly number[], aim: number): void {
  const of = (share: number) => quantile([...millis], share).toFixed(1);
  console.log(`talks: ${what}: p50 ${of(0.5)} ms, p99 ${of(0.99)} ms (aim: p99 ${aim} ms)`);
}

function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
