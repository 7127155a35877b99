import type { TurnInput } from '../../src/conversation/input.js';
import type { StepView } from '../../src/conversation/view.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests say themselves what they expect in it.
  readonly body: Record<string, unknown> & { readonly view: StepView; readonly seq: number };
}

export interface Resident {
  readonly id: string;
  readonly token: string;
  readonly view: StepView;
  /** One turn; with the same `turnId` twice it is the same turn. */
  turn(input: TurnInput, turnId?: string): Promise<Answer>;
  get(path?: string): Promise<Answer>;
  erase(): Promise<Answer>;
}

let turns = 0;

/** Asks the API; a `body` is sent as JSON, a string as it is. */
export async function ask(
  url: string,
  { method = 'GET', body, token, headers = {} }: AskOptions = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const json = /json/.test(response.headers.get('Content-Type') ?? '');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : { text } };
}

interface AskOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Begins a conversation over HTTP. */
export async function begin(url: string, start: object = { flow: 'fiets' }): Promise<Resident> {
  return holding(url, await ask(`${url}/v1/conversations`, { method: 'POST', body: start }));
}

/** Goes on with a conversation by its code. */
export async function goOn(url: string, code: string): Promise<Resident> {
  return holding(url, await ask(`${url}/v1/resumptions`, { method: 'POST', body: { code } }));
}

function holding(url: string, started: Answer): Resident {
  if (started.status !== 201) throw new Error(`Not begun: ${started.status} ${JSON.stringify(started.body)}`);
  const { id, token } = started.body as unknown as { id: string; token: string };
  return residentWith(url, { id, token, view: started.body.view });
}

/** A resident who holds this key, at a server that may be another one than they began at. */
export function residentWith(url: string, key: { id: string; token: string; view: StepView }): Resident {
  const own = `${url}/v1/conversations/${key.id}`;
  return {
    ...key,
    turn: (input, turnId = `turn-${++turns}`) =>
      ask(`${own}/turns`, { method: 'POST', token: key.token, body: { turnId, input } }),
    get: (path = '') => ask(own + path, { token: key.token }),
    erase: () => ask(`${own}/record`, { method: 'DELETE', token: key.token }),
  };
}
