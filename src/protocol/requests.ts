import { z } from 'zod';
import { turnInputSchema } from './turn-input-schema.js';
import { idSchema, typedText } from './typed-text.js';

/** `GET /v1/topics` */
export const topicsQuerySchema = z.object({
  language: idSchema.optional(),
  simple: z.enum(['true', 'false']).optional(),
});

/** `POST /v1/conversations` */
export const startRequestSchema = z
  .object({
    flow: idSchema.optional().describe('The task to start with; without it the text is understood, or topics offered'),
    language: idSchema.optional(),
    text: typedText().optional(),
  })
  .meta({ id: 'StartRequest' });

/** `POST /v1/conversations/{id}/turns` */
export const turnRequestSchema = z
  .object({
    turnId: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .describe('Made by the client; the same one again gives the same answer and stores nothing'),
    input: turnInputSchema,
    lastSeq: z.number().int().min(0).optional().describe('The last `seq` the client has seen'),
  })
  .meta({ id: 'TurnRequest' });

/** `POST /v1/resumptions` */
export const resumeRequestSchema = z.object({ code: typedText(100) }).meta({ id: 'ResumeRequest' });
