import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { themeTokens } from './theme-tokens.js';

const IMPORT = /@import "\.\/([\w-]+\.css)";/g;

/** A style sheet with its imports of the same folder put in place. */
export function withImports(folder: string, file: string): string {
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
 * where it is, with a hash of its content in the name.
 */
export function surfaceAssets(styles: string): Plugin {
  return {
    name: 'wegwijs-surface-assets',
    generateBundle(_options, bundle) {
      const manifest: Record<string, string> = {};
      for (const [name, source] of Object.entries(sheets(styles))) {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/${name.replace('.css', '')}-${hash}.css`;
        this.emitFile({ type: 'asset', fileName, source });
        manifest[name] = fileName;
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) manifest[`${chunk.name}.js`] = chunk.fileName;
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
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'small') return;
      const at = path.lastIndexOf('/');
      return `export default ${JSON.stringify(smaller(withImports(path.slice(0, at), path.slice(at + 1))))}`;
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
    'theme.css': `${licence}\n${smaller(theme)}`,
  };
}
