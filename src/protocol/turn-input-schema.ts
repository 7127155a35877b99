import { z } from 'zod';
import type { TurnInput } from '../conversation/input.js';
import { idSchema, typedText } from './typed-text.js';

const kind = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

const addressSchema = z.object({
  postcode: typedText(40),
  houseNumber: typedText(40),
  addition: typedText(40).optional(),
});

const chooseSchema = kind('choose', {
  step: idSchema,
  option: idSchema.optional().describe('The one chosen; this or `options`'),
  options: z.array(idSchema).max(100).optional().describe('All that are chosen, where several may be'),
}).refine(({ option, options }) => (option === undefined) !== (options === undefined), {
  path: ['option'],
  params: { fault: 'one-of-two', other: 'options' },
});

/** What a resident does, as it comes over the wire. Fields it does not know are ignored. */
export const turnInputSchema = z
  .discriminatedUnion('type', [
    chooseSchema,
    kind('provide', { step: idSchema, value: z.union([typedText(), addressSchema]) }),
    kind('say', { text: typedText() }),
    kind('go-back', {}),
    kind('change', { step: idSchema }),
    kind('simplify', { on: z.boolean() }),
    kind('switch-language', { language: idSchema }),
    kind('ask-for-person', {}),
    kind('leave-queue', {}),
    kind('write', { text: typedText() }),
    kind('reopen-talk', {}),
    kind('ask-for-callback', {
      name: typedText(200).optional(),
      phone: typedText(100).optional(),
      email: typedText(254).optional(),
      slot: idSchema.optional(),
      note: typedText(1000).optional(),
      way: z
        .enum(['phone', 'email', 'visit'])
        .optional()
        .describe('How to be reached; without it phone when a number is given, else email'),
      needs: z
        .array(z.enum(['slow', 'interpreter', 'relay', 'repeat']))
        .max(4)
        .optional(),
      language: z.string().max(3).optional().describe('The language to talk in, as a code: ar'),
    }),
    kind('cancel-callback', {}),
    kind('tick', { action: idSchema, done: z.boolean() }),
    kind('pause', {}),
    kind('end', {}),
  ])
  .meta({ id: 'TurnInput', description: 'What the resident does.' });

type WireInput = z.infer<typeof turnInputSchema>;

/** The input in the words of the conversation. */
export function inputOf(wire: WireInput): TurnInput {
  if (wire.type !== 'choose') return wire;
  const { step, option, options } = wire;
  return options ? { type: 'choose', step, options } : { type: 'choose', step, option: option ?? '' };
}

/** Every input has a schema: this line does not compile when one is missing. */
type EveryInputHasASchema = TurnInput['type'] extends WireInput['type'] ? true : never;
true satisfies EveryInputHasASchema;
