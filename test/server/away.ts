import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can go silent, as a phone in a tunnel: nothing comes through, and nobody is told. */
export interface Tunnel {
  readonly url: string;
  enter(): void;
  /** New connections come through again; the old ones stay silent. */
  leave(): void;
  close(): Promise<void>;
}

/** Opens a way to the server at `to`. */
export async function openTunnel(to: string): Promise<Tunnel> {
  const { hostname, port } = new URL(to);
  const pairs = new Set<readonly [Socket, Socket]>();
  let dark = false;
  const server = createServer((outside) => {
    const inside = connect(Number(port), hostname);
    const pair = [outside, inside] as const;
    pairs.add(pair);
    for (const one of pair) one.on('error', () => undefined);
    outside.on('close', () => !outside.isPaused() && inside.destroy());
    inside.on('close', () => !inside.isPaused() && outside.destroy());
    outside.pipe(inside);
    inside.pipe(outside);
    if (dark) silence(pair);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const silence = ([outside, inside]: readonly [Socket, Socket]) => {
    outside.unpipe(inside).pause();
    inside.unpipe(outside).pause();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    enter() {
      dark = true;
      for (const pair of pairs) silence(pair);
    },
    leave() {
      dark = false;
    },
    close: () =>
      new Promise((done) => {
        for (const pair of pairs) for (const one of pair) one.destroy();
        server.close(() => done());
      }),
  };
}
