import { render } from 'preact-render-to-string';
import type { Frame } from './page-frame.js';

/**
 * A page of a made-up municipal site that has the widget in it, with controls of its own at the edges, to see that
 * nothing of the site is covered. The two lines are all that the site adds.
 */
export function demoPage(frame: Frame): string {
  return `<!doctype html>${render(<Demo frame={frame} />)}`;
}

function Demo({ frame }: { readonly frame: Frame }) {
  const { town, assets, labels } = frame;
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Voorbeeld van een website – ${town.name}`}</title>
        <link rel="icon" href="data:," />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src="/widget.js" />
      </head>
      <body class="wegwijs">
        <DemoHeader name={town.name} />
        <main class="site-main">
          <DemoText />
          {/* @ts-expect-error our own element has no type among those of HTML */}
          <wegwijs-chat>
            <p>
              <a href="/">{labels('ui-widget-open')}</a> {labels('ui-or-call')}{' '}
              <a href={town.exits.phone.href}>{town.exits.phone.number}</a>
            </p>
            {/* @ts-expect-error see above */}
          </wegwijs-chat>
        </main>
        <DemoFooter />
      </body>
    </html>
  );
}

function DemoHeader({ name }: { readonly name: string }) {
  return (
    <header class="site-header">
      <div>
        <a href="/demo" class="site-name">
          {name}
        </a>
        <a href="/demo" class="text-button">
          Mijn gemeente
        </a>
      </div>
    </header>
  );
}

function DemoText() {
  return (
    <div class="site-content">
      <h1>Verhuizen</h1>
      <p>
        Dit is een voorbeeld van een pagina van een gemeente. Bij de knop “Digitale hulp” begint het gesprek. De rest
        van deze pagina hoort bij de website zelf.
      </p>
      <p>Gaat u verhuizen? Geef het op tijd door.</p>
      <p>
        <a href="/demo" class="primary">
          Maak een afspraak
        </a>
      </p>
      <form action="/demo" method="get">
        <label for="zoek">Zoek op deze website</label>
        <input id="zoek" name="zoek" type="text" />
        <button type="submit" class="secondary">
          Zoek
        </button>
      </form>
    </div>
  );
}

function DemoFooter() {
  return (
    <footer class="site-footer">
      <div>
        <ul>
          <li>
            <a href="/demo">Contact</a>
          </li>
          <li>
            <a href="/toegankelijkheid">Toegankelijkheid</a>
          </li>
          <li>
            <a href="/privacy">Privacy</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
