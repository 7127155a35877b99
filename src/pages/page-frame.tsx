import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { ExitsPart } from '../../widget/view/exits-part.js';
import { type LabelKey, type Labels, labelsFrom } from '../../widget/view/labels.js';
import type { FormTarget, Links } from '../../widget/view/part-props.js';
import { isLive } from '../../widget/view/talk-live.js';
import { Hidden, UNTRANSLATED } from '../../widget/view/words.js';
import type { Exits, TalkView } from '../conversation/view.js';
import type { PageAssets } from './page-assets.js';
import type { PagesHost, Town } from './pages-host.js';

/** What every page has around its own content. */
export interface Frame {
  readonly town: Town;
  readonly labels: Labels;
  readonly assets: PageAssets;
}

interface PageProps {
  readonly frame: Frame;
  /** Parts of `<title>`, most telling first; the town's name is added. */
  readonly title: readonly string[];
  readonly failed?: boolean;
  /** The page loads itself again after this many seconds. Only where nothing can be typed, and the resident can stop it. */
  readonly refresh?: number;
  readonly language?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly exits?: Exits;
  readonly form?: FormTarget;
  readonly links?: Links;
  /** The wait for a person or the talk with one: the help block leads to it, and does not ask for a person again. */
  readonly talk?: TalkView;
  /** The language switch of a step; other pages have links to themselves. */
  readonly languages?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Where forms of a conversation go, and the page on which a callback is asked for. */
export const TALK_FORM: FormTarget = { action: '/gesprek' };
export const TALK_LINKS: Links = {
  callback: '/gesprek/terugbellen',
  overview: '/gesprek/overzicht',
  erase: '/gesprek/wis',
  talk: '/gesprek/praten',
};

/** A form that begins a conversation first. */
export function startForm(language: string) {
  return { action: '/gesprek/start', hidden: { language } };
}

/** Where the help block of a page beside the conversation leads: into it when there is one, else it begins one. */
export function aroundTalk(frame: Frame, busy: boolean): { form: FormTarget; links: Links } {
  return busy ? { form: TALK_FORM, links: TALK_LINKS } : { form: startForm(frame.town.language), links: {} };
}

/** Collects what a page needs around it, in a language. */
export async function frameFor(host: PagesHost, assets: PageAssets, language: string, simple = false): Promise<Frame> {
  const town = await host.town(language);
  return { town, labels: labelsFrom(await host.labels(town.language, simple)), assets };
}

/** A whole page as HTML: head, header with languages, content, the help block in its fixed place, footer. */
export function pageHtml(props: PageProps): string {
  return `<!doctype html>${render(<Page {...props} />)}`;
}

function Page(props: PageProps) {
  const { frame, exits = frame.town.exits, form = TALK_FORM, links = TALK_LINKS } = props;
  const language = props.language ?? frame.town.language;
  const dir = props.dir ?? frame.town.dir;
  return (
    <html lang={language} dir={dir}>
      <Head {...props} />
      <body class="wegwijs" dir={dir}>
        <a href="#main" class="skip">
          {frame.labels('ui-skip')}
        </a>
        <Header {...props} />
        <main class="site-main" id="main" tabIndex={-1}>
          <div class="site-content">{props.children}</div>
          <ExitsPart
            exits={exits}
            labels={frame.labels}
            form={form}
            links={links}
            talkAt={isLive(props.talk) ? 'talk-title' : undefined}
          />
        </main>
        <Footer frame={frame} />
        <script type="module" src={frame.assets.script} />
      </body>
    </html>
  );
}

function Head({ frame, title, failed, refresh }: PageProps) {
  const words = [...title, frame.town.name].join(' – ');
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {refresh !== undefined && <meta http-equiv="refresh" content={String(refresh)} />}
      <title>{failed ? `${frame.labels('ui-error-prefix')}: ${words}` : words}</title>
      <link rel="icon" href="data:," />
      {frame.assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
    </head>
  );
}

function Header({ frame, languages }: PageProps) {
  return (
    <header class="site-header">
      <div>
        <a href="/" class="site-name" {...UNTRANSLATED}>
          {frame.town.name}
        </a>
        {languages ?? <LanguageLinks frame={frame} />}
      </div>
    </header>
  );
}

function LanguageLinks({ frame }: { readonly frame: Frame }) {
  const { languages, language } = frame.town;
  if (languages.length < 2) return null;
  return (
    <details class="languages no-print">
      <summary>
        {languages.find(({ code }) => code === language)?.name}
        <Hidden text={`, ${frame.labels('ui-language')}`} />
      </summary>
      <ul>
        {languages.map(({ code, name }) => (
          <li key={code}>
            <a
              href={`?taal=${encodeURIComponent(code)}`}
              lang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const FOOTER: readonly (readonly [string, LabelKey])[] = [
  ['/terugbellen', 'ui-callback-find-title'],
  ['/toegankelijkheid', 'ui-accessibility'],
  ['/privacy', 'ui-privacy'],
];

function Footer({ frame }: { readonly frame: Frame }) {
  return (
    <footer class="site-footer no-print">
      <div>
        <ul>
          {FOOTER.map(([href, label]) => (
            <li key={href}>
              <a href={`${href}?taal=${encodeURIComponent(frame.town.language)}`}>{frame.labels(label)}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
