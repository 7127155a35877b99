import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { Problem } from '../../protocol/answers.js';
import { valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import type { Fault } from '../fault.js';
import { errorFields, type Log } from '../log.js';
import { faultOf, problemLanguage, problemOf } from '../problems.js';
import type { Settings } from '../settings.js';

/** What both namespaces need. */
export interface SocketTools {
  readonly desk: Desk;
  /** Any error as the problem that the other side reads; counted, and logged when it should not happen. */
  problem(socket: Socket, error: unknown): Problem;
  /** Closes a socket, after telling it why: the other side goes on over plain HTTP. */
  closeFor(socket: Socket, fault: Fault): void;
  /**
   * Answers one kind of message: what comes in is read by its schema, what goes wrong is answered as a problem. Nothing
   * is answered once the server is closing.
   */
  answers<S extends z.ZodType>(
    socket: Socket,
    name: string,
    schema: S,
    act: (given: z.output<S>) => Promise<unknown>,
  ): void;
  /** Runs what nobody waits for; a failure is logged. */
  run(work: () => Promise<void>): void;
  /** From now on nothing new is begun; resolves when all that was begun is answered. */
  finish(): Promise<void>;
}

/** Makes them for one server; `unreadable` hears of messages that fit no schema. */
export function socketTools(desk: Desk, log: Log, unreadable: (socket: Socket) => void): SocketTools {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  const begin = (work: Promise<unknown>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const problem = (socket: Socket, error: unknown): Problem => {
    const fault = faultOf(error);
    desk.metrics.count('refusals', fault.code);
    if (fault.code === 'internal') log('fault', errorFields(error));
    const language = problemLanguage(socket.handshake.headers['accept-language']);
    return problemOf(fault, language, desk.versions.current.municipality.phone.number);
  };
  return {
    desk,
    problem,
    closeFor(socket, fault) {
      socket.emit('closing', { problem: problem(socket, fault) });
      socket.disconnect();
    },
    answers(socket, name, schema, act) {
      socket.on(name, (given: unknown, ack: unknown) => {
        if (closing) return;
        const reply = typeof ack === 'function' ? (ack as (answer: unknown) => void) : () => undefined;
        const answered = async () => reply(await act(valid(schema, given)));
        begin(
          answered().catch((error) => {
            const told = problem(socket, error);
            reply({ problem: told });
            if (told.code === 'invalid-request') unreadable(socket);
          }),
        );
      });
    },
    run(work) {
      if (!closing) begin(work().catch((error) => log('fault', errorFields(error))));
    },
    async finish() {
      closing = true;
      await Promise.all(underWay);
    },
  };
}

/** The address of a handshake, behind as many proxies as the settings say. */
export function addressOf(request: IncomingMessage, trustProxy: number | false): string {
  const header = request.headers['x-forwarded-for'];
  const told = String(header ?? '')
    .split(',')
    .map((one) => one.trim());
  const hops = [request.socket.remoteAddress ?? 'unknown', ...told.filter(Boolean).reverse()];
  return hops[Math.min(trustProxy || 0, hops.length - 1)] ?? 'unknown';
}

/** The host a handshake was sent to, by the word of a proxy where one is trusted. */
export function sentTo({ trustProxy }: Pick<Settings, 'trustProxy'>, headers: IncomingHttpHeaders): string | undefined {
  const told = trustProxy ? headers['x-forwarded-host'] : undefined;
  return told === undefined ? headers.host : String(told).split(',')[0]?.trim();
}

/** A handshake that is refused: the other side reads the problem in `error.data`. */
export function refusal(problem: Problem): Error & { readonly data: { readonly problem: Problem } } {
  return Object.assign(new Error(problem.code), { data: { problem } });
}
