import type { ReviewPageAnswer, ReviewsAnswer, ReviewView } from '../../src/protocol/review.js';
import { type Answer, ask } from './client.js';
import type { EditorPerson } from './editors.js';

/** A browser with a link to review: what it was given as cookies it sends along. */
export interface LinkBrowser {
  post(path: 'look' | 'open' | 'answers' | 'done', body?: object, headers?: object): Promise<Answer>;
  /** Opens the link and says of everything that it is good, but of `bad` with a remark. */
  reviewAll(bad?: readonly string[]): Promise<Answer>;
}

/** A browser that begins with these cookies. */
export function linkBrowser(url: string, link: string, given = ''): LinkBrowser {
  const token = link.split('#')[1] ?? '';
  let cookie = given;
  const self: LinkBrowser = {
    post: async (path, body = {}, headers = {}) => {
      const answer = await ask(`${url}/nakijken/api/${path}`, {
        method: 'POST',
        body: { token, ...body },
        headers: { ...(cookie && { cookie }), ...headers },
      });
      const set = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
      cookie = [cookie, ...set].filter(Boolean).join('; ');
      return answer;
    },
    reviewAll: async (bad = []) => {
      const { items } = (await self.post('open')).body as unknown as ReviewPageAnswer;
      for (const { id } of items) await self.post('answers', verdictOn(id, bad));
      return self.post('done');
    },
  };
  return self;
}

const verdictOn = (item: string, bad: readonly string[]) =>
  bad.includes(item) ? { item, verdict: 'not-good', remark: 'Dit is niet waar.' } : { item, verdict: 'good' };

/** What the editor is told of reviews. */
export async function reviewsOf(person: EditorPerson): Promise<ReviewsAnswer> {
  return (await person.get('reviews')).body as unknown as ReviewsAnswer;
}

/** The newest review. */
export async function newestOf(person: EditorPerson): Promise<ReviewView | undefined> {
  return (await reviewsOf(person)).reviews[0];
}

/** Asks somebody to look at the draft as it is. */
export async function askFor(person: EditorPerson, wanted: object): Promise<Answer> {
  const { revision } = await person.draft();
  return person.post('reviews', { revision, until: '2026-11-30', ...wanted });
}

/** A colleague looks at what they were asked, and says of all that it is good. */
export async function reviewAs(person: EditorPerson, id: string): Promise<Answer> {
  const { items } = (await person.get(`reviews/${id}`)).body as unknown as ReviewPageAnswer;
  for (const item of items) {
    const said = await person.post(`reviews/${id}/answers`, { item: item.id, verdict: 'good' });
    if (said.status !== 204) return said;
  }
  return person.post(`reviews/${id}/done`);
}
