import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { themeTokens } from './theme-tokens.js';

const SMALL = '\0small-style:';
const IMPORT = /@import "\.\/([\w-]+\.css)";/g;

/** A style sheet with its imports of the same folder put in place. */
function withImports(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8').replace(IMPORT, (_, name: string) => withImports(folder, name));
}

/** Drops comments and the white space that a browser does not need. */
export function smaller(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
}

/**
 * Adds the style sheets (`pages.css`, `theme.css`, `widget.css`) and `manifest.json`: the plain name of each file ->
 * where it is, with a hash of its content in the name. The pictograms keep their names.
 */
export function surfaceAssets(styles: string): Plugin {
  return {
    name: 'wegwijs-surface-assets',
    generateBundle(_options, bundle) {
      const manifest: Record<string, string> = {};
      for (const [name, source] of Object.entries(sheets(styles))) {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        // The widget asks for its sheet by a fixed name, and only in a browser that needs the sheet as a file.
        const fileName = name === 'widget.css' ? `assets/${name}` : `assets/${name.replace('.css', '')}-${hash}.css`;
        this.emitFile({ type: 'asset', fileName, source });
        manifest[name] = fileName;
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) manifest[`${chunk.name}.js`] = chunk.fileName;
      }
      const drawings = resolve(styles, '../pictograms');
      for (const file of readdirSync(drawings)) {
        this.emitFile({ type: 'asset', fileName: `pictogrammen/${file}`, source: readFileSync(join(drawings, file)) });
      }
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}

/** Turns `import css from './x.css?small'` into the small text of the sheet, imports put in place. */
export function smallStyles(): Plugin {
  return {
    name: 'wegwijs-small-styles',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.css?small') || !importer) return undefined;
      // A name that is no style sheet to Vite, which would put it in a file of its own.
      return `${SMALL}${resolve(dirname(importer), id.slice(0, -'.css?small'.length))}`;
    },
    load(id) {
      if (!id.startsWith(SMALL)) return undefined;
      const path = `${id.slice(SMALL.length)}.css`;
      return `export default ${JSON.stringify(smaller(withImports(dirname(path), basename(path))))}`;
    },
  };
}

function sheets(styles: string): Record<string, string> {
  const tokens = createRequire(import.meta.url).resolve(
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
  );
  const theme = themeTokens(readFileSync(tokens, 'utf8'), withImports(styles, 'tokens.css'));
  const [licence = ''] = theme.match(/\/\*[\s\S]*?\*\//) ?? [];
  return {
    'pages.css': smaller(withImports(styles, 'pages.css')),
    'widget.css': smaller(['launcher.css', 'panel.css', 'talk.css'].map((name) => withImports(styles, name)).join('')),
    'theme.css': `${licence}\n${smaller(theme)}`,
  };
}
