import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PageAssets, readPageAssets } from '../pages/page-assets.js';
import { openStore, type Store } from '../store/open-store.js';
import { makeApp } from './app.js';
import { limitCalls } from './call-limit.js';
import { countCallPlaces } from './call-places.js';
import { type Clock, startClock } from './clock.js';
import { closeGently } from './close-gently.js';
import { currentVersion } from './current-version.js';
import type { Desk } from './desk.js';
import { tellChanges } from './handoff/changes.js';
import { mindTheQueue } from './handoff/mind-the-queue.js';
import { peopleOnShift } from './handoff/people.js';
import { openSockets } from './handoff/sockets.js';
import { keepStories } from './handoff/stories.js';
import { holdConversations } from './held-conversations.js';
import { jsonLog } from './log.js';
import { startMetrics } from './metrics.js';
import { oneAtATime } from './one-at-a-time.js';
import { mindPublications } from './publishing/mind-publications.js';
import { watchFiles } from './publishing/watch-files.js';
import { startRetention } from './retention-job.js';
import type { Settings } from './settings.js';
import { sayFirstLink } from './staff/first-link.js';
import { StartFault } from './start-fault.js';
import { holdVersions } from './versions.js';

export interface RunningServer {
  /** `http://127.0.0.1:3000`, with the port that was free when port 0 was asked for. */
  readonly url: string;
  /** Finishes the requests under way, commits, and closes; resolves when all is done. */
  close(): Promise<void>;
}

/**
 * Opens the database, reads the flows, and serves. Throws a `StartFault` with one clear line when that cannot be.
 * `say` gets lines for people (errors in flows); the log of requests goes to standard error as JSON. With `watch` files
 * count as soon as they are saved.
 */
export async function startServer(
  settings: Settings,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
  { watch = false }: { readonly watch?: boolean } = {},
): Promise<RunningServer> {
  for (const warning of settings.warnings) say(warning);
  const assets = assetsIn(settings.widgetFolder);
  const log = jsonLog((text) => void process.stderr.write(text));
  const clock = startClock(settings.startAt);
  const store = await storeIn(settings.dataFolder);
  try {
    const desk = await makeDesk(settings, store, clock, say);
    const stopRetention = await startRetention(desk, log);
    const publisher = { ...desk, say };
    const stopPublications = await mindPublications(publisher, log);
    const stopWatching = watch ? watchFiles(publisher, settings) : async () => undefined;
    const minder = await mindTheQueue(desk, log);
    const server = await listen(makeApp(desk, publisher, assets, log), settings);
    const sockets = openSockets(desk, server, log);
    await sayFirstLink(desk, urlOf(server, settings.host), say);
    return {
      url: urlOf(server, settings.host),
      close: async () => {
        await stopRetention();
        await stopWatching();
        await stopPublications();
        await sockets.close();
        await minder.stop();
        await closeGently(server);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function makeDesk(settings: Settings, store: Store, clock: Clock, say: (line: string) => void): Promise<Desk> {
  const current = await currentVersion(store, settings, clock.now(), say);
  const versions = holdVersions(store, current, say);
  const changes = tellChanges();
  return {
    store,
    clock,
    versions,
    held: holdConversations(store.read),
    places: await countCallPlaces(store.read, () => versions.current.municipality, clock.now()),
    callLimit: limitCalls(settings.callsPerDay),
    inTurn: oneAtATime(),
    changes,
    people: await peopleOnShift(store, clock, settings.deskGrace),
    stories: keepStories({ store, clock, changes, versions }),
    metrics: startMetrics(),
    settings,
  };
}

async function storeIn(folder: string): Promise<Store> {
  try {
    return await openStore(folder);
  } catch (error) {
    throw new StartFault(`De database in de map ${folder} is niet te openen: ${(error as Error).message}.`);
  }
}

function assetsIn(folder: string): PageAssets {
  try {
    return readPageAssets(folder);
  } catch {
    throw new StartFault(`De pagina's zijn nog niet gebouwd (${folder}). Draai eerst: npm run build.`);
  }
}

function listen(app: Parameters<typeof createServer>[1] & object, { port, host }: Settings): Promise<Server> {
  // Kept open longer than proxies keep theirs, so that a proxy never sends a turn into a closing connection.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }, app);
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(new StartFault(listenLine(error, host, port))));
    server.listen(port, host, () => started(server));
  });
}

function listenLine({ code }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `PORT: poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld PORT=3001.`;
  if (code === 'EACCES') return `PORT: poort ${port} mag niet worden gebruikt. Kies een poort boven 1023.`;
  return `HOST en PORT: luisteren op ${host}:${port} lukt niet (${code}).`;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
