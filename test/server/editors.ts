import type { DraftAnswer } from '../../src/protocol/editor.js';
import { type Answer, ask } from './client.js';
import { type Colleague, hire } from './desk-client.js';
import type { Town } from './town.js';

/** A member of staff at the editor of a town that runs. */
export interface EditorPerson extends Omit<Colleague, 'get' | 'post'> {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  remove(path: string, body?: object): Promise<Answer>;
  draft(): Promise<DraftAnswer>;
  /** The text of a file of the draft, and its hash. */
  file(path: string): Promise<{ readonly text: string; readonly hash: string }>;
  /** Replaces words in a file of the draft and saves. */
  change(path: string, from: string, to: string, message?: string): Promise<Answer>;
}

/** Gives somebody an account and a session; a publisher who edits, unless told otherwise. */
export function editorAt(
  town: Town,
  url: string,
  name = 'Eva',
  { roles = ['editor', 'publisher'], now }: { roles?: string[]; now?: number } = {},
): EditorPerson {
  const person = hire(town, name, { roles, ...(now !== undefined && { now }) });
  const send = (path: string, method: string, body?: object, headers = {}) =>
    ask(`${url}/editor/api/${path}`, {
      method,
      body,
      headers: { cookie: person.cookie, 'x-wegwijs-csrf': person.csrf, ...headers },
    });
  const self: EditorPerson = {
    ...person,
    get: (path) => send(path, 'GET'),
    post: (path, body = {}, headers) => send(path, 'POST', body, headers),
    remove: (path, body) => send(path, 'DELETE', body),
    draft: async () => (await send('draft', 'GET')).body as unknown as DraftAnswer,
    file: async (path) => {
      const found = (await self.draft()).files.find((file) => file.path === path);
      if (!found) throw new Error(`${path} is not in the draft.`);
      return found;
    },
    change: async (path, from, to, message = 'Andere woorden') => {
      const { text, hash } = await self.file(path);
      if (!text.includes(from)) throw new Error(`${path} does not say ${from}.`);
      return self.post('saves', { message, files: [{ path, text: text.replace(from, to), was: hash }] });
    },
  };
  return self;
}
