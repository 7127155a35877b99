import { z } from 'zod';
import { closestWords } from '../lib/closest-words.js';
import { SIGN_ON_VARIABLES, type SignOnSettings, signOnFrom } from './staff/sign-on-settings.js';

/** Everything an operator can set, read once at start. Times in days are whole days. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly flowsFolder: string;
  readonly contentFolder: string;
  readonly widgetFolder: string;
  readonly deskFolder: string;
  readonly editorFolder: string;
  /** For tests and demos: the time the clock starts at, epoch milliseconds. */
  readonly startAt?: number;
  /** Sites that may show the widget or the plain pages in a frame: `https://www.example.org`. */
  readonly origins: readonly string[];
  /** How many proxies stand before us; false when none does. */
  readonly trustProxy: number | false;
  readonly publicUrl?: string;
  readonly turnsPerMinute: number;
  readonly requestsPerMinute: number;
  /** Sockets that may be open at once: of one conversation or one staff member, and of one network. */
  readonly socketsPerConversation: number;
  readonly socketsPerAddress: number;
  /** Milliseconds that a connection may say nothing before it is given up. */
  readonly socketSilence: number;
  /** Messages that one connection may send. */
  readonly messagesPerMinute: number;
  /** Wrong codes an address may type in a quarter of an hour. */
  readonly codeTries: number;
  /** Calls that may be asked for from one network in 24 hours. */
  readonly callsPerDay: number;
  /** Days a conversation is kept after its last turn. */
  readonly keepDays: number;
  readonly contactEmail: string;
  /** How long staff stay logged in, and how long without doing anything; milliseconds. */
  readonly deskSession: { readonly lasts: number; readonly idle: number };
  /** Milliseconds that the desk of a staff member may be closed before their talks go back to the queue. */
  readonly deskGrace: number;
  /** Teams that a talk can be handed on to. */
  readonly teams: readonly string[];
  /** Days a line of the audit is kept. */
  readonly auditDays: number;
  /** Days a remark of staff about a step is kept, also when nobody dealt with it. */
  readonly remarkDays: number;
  /** Days that messages which were not understood are kept for the editors, masked. */
  readonly missedDays: number;
  /** Nothing is published before somebody who did not write it has approved it. */
  readonly publishNeedsReview: boolean;
  /** Single sign-on for staff; without it they log in with a password and a code. */
  readonly signOn?: SignOnSettings;
  readonly log: boolean;
  /** For the operator: settings nobody knows. */
  readonly warnings: readonly string[];
}

/** A setting that cannot be used; the message is the one line to show. */
export class SettingsFault extends Error {}

const count = (name: string, least: number, most: number) =>
  z.coerce
    .number({ error: `${name} moet een getal zijn` })
    .int(`${name} moet een heel getal zijn`)
    .min(least, `${name} moet ten minste ${least} zijn`)
    .max(most, `${name} mag ten hoogste ${most} zijn`);

const VARIABLES = {
  PORT: count('PORT', 0, 65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  WEGWIJS_DATA: z.string().default('data'),
  WEGWIJS_FLOWS: z.string().default('flows'),
  WEGWIJS_CONTENT: z.string().default('content'),
  WEGWIJS_WIDGET: z.string().default('dist/widget'),
  WEGWIJS_DESK: z.string().default('dist/desk'),
  WEGWIJS_EDITOR: z.string().default('dist/editor'),
  WEGWIJS_NOW: z.iso
    .datetime({ offset: true, error: 'WEGWIJS_NOW moet een tijd zijn als 2026-11-23T10:00:00+01:00' })
    .transform(Date.parse)
    .optional(),
  WEGWIJS_ORIGINS: z.string().default('').transform(toOrigins),
  WEGWIJS_TRUST_PROXY: count('WEGWIJS_TRUST_PROXY', 0, 10).default(0),
  WEGWIJS_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'WEGWIJS_PUBLIC_URL moet een webadres zijn als https://wegwijs.example.org' })
    .optional(),
  WEGWIJS_TURNS_PER_MINUTE: count('WEGWIJS_TURNS_PER_MINUTE', 10, 1_000_000).default(600),
  WEGWIJS_REQUESTS_PER_MINUTE: count('WEGWIJS_REQUESTS_PER_MINUTE', 60, 10_000_000).default(6000),
  WEGWIJS_SOCKETS_PER_CONVERSATION: count('WEGWIJS_SOCKETS_PER_CONVERSATION', 1, 1000).default(20),
  WEGWIJS_SOCKETS_PER_ADDRESS: count('WEGWIJS_SOCKETS_PER_ADDRESS', 10, 1_000_000).default(2000),
  WEGWIJS_SOCKET_SILENCE_SECONDS: count('WEGWIJS_SOCKET_SILENCE_SECONDS', 1, 300).default(45),
  WEGWIJS_MESSAGES_PER_MINUTE: count('WEGWIJS_MESSAGES_PER_MINUTE', 60, 1_000_000).default(1200),
  WEGWIJS_CODE_TRIES: count('WEGWIJS_CODE_TRIES', 10, 1000).default(20),
  WEGWIJS_CALLS_PER_DAY: count('WEGWIJS_CALLS_PER_DAY', 1, 100_000).default(40),
  WEGWIJS_KEEP_DAYS: count('WEGWIJS_KEEP_DAYS', 1, 3650).default(30),
  WEGWIJS_CONTACT_EMAIL: z
    .email({ error: 'WEGWIJS_CONTACT_EMAIL moet een e-mailadres zijn' })
    .default('wegwijs@example.org'),
  WEGWIJS_DESK_HOURS: count('WEGWIJS_DESK_HOURS', 1, 72).default(12),
  WEGWIJS_DESK_IDLE_MINUTES: count('WEGWIJS_DESK_IDLE_MINUTES', 5, 1440).default(120),
  WEGWIJS_DESK_GRACE_SECONDS: count('WEGWIJS_DESK_GRACE_SECONDS', 1, 3600).default(30),
  WEGWIJS_TEAMS: z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split(',').map((name) => name.trim().slice(0, 60)))].filter(Boolean)),
  WEGWIJS_AUDIT_DAYS: count('WEGWIJS_AUDIT_DAYS', 30, 3650).default(365),
  WEGWIJS_REMARK_DAYS: count('WEGWIJS_REMARK_DAYS', 90, 3650).default(365),
  WEGWIJS_MISSED_DAYS: count('WEGWIJS_MISSED_DAYS', 1, 365).default(30),
  WEGWIJS_PUBLISH_NEEDS_REVIEW: z
    .enum(['on', 'off'], { error: 'WEGWIJS_PUBLISH_NEEDS_REVIEW is on of off' })
    .default('off'),
  ...SIGN_ON_VARIABLES,
  WEGWIJS_LOG: z.enum(['on', 'off'], { error: 'WEGWIJS_LOG is on of off' }).default('on'),
} as const;

const schema = z.object(VARIABLES);

/** The settings from the environment. Throws a `SettingsFault` that names the wrong one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  if (env.DATABASE_URL) {
    throw new SettingsFault(
      'DATABASE_URL: PostgreSQL kan in deze versie nog niet. Haal DATABASE_URL weg; Wegwijs bewaart alles in WEGWIJS_DATA.',
    );
  }
  const given = Object.fromEntries(
    Object.keys(VARIABLES).flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])),
  );
  const read = schema.safeParse(given);
  if (!read.success) throw new SettingsFault(lineFor(read.error));
  return { ...settingsOf(read.data), warnings: unknownNames(env) };
}

function settingsOf(values: z.infer<typeof schema>): Omit<Settings, 'warnings'> {
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: values.WEGWIJS_DATA,
    flowsFolder: values.WEGWIJS_FLOWS,
    contentFolder: values.WEGWIJS_CONTENT,
    widgetFolder: values.WEGWIJS_WIDGET,
    deskFolder: values.WEGWIJS_DESK,
    editorFolder: values.WEGWIJS_EDITOR,
    startAt: values.WEGWIJS_NOW,
    origins: values.WEGWIJS_ORIGINS,
    trustProxy: values.WEGWIJS_TRUST_PROXY || false,
    publicUrl: values.WEGWIJS_PUBLIC_URL,
    turnsPerMinute: values.WEGWIJS_TURNS_PER_MINUTE,
    requestsPerMinute: values.WEGWIJS_REQUESTS_PER_MINUTE,
    socketsPerConversation: values.WEGWIJS_SOCKETS_PER_CONVERSATION,
    socketsPerAddress: values.WEGWIJS_SOCKETS_PER_ADDRESS,
    socketSilence: values.WEGWIJS_SOCKET_SILENCE_SECONDS * 1000,
    messagesPerMinute: values.WEGWIJS_MESSAGES_PER_MINUTE,
    codeTries: values.WEGWIJS_CODE_TRIES,
    callsPerDay: values.WEGWIJS_CALLS_PER_DAY,
    keepDays: values.WEGWIJS_KEEP_DAYS,
    contactEmail: values.WEGWIJS_CONTACT_EMAIL,
    deskSession: { lasts: values.WEGWIJS_DESK_HOURS * 3_600_000, idle: values.WEGWIJS_DESK_IDLE_MINUTES * 60_000 },
    deskGrace: values.WEGWIJS_DESK_GRACE_SECONDS * 1000,
    teams: values.WEGWIJS_TEAMS,
    auditDays: values.WEGWIJS_AUDIT_DAYS,
    remarkDays: values.WEGWIJS_REMARK_DAYS,
    missedDays: values.WEGWIJS_MISSED_DAYS,
    publishNeedsReview: values.WEGWIJS_PUBLISH_NEEDS_REVIEW === 'on',
    signOn: signOnFrom(values),
    log: values.WEGWIJS_LOG === 'on',
  };
}

function toOrigins(text: string, context: z.RefinementCtx): readonly string[] {
  const origins = text.split(/[\s,]+/).filter(Boolean);
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    const message = `WEGWIJS_ORIGINS: "${origin}" is geen site. Schrijf het als https://www.example.org, zonder pad erachter`;
    context.addIssue({ code: 'custom', message });
  }
  return origins;
}

/** One line with everything that is wrong, each naming its setting. */
function lineFor(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return message.includes(name) ? message : `${name}: ${message}`;
  });
  return `${lines.join('; ')}.`;
}

function unknownNames(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.keys(VARIABLES);
  return Object.keys(env)
    .filter((name) => name.startsWith('WEGWIJS_') && !known.includes(name))
    .map((name) => {
      const [near] = closestWords(name, known);
      return `${name}: deze instelling bestaat niet.${near ? ` Bedoelt u ${near}?` : ''}`;
    });
}
