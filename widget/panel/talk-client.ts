import type { Message, StepView, TurnInput } from '../../src/protocol/wire-types.js';
import type { StoredKey } from './stored-key.js';

/** A conversation as it is after its event `seq`. */
export interface Taken {
  readonly seq: number;
  readonly view: StepView;
}

interface Started extends StoredKey, Taken {}

interface Words {
  readonly language: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly municipality: { readonly name: string; readonly phone: string };
}

/** The server answered, and not with what was asked. `detail` is in plain words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(`refused with ${status}`);
  }
}

const GIVE_UP_MS = 20_000;

/** The calls of the resident API that the widget makes. A call without an answer rejects with what fetch rejects with. */
export function talkClient(server: string) {
  const call = async <T>(method: string, path: string, key?: StoredKey, body?: unknown): Promise<T> => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), GIVE_UP_MS);
    try {
      const response = await fetch(`${server}/v1${path}`, {
        method,
        signal: giveUp.signal,
        credentials: 'omit',
        headers: {
          ...(key && { Authorization: `Bearer ${key.token}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (!response.ok) throw new Refusal(response.status, await detailOf(response));
      return response.status === 204 ? (undefined as T) : await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
  const own = (key: StoredKey) => `/conversations/${encodeURIComponent(key.id)}`;
  return {
    words: (language: string, simple: boolean) =>
      call<Words>('GET', `/topics?language=${encodeURIComponent(language)}&simple=${simple}`),
    start: (flow: string | undefined, language: string) =>
      call<Started>('POST', '/conversations', undefined, { flow, language }),
    look: (key: StoredKey) => call<Taken & { readonly transcript: readonly Message[] }>('GET', own(key), key),
    turn: (key: StoredKey, turnId: string, input: TurnInput) =>
      call<Taken>('POST', `${own(key)}/turns`, key, { turnId, input }),
    resume: (code: string) => call<Started>('POST', '/resumptions', undefined, { code }),
    erase: (key: StoredKey) => call<void>('DELETE', `${own(key)}/record`, key),
  };
}

export type TalkClient = ReturnType<typeof talkClient>;

/** A new name for a turn: sent again under the same name it counts once. */
export function newTurnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function detailOf(response: Response): Promise<string> {
  try {
    const problem = await response.json();
    return typeof problem?.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}
