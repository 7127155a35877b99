import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the style sheets and scripts are, as addresses on our own server. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly script: string;
  readonly theme: string;
}

/**
 * Reads `manifest.json` of the built surfaces in `folder` (`dist/widget`), whose files the server gives out under `/`.
 * Throws when the surfaces have not been built.
 */
export function readPageAssets(folder: string): PageAssets {
  const manifest: Record<string, string | undefined> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const address = (name: string) => {
    const file = manifest[name];
    if (!file) throw new Error(`dist/widget/manifest.json has no ${name}: run npm run build`);
    return `/${file}`;
  };
  return {
    styles: [address('theme.css'), address('pages.css')],
    script: address('page.js'),
    theme: address('theme.css'),
  };
}
