import { z } from 'zod';

const slotSchema = z.object({ id: z.string(), label: z.string(), from: z.string(), until: z.string() });

const requestedSchema = z.object({
  reference: z.string(),
  text: z.string().describe('When, in words'),
  contact: z.string().optional().describe('The number in groups, or the address'),
  way: z.enum(['phone', 'email', 'visit']),
  slot: z.string(),
  needs: z.array(z.enum(['slow', 'interpreter', 'relay', 'repeat'])),
  language: z.string().optional(),
  details: z.array(z.string()).describe('Who calls, which number shows, how often we try, what if we miss each other'),
  canChange: z.boolean(),
  ifErased: z.string().describe('What becomes of it when everything is erased: to be told before that'),
  erased: z.string().describe('The same, to be told afterwards'),
});

/** The ways to a person, in this order on every view. */
export const exitsSchema = z
  .object({
    first: z.boolean(),
    person: z.object({
      available: z.boolean(),
      label: z.string(),
      wait: z.string().optional(),
      opensAt: z.string().optional(),
    }),
    callback: z.object({
      label: z.string(),
      slots: z.array(slotSchema),
      error: z.string().optional(),
      errorIn: z.enum(['phone', 'email', 'slot']).optional().describe('The field to mend'),
      known: z
        .object({
          name: z.string().optional(),
          phone: z.string().optional(),
          email: z.string().optional(),
          note: z.string().optional(),
        })
        .optional(),
      requested: requestedSchema.optional(),
      closed: z.string().optional().describe('What became of the last request, once it was closed'),
    }),
    phone: z.object({ number: z.string(), href: z.string(), hours: z.string(), open: z.boolean() }),
    desk: z.object({ address: z.string(), hours: z.string() }).optional(),
    nearby: z
      .array(
        z.object({
          name: z.string(),
          text: z.string(),
          phone: z.string().optional(),
          address: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Exits' });
