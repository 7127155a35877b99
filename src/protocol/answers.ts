import { z } from 'zod';
import { messageSchema, viewSchema } from './view-schema.js';

const seq = z.number().int().describe('The last event of the conversation');

/** A conversation that was begun or gone on with: the only answers that hold a token. */
export const startedSchema = z
  .object({ id: z.string(), token: z.string(), seq, view: viewSchema })
  .meta({ id: 'StartedConversation' });

/** A turn that was taken. */
export const turnAnswerSchema = z.object({ seq, view: viewSchema }).meta({ id: 'TurnAnswer' });

/** A conversation as it is now. */
export const conversationSchema = z
  .object({ id: z.string(), seq, view: viewSchema, transcript: z.array(messageSchema) })
  .meta({ id: 'Conversation' });

/** What a resident can begin with, and what the widget needs to draw its frame. */
export const topicsAnswerSchema = z
  .object({
    topics: z.array(z.object({ flow: z.string(), title: z.string(), description: z.string(), urgent: z.boolean() })),
    municipality: z.object({ name: z.string(), phone: z.string(), hours: z.string(), open: z.boolean() }),
    language: z.string(),
    languages: z.array(z.object({ code: z.string(), name: z.string() })),
    labels: z.record(z.string(), z.string()).describe('The texts of the interface by key; {name} is a slot'),
  })
  .meta({ id: 'Topics' });

/** Everything kept about a conversation: the resident's own copy. */
export const recordSchema = z
  .object({
    id: z.string(),
    flow: z.string().optional(),
    language: z.string(),
    version: z.string(),
    status: z.string(),
    startedAt: z.string(),
    lastAt: z.string(),
    deleteAfter: z.string(),
    events: z.array(z.looseObject({ seq: z.number().int(), at: z.string(), type: z.string() })),
    personalTexts: z.array(
      z.object({ seq: z.number().int(), purpose: z.string(), deleteAfter: z.string(), value: z.unknown() }),
    ),
    resumeCodes: z.array(z.object({ until: z.string() })),
    callbacks: z.array(
      z.object({
        reference: z.string(),
        from: z.string(),
        until: z.string(),
        status: z.string(),
        way: z.string(),
        language: z.string(),
        attempts: z.array(z.object({ at: z.string(), outcome: z.string() })),
        outcome: z.string().optional(),
      }),
    ),
    staffNotes: z
      .object({ amount: z.number().int(), askAt: z.string() })
      .describe('Notes of staff are in the copy that the town makes: ask there'),
  })
  .meta({ id: 'ConversationRecord' });

/** A request that could not be done, in plain words (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().describe('The same problem for programs'),
    phone: z.string().optional().describe('The town can always be called'),
    faults: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe('Everything that is wrong with the request'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;
