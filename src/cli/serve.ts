import { readSettings, SettingsFault } from '../server/settings.js';
import { StartFault } from '../server/start-fault.js';
import { startServer } from '../server/start-server.js';
import { stopOnSignal } from '../server/stop-on-signal.js';
import { readArguments } from './arguments.js';
import type { Io } from './io.js';

/** `wegwijs serve [--watch]`: serves until it is told to stop; with `--watch` it takes files as they are saved. Exit code 1 with one clear line when it cannot start. */
export async function serve(args: string[], io: Io): Promise<number> {
  const read = readArguments(args, { watch: 'boolean' });
  if (typeof read === 'string' || read.words.length > 0) {
    if (typeof read === 'string') io.err(read);
    io.err('Gebruik: wegwijs serve [--watch]. De instellingen staan in docs/running.md.');
    return 2;
  }
  try {
    const server = await startServer(readSettings(io.env), io.err, { watch: read.flags.has('watch') });
    const stopped = stopOnSignal(server);
    const address = server.url.replace('//127.0.0.1:', '//localhost:');
    io.out('Wegwijs draait.');
    io.out(`  Startpagina  ${address}`);
    io.out(`  Voorbeeld    ${address}/demo`);
    io.out(`  API          ${address}/v1/openapi.json`);
    io.out('  Stoppen      Ctrl+C');
    await stopped;
    return 0;
  } catch (error) {
    if (!(error instanceof StartFault || error instanceof SettingsFault)) throw error;
    io.err(error.message);
    return 1;
  }
}
