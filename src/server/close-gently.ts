import type { Server } from 'node:http';

const PATIENCE = 10_000;

/**
 * Takes no new connections, lets every request under way be answered, and closes; after ten seconds the rest is cut
 * off. Connections that are kept open without a request are closed at once.
 */
export function closeGently(server: Server): Promise<void> {
  return new Promise((closed) => {
    // From now on every answer is the last of its connection.
    server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
    const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE);
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(idle);
      closed();
    });
    server.closeIdleConnections();
  });
}
