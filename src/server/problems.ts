import type { Problem } from '../protocol/answers.js';
import { Fault, type FaultCode } from './fault.js';
import { PROBLEM_TEXTS, type ProblemLanguage } from './problem-texts.js';

/** The problem of a fault in plain words (RFC 9457), with the phone number of the town. */
export function problemOf(fault: Fault, language: ProblemLanguage, phone: string): Problem {
  const [title, detail] = PROBLEM_TEXTS[fault.code][language];
  const faults = fault.faults?.(language);
  return {
    type: 'about:blank',
    title,
    status: fault.status,
    detail: detail.replace('{phone}', phone),
    code: fault.code,
    phone,
    ...(faults && { faults: [...faults] }),
  };
}

/** Any error as a fault: ours, one of Express while it read the request, or something that should not happen. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { type, status, limit } = (error ?? {}) as { type?: unknown; status?: unknown; limit?: unknown };
  // Only editors may send more than anybody else, and of other things.
  if (type === 'entity.too.large' && Number(limit) > MOST_OF_ALL) return new Fault('files-too-large');
  if (typeof type === 'string') return new Fault(READING[type] ?? 'malformed-json');
  if (typeof status !== 'number' || status < 400 || status >= 500) return new Fault('internal');
  // Without a type: a path that cannot be decoded, or else a body that cannot be unpacked.
  return new Fault(error instanceof URIError ? 'path-unknown' : 'malformed-json');
}

/** The largest request of who is no editor, in bytes. */
const MOST_OF_ALL = 128 * 1024;

/** What Express' body reader calls its errors. */
const READING: Readonly<Record<string, FaultCode>> = {
  'entity.parse.failed': 'malformed-json',
  'entity.too.large': 'too-large',
  'parameters.too.many': 'too-large',
  'encoding.unsupported': 'not-json',
  'charset.unsupported': 'not-json',
};

/** Dutch, unless English is asked for before it. */
export function problemLanguage(acceptLanguage: string | undefined): ProblemLanguage {
  const first = /\b(nl|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'nl';
}
