import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { atDesk, type DeskSite, openDeskSite } from './desk-site.js';

/** The editor of Fatima in a browser, on the page with all flows. */
export interface EditorSite {
  readonly site: DeskSite;
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens it with these rights. */
export async function openEditor(roles: readonly string[] = ['editor', 'publisher']): Promise<EditorSite> {
  const site = await openDeskSite();
  const browser = await openBrowser();
  const page = await atDesk(browser, site, await site.hire('Fatima', roles), {}, '/editor/');
  // The server works in this process: while it checks what is published, nothing else moves.
  page.setDefaultTimeout(50_000);
  await page.getByRole('link', { name: 'Ik ben mijn portemonnee kwijt' }).waitFor();
  return {
    ...{ site, browser, page },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
