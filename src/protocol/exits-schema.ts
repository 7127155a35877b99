import { z } from 'zod';

const slotSchema = z.object({ id: z.string(), label: z.string(), from: z.string(), until: z.string() });

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
      known: z
        .object({ name: z.string().optional(), phone: z.string().optional(), email: z.string().optional() })
        .optional(),
      requested: z.object({ reference: z.string(), text: z.string(), contact: z.string().optional() }).optional(),
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
