import { z } from 'zod';
import { listRemarks, settleRemark } from '../../handoff/remarks.js';
import type { Remark } from '../../protocol/desk.js';
import { recordAudit } from '../../staff/audit.js';
import { valid } from '../api/endpoint.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';

const doneSchema = z.object({ done: z.boolean() });

/** What staff said about steps, open ones first. */
export async function remarksNow(desk: Desk): Promise<Remark[]> {
  const remarks = await listRemarks(desk.store.read);
  return remarks.map(({ id, at, by, flow, step, title, text, done }) => ({
    id,
    at: new Date(at).toISOString(),
    by,
    flow,
    step,
    title,
    text,
    done: done === 1,
  }));
}

/** A remark is dealt with, or is not after all. */
export async function settle(
  desk: Desk,
  by: { readonly actor: string; readonly origin: string },
  id: string,
  body: unknown,
): Promise<void> {
  const { done } = valid(doneSchema, body);
  await desk.store.write(async (session) => {
    if (!(await settleRemark(session, id, done))) throw new Fault('path-unknown');
    await recordAudit(session, {
      at: desk.clock.now(),
      actor: by.actor,
      action: 'remark-settled',
      object: `remark:${id}`,
      origin: by.origin,
      detail: { done },
    });
  });
}
