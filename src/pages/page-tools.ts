import type { Request, Response } from 'express';
import { type CallDrafts, callDrafts } from './call-drafts.js';
import { clearKey, readKey } from './conversation-cookie.js';
import type { PageAssets } from './page-assets.js';
import { type Frame, frameFor } from './page-frame.js';
import type { PagesHost } from './pages-host.js';
import { wordsPage } from './words-page.js';

/** What every route of the pages works with. */
export interface PageTools {
  readonly host: PagesHost;
  readonly drafts: CallDrafts;
  /** The frame in the language of `?taal=`, else Dutch, or in the language given. */
  frame(request: Request, language?: string, simple?: boolean): Promise<Frame>;
  /** Whether this browser has a conversation that is still there. */
  busy(request: Request): Promise<boolean>;
}

/** The tools on top of a host. */
export function pageTools(host: PagesHost, assets: PageAssets): PageTools {
  return {
    host,
    drafts: callDrafts(),
    frame: (request, language, simple) => frameFor(host, assets, language ?? askedLanguage(request), simple),
    busy: async (request) => {
      const key = readKey(request);
      return key !== undefined && 'look' in (await host.look(key));
    },
  };
}

/** The conversation of this browser is not there any more. */
export async function sendGone(tools: PageTools, request: Request, response: Response): Promise<void> {
  clearKey(request, response);
  const frame = await tools.frame(request);
  response.status(410).send(wordsPage(frame, false, 'ui-gone-title', 'ui-gone-text'));
}

function askedLanguage(request: Request): string {
  const asked = request.query.taal;
  return typeof asked === 'string' && /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(asked) ? asked : 'nl';
}
