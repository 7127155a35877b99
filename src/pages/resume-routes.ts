import type { Router } from 'express';
import { writeKey } from './conversation-cookie.js';
import { fieldsOf } from './form-fields.js';
import type { PageTools } from './page-tools.js';
import { stepAddress } from './step-page.js';
import { resumePage } from './words-page.js';

/** To go on with a code: the page, and what was typed on it. */
export function resumeRoutes(router: Router, tools: PageTools): void {
  router.get('/verder', async (request, response) => {
    response.send(resumePage(await tools.frame(request), await tools.busy(request)));
  });
  router.post('/verder', async (request, response) => {
    const fields = fieldsOf(request);
    const code = (fields.get('code') ?? '').slice(0, 100);
    const resumed = await tools.host.resume(code);
    if (!resumed) {
      const frame = await tools.frame(request, fields.get('language') ?? undefined);
      response.status(422).send(resumePage(frame, await tools.busy(request), code, true));
      return;
    }
    writeKey(request, response, resumed.key);
    response.redirect(303, stepAddress(resumed.look.n));
  });
}
