import { z } from 'zod';
import type { StepView } from '../conversation/view.js';
import { exitsSchema } from './exits-schema.js';
import { resultSchema } from './result-schema.js';
import type { Same, Writable } from './same-type.js';

/** One bubble. */
export const messageSchema = z
  .object({
    from: z.enum(['bot', 'resident', 'staff']),
    name: z.string().optional(),
    text: z.string(),
    language: z.string(),
  })
  .meta({ id: 'Message' });

const addressSchema = z.object({ postcode: z.string(), houseNumber: z.string(), addition: z.string().optional() });

const questionSchema = z
  .object({
    type: z.string(),
    text: z.string(),
    language: z.string().optional(),
    why: z.string().optional(),
    hint: z.string().optional(),
    example: z.string().optional(),
    error: z.string().optional(),
    value: z.union([z.string(), z.array(z.string()), addressSchema]).optional(),
    options: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          pictogram: z.string().optional(),
          chosen: z.boolean().optional(),
          language: z.string().optional(),
        }),
      )
      .optional(),
    input: z
      .object({
        autocomplete: z.string().optional(),
        inputmode: z.string().optional(),
        min: z.string().optional(),
        max: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Question' });

const talkSchema = z
  .object({
    status: z.enum(['waiting', 'talking', 'ended']),
    text: z.string(),
    staff: z.string().optional(),
    position: z.number().int().optional(),
    wait: z.number().int().optional().describe('Minutes'),
    messages: z.array(
      z.object({
        n: z.number().int().describe('From 1, without gaps'),
        from: z.enum(['resident', 'staff', 'system']),
        name: z.string().optional(),
        text: z.string(),
        language: z.string(),
        at: z.string().optional(),
        step: z.string().optional(),
      }),
    ),
    reopenUntil: z.string().optional(),
  })
  .meta({ id: 'Talk', description: 'The wait for a person, or the talk with one.' });

/** One step as every surface draws it; always whole. */
export const viewSchema = z
  .object({
    kind: z.enum(['question', 'message', 'result', 'waiting', 'talking', 'ended']),
    flow: z.string().describe('Empty while the topics are offered'),
    flowTitle: z.string(),
    version: z.string(),
    step: z.string(),
    language: z.string(),
    dir: z.enum(['ltr', 'rtl']),
    title: z.string(),
    messages: z.array(messageSchema).describe('What is new in this turn'),
    notice: z.object({ kind: z.enum(['error', 'info']), text: z.string() }).optional(),
    question: questionSchema.optional(),
    result: resultSchema.optional(),
    pictogram: z.string().optional().describe('/pictogrammen/<name>.svg, beside words that say the same'),
    answers: z.array(
      z.object({ step: z.string(), question: z.string(), answer: z.string(), by: z.string().optional() }),
    ),
    talk: talkSchema.optional(),
    canGoBack: z.boolean(),
    simple: z.object({ on: z.boolean(), available: z.boolean() }),
    languages: z.array(z.object({ code: z.string(), name: z.string() })),
    exits: exitsSchema,
    pause: z.object({ code: z.string(), until: z.string() }).optional(),
    spoken: z.string().optional(),
    link: z
      .object({ text: z.string(), href: z.string() })
      .optional()
      .describe('Where to read more; `text` stands in the words of this view'),
    words: z
      .array(z.object({ word: z.string(), text: z.string() }))
      .optional()
      .describe('The hard words of this step, and what they mean'),
  })
  .meta({ id: 'StepView', description: 'One step, whole: a client never needs an earlier view to draw it.' });

/** The schema and the view of the conversation are the same: this line does not compile when they part. */
type ViewsAgree = Same<Writable<z.infer<typeof viewSchema>>, Writable<StepView>>;
true satisfies ViewsAgree;
