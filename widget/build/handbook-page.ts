import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

const PLACE = '<!-- docs/redactie.md -->';

/** Puts the handbook of editors (a Markdown file, its full path) in the page that has a place for it. */
export function handbookPage(file: string): Plugin {
  return {
    name: 'wegwijs-handbook-page',
    buildStart() {
      this.addWatchFile(file);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(PLACE, () => handbookHtml(readFileSync(file, 'utf8'))),
    },
  };
}

/** The handbook as HTML: each heading has the id by which the list of tasks leads to it, pictures are found from `src/editor`. */
export function handbookHtml(markdown: string): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }) {
        return `<img src="../../docs/${href}" alt="${escaped(text)}" loading="lazy">`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  // A wide table scrolls by itself; by the keyboard too.
  return html
    .replaceAll('<table>', '<div class="scrolls" role="group" tabindex="0" aria-label="Tabel"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** As readers of Markdown on the web make it. */
function idOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return words.trim().replace(/\s/g, '-');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
