import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostSite {
  readonly url: string;
  /** From now on the page has the widget of this server in it. `attributes` stand on its element. */
  embed(server: string, attributes?: string): void;
  close(): Promise<void>;
}

/**
 * A municipality's website: its own origin, its own controls in all corners and in the text, and a policy that allows
 * our server as little as the manual says: its script, its styles, its answers.
 */
export async function openHostSite(): Promise<HostSite> {
  let embedded = { server: '', attributes: '' };
  const server = createServer((request, response) => {
    if (request.url === '/site.css') {
      response.setHeader('Content-Type', 'text/css').end(STYLES);
      return;
    }
    if (new URL(request.url ?? '/', 'http://host').pathname !== '/') {
      response.writeHead(404).end();
      return;
    }
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .setHeader('Content-Security-Policy', policyFor(embedded.server))
      .end(pageWith(embedded));
  });
  await new Promise<void>((started) => {
    server.listen(0, '127.0.0.1', started);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    embed: (at, attributes = '') => {
      embedded = { server: at, attributes };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function policyFor(server: string): string {
  const socket = server.replace(/^http/, 'ws');
  const sources = [
    `script-src ${server}`,
    `style-src 'self' ${server}`,
    `connect-src ${server} ${socket}`,
    `img-src data: ${server}`,
  ];
  return ["default-src 'none'", ...sources, "base-uri 'none'", "form-action 'self'"].join('; ');
}

const STYLES = `
body { margin: 0; font-family: serif; color: #222; background: #fff; }
a, button, input { box-sizing: border-box; max-width: 100%; font-size: 1rem; min-height: 44px; min-width: 44px; }
header, footer { flex-wrap: wrap; }
a { display: inline-block; color: #03c; padding: 10px 0; }
header, footer { display: flex; justify-content: space-between; gap: 16px; padding: 8px; }
main { padding: 8px; max-width: 40rem; }
.panel, .status, .hidden, .option { color: red; border: 9px solid red; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } a { color: #9cf; } }
@media print { header, footer { display: none; } }
`;

function pageWith({ server, attributes }: { server: string; attributes: string }): string {
  const text = Array.from(
    { length: 6 },
    (_, index) => `<p>Alinea ${index + 1} van de gemeente. Op deze pagina leest u hoe u iets regelt.</p>`,
  ).join('');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Gemeente Voorbeeld</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/" data-host>Gemeente Voorbeeld</a><button type="button" data-host>Menu</button></header>
<main>
<h1>Wonen en verhuizen</h1>
${text}
<p><label for="zoek">Zoek</label> <input id="zoek" data-host></p>
${server ? `<script src="${server}/widget.js" type="module"></script>` : ''}
<wegwijs-chat ${attributes}><p>Hulp nodig? Ga naar <a href="${server}/" data-fallback>de hulp op een gewone pagina</a>
of bel <a href="tel:14099" data-fallback>14 099</a>.</p></wegwijs-chat>
<p><button type="button" data-host>Maak een afspraak</button></p>
</main>
<footer><a href="/" data-host>Contact</a><button type="button" data-host>Naar boven</button></footer>
</body>
</html>`;
}
