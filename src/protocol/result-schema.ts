import { z } from 'zod';

const actionSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    urgent: z.boolean(),
    urgency: z.enum(['now', 'today', 'soon', 'later']),
    done: z.boolean(),
    by: z.array(
      z.object({ way: z.enum(['phone', 'online', 'desk', 'paper']), text: z.string(), href: z.string().optional() }),
    ),
    bring: z.string().optional(),
    cost: z.string().optional(),
    howLong: z.string().optional(),
    ifNot: z.string().optional(),
  })
  .meta({ id: 'Action' });

/** Where a flow ends: a plan, a prepared report, or an answer. */
export const resultSchema = z
  .object({
    type: z.enum(['plan', 'report', 'answer']),
    heading: z.string(),
    text: z.string(),
    filed: z.boolean(),
    filedNote: z.string(),
    reference: z.string().optional(),
    next: z.string(),
    ifNot: z.string().optional(),
    actions: z.array(actionSchema),
    rows: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
    sign: z.boolean().optional().describe('The report can be signed and handed in on paper'),
    to: z.string().optional().describe('To whom the report is sent, in words'),
    sections: z.array(z.object({ heading: z.string(), text: z.string() })).optional(),
  })
  .meta({ id: 'Result' });
