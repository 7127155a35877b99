import type { RunningServer } from './start-server.js';

/** Stops the server on SIGTERM or SIGINT: turns under way are finished and committed, then exit code 0. */
export function stopOnSignal(server: RunningServer): Promise<void> {
  return new Promise((stopped, failed) => {
    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      server.close().then(stopped, failed);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
