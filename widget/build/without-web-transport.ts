import type { Plugin } from 'vite';

const NONE = '\0no-web-transport';

/** Leaves the third transport out of the socket: our server speaks websocket and polling. */
export function withoutWebTransport(): Plugin {
  return {
    name: 'wegwijs-without-web-transport',
    enforce: 'pre',
    resolveId: (id) => (/\/webtransport\.js$/.test(id) ? NONE : undefined),
    load: (id) => (id === NONE ? 'export const WT = undefined;' : undefined),
  };
}
