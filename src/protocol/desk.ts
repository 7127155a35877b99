import { z } from 'zod';
import { turnInputSchema } from './turn-input-schema.js';
import { idSchema, typedText } from './typed-text.js';
import { messageSchema, viewSchema } from './view-schema.js';

/**
 * The desk's side of the protocol: JSON under `/desk/api`, and the same shapes over the socket `/desk`. Times are ISO.
 * Every act needs a session; see `staff.ts` for signing in.
 */

/** A resident who waits. `forMe`: handed on to this staff member; `forName`: to whom, as long as that is a person. */
export const queueEntrySchema = z
  .object({
    conversation: z.string(),
    /** What the talk is about, in Dutch: title of the flow and of the step. Empty as long as there is no flow. */
    topic: z.string(),
    step: z.string(),
    language: z.string(),
    simple: z.boolean(),
    since: z.string(),
    position: z.number().int(),
    /** Lost by a colleague, put back, or handed on: why it stands in front. */
    returned: z.enum(['connection', 'put-back', 'transfer']).optional(),
    team: z.string().optional(),
    forMe: z.boolean(),
    forName: z.string().optional(),
  })
  .meta({ id: 'QueueEntry' });

/** The queue as one staff member sees it: sent whole at every change. */
export const queueSchema = z
  .object({
    /** Those in front; `waitingCount` is how many there are in all. */
    waiting: z.array(queueEntrySchema),
    waitingCount: z.number().int().optional(),
    /** My own talks, with how many messages of the resident I have not seen. */
    mine: z.array(
      z.object({
        conversation: z.string(),
        topic: z.string(),
        language: z.string(),
        since: z.string(),
        unread: z.number().int(),
        lastLine: z.string().optional(),
      }),
    ),
    colleagues: z.array(
      z.object({ id: z.string(), name: z.string(), shift: z.enum(['on', 'pause']), talks: z.number().int() }),
    ),
    teams: z.array(z.string()),
    shift: z.object({ status: z.enum(['off', 'on', 'pause']), mostTalks: z.number().int() }),
    open: z.boolean(),
    /** The server's clock, so that waits are right where a staff member's clock is not. */
    now: z.string().optional(),
  })
  .meta({ id: 'Queue' });

const deskMessageSchema = messageSchema.extend({ at: z.string().optional() });

/** How a conversation came to need a person, with the title of the step; no step where the topics are offered. */
const stuckSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('missed'), times: z.number().int(), step: z.string() }),
  z.object({ type: z.literal('asked'), step: z.string() }),
  z.object({ type: z.literal('waits'), step: z.string() }),
]);

/** One conversation as staff see it. */
export const deskTalkSchema = z
  .object({
    conversation: z.string(),
    seq: z.number().int(),
    /** `mine`: I have the talk; `watching`: I walk along with a caller; `other`: a colleague has it; `done`. */
    role: z.enum(['mine', 'watching', 'other', 'waiting', 'done']),
    holder: z.string().optional(),
    /**
     * Three lines: what for, the answers so far, where it stuck and why. Titles and answers are in Dutch, whatever the
     * resident's language; empty when there are none. The desk has the words around them.
     */
    card: z.object({ what: z.string(), answers: z.string(), stuck: z.array(stuckSchema) }),
    /** Exactly what the resident sees now. */
    view: viewSchema,
    /** Everything said before and during the talk, oldest first, as the resident saw it. */
    transcript: z.array(deskMessageSchema),
    /** Steps on the route that staff can send into the talk or answer for the resident. */
    steps: z.array(z.object({ step: z.string(), title: z.string(), answer: z.string().optional() })),
    /** Internal: the resident never sees them. */
    notes: z.array(z.object({ id: z.string(), at: z.string(), by: z.string(), text: z.string() })),
    callback: z.object({ reference: z.string(), text: z.string() }).optional(),
  })
  .meta({ id: 'DeskTalk' });

/** What a staff member does in a conversation. */
export const staffInputSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('accept') }),
    z.object({ type: z.literal('staff-write'), text: typedText() }),
    z.object({ type: z.literal('ask'), step: idSchema }),
    z.object({ type: z.literal('for-resident'), input: turnInputSchema }),
    z.object({ type: z.literal('put-back') }),
    z.object({ type: z.literal('transfer'), staff: idSchema.optional(), team: idSchema.optional() }),
    z.object({
      type: z.literal('end-talk'),
      outcome: z.enum(['answered', 'called-back', 'referred', 'no-answer', 'other']),
    }),
  ])
  .meta({ id: 'StaffInput' });

/** `POST /desk/api/conversations/{id}/turns`; also the socket event `turn` with `conversation`. Answer: a DeskTalk. */
export const staffTurnRequestSchema = z.object({
  turnId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  input: staffInputSchema,
});

/** `POST /desk/api/walk`: stand on the step of a caller who reads out a code, or start a flow for them. Answer: a DeskTalk. */
export const walkRequestSchema = z.object({
  code: typedText(100).optional(),
  flow: idSchema.optional(),
  language: idSchema.optional(),
});

/** `POST /desk/api/shift` */
export const shiftRequestSchema = z.object({
  status: z.enum(['off', 'on', 'pause']),
  mostTalks: z.number().int().min(1).max(20).optional(),
});

/** `POST /desk/api/conversations/{id}/notes` and `.../remarks` ("Deze stap klopt niet", with the step). */
export const noteRequestSchema = z.object({ text: typedText(2000) });
export const remarkRequestSchema = z.object({ step: idSchema, text: typedText(2000) });

/** `GET /desk/api/remarks` */
export const remarkSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  flow: z.string(),
  step: z.string(),
  title: z.string(),
  text: z.string(),
  done: z.boolean(),
});

/** `GET /desk/api/replies?language=`: canned replies, in both reading levels. */
export const replySchema = z.object({ id: z.string(), title: z.string(), text: z.string(), simple: z.string() });

const attemptSchema = z.object({
  at: z.string(),
  by: z.string(),
  outcome: z.enum(['spoken', 'no-answer', 'wrong-number', 'other']),
  /** Not when it was made for an earlier moment, or before the promised one began. */
  counts: z.boolean(),
});

/** `GET /desk/api/callbacks`: open ones by what is due, overdue first. */
export const deskCallbackSchema = z
  .object({
    reference: z.string(),
    conversation: z.string(),
    status: z.enum(['open', 'aside', 'done', 'cancelled', 'erased']),
    /** When it was asked for. */
    asked: z.string(),
    /** Nothing else was done in its conversation. */
    untouched: z.boolean(),
    way: z.enum(['phone', 'email', 'visit']),
    from: z.string(),
    until: z.string(),
    /** "morgen, tussen 9.00 en 12.00 uur". */
    when: z.string(),
    overdue: z.boolean(),
    owner: z.object({ id: z.string(), name: z.string() }).optional(),
    topic: z.string(),
    /** Where the resident stood; absent while the topics were offered. */
    step: z.object({ id: z.string(), title: z.string() }).optional(),
    /** Other open ones with the same number or address. */
    like: z.array(z.string()),
    language: z.string(),
    name: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    note: z.string().optional(),
    needs: z.array(z.string()),
    attempts: z.array(attemptSchema),
    outcome: z.string().optional(),
    /** Steps whose explanation was corrected after the resident read it: what they read, and what it is now. */
    corrected: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        lines: z.array(z.object({ was: z.string(), now: z.string() })),
      }),
    ),
  })
  .meta({ id: 'DeskCallback' });

/** `POST /desk/api/callbacks`: sets promises aside that nobody took yet, or puts them back. Answer: which ones. */
export const callbacksActSchema = z.object({
  type: z.enum(['aside', 'back']),
  references: z.array(idSchema).min(1).max(1000),
});

export const callbacksAnswerSchema = z.object({
  callbacks: z.array(deskCallbackSchema),
  /** Of the callbacks that were due in the last 30 days: how many were kept. */
  kept: z.object({ due: z.number().int(), kept: z.number().int() }),
  /** Attempts needed before one may be closed without a talk. */
  leastAttempts: z.number().int(),
  calendar: z.array(
    z.object({ slot: z.string(), label: z.string(), capacity: z.number().int().optional(), taken: z.number().int() }),
  ),
});

/** Others of `like` for which the same act holds: one call was for all of them. Of a close only where it may be closed. */
const alsoSchema = z.array(idSchema).max(50).optional();

/** `POST /desk/api/callbacks/{reference}`. Answer: the DeskCallback. */
export const callbackActSchema = z.discriminatedUnion('type', [
  /** `from`: who has it now, to take it over; refused when somebody else has it meanwhile. */
  z.object({ type: z.literal('take'), from: idSchema.optional() }),
  z.object({ type: z.literal('give'), staff: idSchema }),
  z.object({ type: z.literal('attempt'), outcome: attemptSchema.shape.outcome, also: alsoSchema }),
  z.object({
    type: z.literal('close'),
    outcome: z.enum(['spoken', 'not-reached', 'wrong-number', 'solved-otherwise', 'came-by']),
    also: alsoSchema,
  }),
]);

export type Queue = z.infer<typeof queueSchema>;
export type DeskTalk = z.infer<typeof deskTalkSchema>;
export type StaffInputWire = z.infer<typeof staffInputSchema>;
export type DeskCallback = z.infer<typeof deskCallbackSchema>;
export type CallbacksAnswer = z.infer<typeof callbacksAnswerSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Remark = z.infer<typeof remarkSchema>;
