import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { io, type Socket } from 'socket.io-client';
import type { StepView } from '../../src/conversation/view.js';
import type { DeskTalk, Queue, StaffInputWire } from '../../src/protocol/desk.js';
import { csrfOf } from '../../src/server/staff/desk-cookie.js';
import { digest } from '../../src/staff/secret.js';
import { type Answer, ask, type Resident } from './client.js';
import type { Town } from './town.js';

export interface Problem {
  readonly problem: { readonly code: string; readonly detail: string };
}

/** A staff member with a session, as the log-in leaves one behind. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly cookie: string;
  readonly csrf: string;
  get(url: string, path: string): Promise<Answer>;
  post(url: string, path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Puts somebody into the database of a town that runs. Times are epoch milliseconds. */
export function hire(
  town: Town,
  name: string,
  { roles = ['desk'], now = Date.parse('2026-11-23T10:00:00+01:00'), lasts = 12 * 3_600_000 } = {},
): Colleague {
  const id = name.toLowerCase();
  const token = randomBytes(32).toString('base64url');
  const database = new Database(`${town.folder}/data/wegwijs.sqlite`);
  database
    .prepare(
      `insert into staff (id, name, email, roles, status, created_at) values (?, ?, ?, ?, 'active', ?) on conflict do nothing`,
    )
    .run(id, name, `${id}@example.org`, JSON.stringify(roles), now);
  database
    .prepare('insert into staff_session (hash, staff, stage, created_at, last_at, until) values (?, ?, ?, ?, ?, ?)')
    .run(digest(token), id, 'full', now, now, now + lasts);
  database.close();
  const cookie = `wegwijs-desk=${token}`;
  const csrf = csrfOf(token);
  return {
    id,
    name,
    cookie,
    csrf,
    get: (url, path) => ask(`${url}/desk/api${path}`, { headers: { cookie } }),
    post: (url, path, body, headers = {}) =>
      ask(`${url}/desk/api${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'x-wegwijs-csrf': csrf, ...headers },
      }),
  };
}

interface Numbered {
  readonly seq?: number;
  readonly conversation?: string;
}

/** One connection, that remembers everything it was sent. */
export interface Connected<T extends string> {
  readonly socket: Socket;
  /** The newest one sent. */
  last<R>(name: T): R | undefined;
  /** The first one, sent or still to come, that fits; looks at the newest already sent first. */
  until<R>(name: T, fits: (sent: R) => boolean): Promise<R>;
  /** Sends and waits for the answer. */
  ask<R>(name: string, given?: object): Promise<R>;
  /** Takes the answer to an own act as the newest one, as a client draws it. */
  answered(name: T, answer: Numbered): void;
  close(): void;
}

function connect<T extends string>(url: string, options: Parameters<typeof io>[1], names: readonly T[]): Connected<T> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnectionDelay: 50, ...options });
  const sent = new Map<string, unknown>();
  const waiting = new Set<() => void>();
  const note = (name: T, given: unknown) => {
    sent.set(name, given);
    for (const look of waiting) look();
  };
  for (const name of names) {
    socket.on(name as string, (given: unknown) => note(name, given));
  }
  return {
    socket,
    last: <R>(name: T) => sent.get(name) as R | undefined,
    until: <R>(name: T, fits: (given: R) => boolean) =>
      new Promise<R>((found) => {
        const look = () => {
          if (!sent.has(name) || !fits(sent.get(name) as R)) return;
          waiting.delete(look);
          found(sent.get(name) as R);
        };
        waiting.add(look);
        look();
      }),
    ask: (name, given = {}) => socket.emitWithAck(name, given),
    answered(name, answer) {
      const known = sent.get(name) as Numbered | undefined;
      const older = known?.conversation === answer.conversation && (answer.seq ?? 0) < (known?.seq ?? 0);
      if (answer.seq !== undefined && !older) note(name, answer);
    },
    close: () => void socket.disconnect(),
  };
}

type DeskEvent = 'queue' | 'talk' | 'typing' | 'callbacks' | 'signed-out';

export interface DeskConnection extends Connected<DeskEvent> {
  turn(conversation: string, input: StaffInputWire, turnId?: string): Promise<DeskTalk & Partial<Problem>>;
  queue(fits: (queue: Queue) => boolean): Promise<Queue>;
  talk(fits: (talk: DeskTalk) => boolean): Promise<DeskTalk>;
}

let turns = 0;

/** Opens the desk of a staff member. */
export function openDesk(url: string, colleague: Colleague, extra: object = {}): DeskConnection {
  const options = { auth: { csrf: colleague.csrf }, extraHeaders: { cookie: colleague.cookie }, ...extra };
  const names = ['queue', 'talk', 'typing', 'callbacks', 'signed-out'] as const;
  const desk = connect<DeskEvent>(`${url}/desk`, options, names);
  return {
    ...desk,
    turn: async (conversation, input, turnId = `desk-${++turns}`) => {
      const answer = await desk.ask<DeskTalk & Partial<Problem>>('turn', { conversation, turnId, input });
      desk.answered('talk', answer);
      return answer;
    },
    queue: (fits) => desk.until<Queue>('queue', fits),
    talk: (fits) => desk.until<DeskTalk>('talk', fits),
  };
}

/** Opens the desk, says "ik ben er", and waits until that is known. */
export async function onShift(url: string, colleague: Colleague, mostTalks = 20): Promise<DeskConnection> {
  const desk = openDesk(url, colleague);
  await desk.queue(() => true);
  const said = await colleague.post(url, '/shift', { status: 'on', mostTalks });
  if (said.status !== 200) throw new Error(`No shift: ${said.status} ${JSON.stringify(said.body)}`);
  return desk;
}

export interface Sent {
  readonly seq: number;
  readonly view: StepView;
}

export interface TalkConnection extends Connected<'view' | 'typing'> {
  turn(input: object, turnId?: string): Promise<Sent & Partial<Problem>>;
  view(fits: (view: StepView) => boolean): Promise<StepView>;
}

/** Opens the socket of a resident. */
export function openTalk(
  url: string,
  { id, token }: Pick<Resident, 'id' | 'token'>,
  extra: object = {},
): TalkConnection {
  const talk = connect<'view' | 'typing'>(`${url}/talk`, { auth: { id, token }, ...extra }, ['view', 'typing']);
  return {
    ...talk,
    turn: async (input, turnId = `talk-${++turns}`) => {
      const answer = await talk.ask<Sent & Partial<Problem>>('turn', { turnId, input });
      talk.answered('view', answer);
      return answer;
    },
    view: async (fits) => (await talk.until<Sent>('view', ({ view }) => fits(view))).view,
  };
}

/** Why a connection was refused. */
export function refused(connection: Connected<never> | Connected<DeskEvent> | TalkConnection): Promise<string> {
  const { socket } = connection as Connected<never>;
  return new Promise((told) => {
    socket.once('connect', () => told('connected'));
    socket.once('connect_error', (error) => {
      socket.disconnect();
      told((error as Error & { data?: Problem }).data?.problem.code ?? error.message);
    });
  });
}
