import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewPageAnswer } from '../../src/protocol/review.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { auditOf, everyByte } from './database.js';
import { type EditorPerson, editorAt } from './editors.js';
import { askFor, type LinkBrowser, linkBrowser, newestOf, reviewAs, reviewsOf } from './reviewing.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const FLOW = 'flows/fiets.yaml';
const [OLD, NEW] = ['Wat is er gebeurd?', 'Wat is er met uw fiets?'];
const AFTER = '2026-12-01T00:00:30+01:00';
/** Logged in for as long as any of these stories lasts. */
const STAYS = '72';

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
let sam: EditorPerson;
beforeEach(async () => {
  town = makeTown();
  await start();
});
afterEach(async () => {
  await server.close();
  town.remove();
});

async function start(extra: Readonly<Record<string, string>> = {}) {
  server = await town.start({ WEGWIJS_DESK_HOURS: STAYS, ...extra });
  const now = Date.parse(extra.WEGWIJS_NOW ?? '2026-11-23T10:00:00+01:00');
  eva = editorAt(town, server.url, 'Eva', { now });
  sam = editorAt(town, server.url, 'Sam', { roles: ['editor'], now });
}

async function restart(extra: Readonly<Record<string, string>>) {
  await server.close();
  await start(extra);
}

async function linkFor(name = 'Anna van Beleid'): Promise<string> {
  return String((await askFor(eva, { name, message: 'Klopt de eerste vraag?' })).body.link);
}

const opened = async (browser: LinkBrowser) => (await browser.post('open')).body as unknown as ReviewPageAnswer;

describe('a policy owner with a link', () => {
  beforeEach(() => eva.change(TEXTS, OLD, NEW));

  it('sees what changes for residents, ticks each part, and is done', async () => {
    const link = await linkFor();
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/nakijken\/#[\w-]{43}$/);
    const anna = linkBrowser(server.url, link);
    expect((await anna.post('look')).body).toEqual({
      ...{ state: 'asked', name: 'Anna van Beleid', askedBy: 'Eva', municipality: 'Gemeente Test', items: 1 },
      ...{ message: 'Klopt de eerste vraag?', until: '2026-11-30T23:00:00.000Z' },
    });
    const { items, labels, mayAnswer } = await opened(anna);
    expect(items).toMatchObject([
      {
        ...{ id: '1', type: 'screen', flow: 'fiets', change: 'changed', more: 0 },
        view: { step: 'wat', language: 'nl', title: NEW },
        differences: [{ place: 'text', simple: false, before: OLD, after: NEW }],
      },
    ]);
    expect([mayAnswer, Object.keys(labels)]).toEqual([true, ['nl']]);
    expect((await newestOf(eva))?.state).toBe('begun');
    const early = await anna.post('done');
    expect([early.status, early.body.code, early.body.left]).toEqual([409, 'review-unfinished', ['1']]);
    await anna.post('answers', { item: '1', verdict: 'not-good' });
    expect((await anna.post('done')).body.left).toEqual(['1']);
    await anna.post('answers', { item: '1', verdict: 'not-good', remark: ' Het is geen fiets. ' });
    expect((await opened(anna)).answers).toEqual([{ item: '1', verdict: 'not-good', remark: 'Het is geen fiets.' }]);
    expect((await anna.post('done')).status).toBe(204);
    expect(await newestOf(eva)).toMatchObject({ state: 'refused', answered: 1, notGood: 1 });
    expect((await anna.post('answers', { item: '1', verdict: 'good' })).body.code).toBe('review-over');
    expect((await anna.post('look')).body.state).toBe('refused');
    for (const [action, actor] of [['asked', 'eva'] as const, ['opened', null] as const, ['answered', null] as const]) {
      expect(auditOf(town, `review-${action}`)).toMatchObject([{ actor, object: 'review:1', result: 'ok' }]);
    }
  });

  it('has the only browser in which it works; elsewhere it says so and whom to ask', async () => {
    const link = await linkFor();
    const [anna, other] = [linkBrowser(server.url, link), linkBrowser(server.url, link)];
    await other.post('look');
    await opened(anna);
    expect((await other.post('look')).body).toMatchObject({ state: 'used', askedBy: 'Eva' });
    const refused = await other.post('open');
    expect([refused.status, refused.body.code, refused.body.by]).toEqual([409, 'review-used', 'Eva']);
    expect((await other.post('answers', { item: '1', verdict: 'good' })).body.code).toBe('review-used');
    expect((await other.post('done')).body.code).toBe('review-used');
    expect((await anna.reviewAll()).status).toBe(204);
  });

  it('gets a cookie that no script reads and no other site can have sent, for this page alone', async () => {
    const { headers } = await linkBrowser(server.url, await linkFor()).post('open');
    expect(headers.get('set-cookie')).toMatch(
      /^wegwijs-review-1=[\w-]{43}; Max-Age=\d+; Path=\/nakijken\/; .*HttpOnly; SameSite=Strict$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('comes no further in the editor with it, and no other site can send something', async () => {
    const anna = linkBrowser(server.url, await linkFor());
    const cookie = (await anna.post('open')).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    for (const path of ['draft', 'reviews', 'reviews/1', 'versions']) {
      const answer = await fetch(`${server.url}/editor/api/${path}`, { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 401]);
    }
    const forged = await anna.post('done', {}, { origin: 'https://kwaad.example' });
    expect([forged.status, forged.body.code]).toEqual([403, 'forged']);
    expect((await linkBrowser(server.url, '#gokje').post('look')).body.code).toBe('review-unknown');
  });

  it('leaves nothing in the database by which the link or the browser could be made again', async () => {
    const link = await linkFor();
    const anna = linkBrowser(server.url, link);
    const cookie = (await anna.post('open')).headers.get('set-cookie')?.split(/[=;]/)[1] ?? '';
    const bytes = everyByte(town.folder);
    expect([bytes.includes('Anna van Beleid'), cookie.length]).toEqual([true, 43]);
    expect(bytes.includes(link.split('#')[1] ?? '?')).toBe(false);
    expect(bytes.includes(cookie)).toBe(false);
  });

  it('is too late after the last day', async () => {
    const link = await linkFor();
    await restart({ WEGWIJS_NOW: AFTER });
    const anna = linkBrowser(server.url, link);
    expect((await anna.post('look')).body.state).toBe('over');
    const late = await anna.post('open');
    expect([late.status, late.body.code, late.body.state]).toEqual([409, 'review-over', 'over']);
    expect((await newestOf(eva))?.state).toBe('over');
    const past = await askFor(eva, { name: 'Anna' });
    expect([past.status, past.body.code]).toEqual([400, 'invalid-request']);
  });

  it('is told when it was taken back, or when the texts changed afterwards, and which', async () => {
    const [first, second] = [linkBrowser(server.url, await linkFor()), linkBrowser(server.url, await linkFor('Bas'))];
    await opened(first);
    expect((await sam.remove('reviews/1')).status).toBe(403);
    expect((await eva.remove('reviews/1')).status).toBe(204);
    expect((await first.post('look')).body.state).toBe('revoked');
    expect((await first.post('done')).body.code).toBe('review-over');
    expect(auditOf(town, 'review-revoked')).toMatchObject([{ actor: 'eva', object: 'review:1' }]);
    await eva.change(TEXTS, NEW, 'Vertel eens?');
    expect((await second.post('look')).body.state).toBe('void');
    expect((await second.post('open')).body.code).toBe('review-over');
    expect(await newestOf(eva)).toMatchObject({ state: 'void', changed: [TEXTS] });
  });

  it('is not the one who asked, nor who wrote it, in a browser in which they are logged in', async () => {
    const link = await linkFor();
    const own = await linkBrowser(server.url, link, eva.cookie).post('open');
    expect([own.status, own.body.code]).toEqual([403, 'review-own']);
    expect((await linkBrowser(server.url, link, sam.cookie).post('open')).status).toBe(200);
  });
});

describe('a colleague', () => {
  beforeEach(() => eva.change(TEXTS, OLD, NEW));

  it('is asked, looks, and says of each part what they think', async () => {
    expect((await reviewsOf(eva)).colleagues).toEqual([{ id: 'sam', name: 'Sam' }]);
    const asked = await askFor(eva, { staff: 'sam' });
    expect([asked.status, asked.body]).toEqual([201, { id: '1' }]);
    expect(((await eva.get('reviews/1')).body as unknown as ReviewPageAnswer).mayAnswer).toBe(false);
    expect((await reviewAs(sam, '1')).status).toBe(204);
    expect((await newestOf(eva))?.state).toBe('approved');
    expect(auditOf(town, 'review-opened')).toMatchObject([{ actor: 'sam' }]);
    expect(auditOf(town, 'review-answered')).toMatchObject([{ actor: 'sam' }]);
  });

  it('cannot be who wrote it, nor who asks', async () => {
    for (const asker of [sam, eva]) {
      const refused = await askFor(asker, { staff: 'eva' });
      expect([asker.id, refused.status, refused.body.code]).toEqual([asker.id, 400, 'invalid-request']);
    }
    expect((await askFor(eva, { staff: 'niemand' })).body.code).toBe('staff-unknown');
    expect((await askFor(eva, {})).body.code).toBe('invalid-request');
  });

  it('answers only what they were asked themselves', async () => {
    const tom = editorAt(town, server.url, 'Tom', { roles: ['editor'] });
    await askFor(eva, { staff: 'sam' });
    expect((await reviewAs(tom, '1')).body.code).toBe('review-own');
    expect((await reviewAs(eva, '1')).body.code).toBe('review-own');
    expect((await sam.post('reviews/1/answers', { item: '2', verdict: 'good' })).body.code).toBe('review-unknown');
    expect((await sam.get('reviews/77')).body.code).toBe('review-unknown');
  });
});

describe('what is asked', () => {
  it('is the draft as it was seen, and something that differs', async () => {
    expect((await askFor(eva, { name: 'Anna' })).body.code).toBe('nothing-to-publish');
    const { revision } = await eva.draft();
    await eva.change(TEXTS, OLD, NEW);
    const late = await eva.post('reviews', { revision, until: '2026-11-30', name: 'Anna' });
    expect([late.status, late.body.code]).toEqual([409, 'draft-changed']);
    await eva.change(FLOW, 'next: kenmerken', 'next: kenmerkn');
    expect((await askFor(eva, { name: 'Anna' })).body).toMatchObject({ code: 'not-good', diagnostics: [{}] });
  });

  it('may be every result of one flow, as it is', async () => {
    const { id } = (await askFor(eva, { name: 'Anna', flow: 'fiets' })).body;
    const { items } = (await eva.get(`reviews/${id}`)).body as unknown as ReviewPageAnswer;
    expect(items).toMatchObject([{ type: 'screen', change: 'same', view: { step: 'lijst', kind: 'result' } }]);
    await eva.change('content/en/fiets.yaml', 'What happened?', 'Tell us?');
    expect((await newestOf(eva))?.state).toBe('void');
  });

  it('shows every language, where answers lead elsewhere, and what no screen shows', async () => {
    await eva.change('content/en/fiets.yaml', 'What happened?', 'Tell us?');
    await eva.change(FLOW, 'go: hulp', 'go: waar');
    await eva.change(FLOW, '  hulp:\n    message: person\n    next: lijst\n', '');
    await eva.change(TEXTS, 'also: [gejat]', 'also: [gejat, gepikt]');
    const { id } = (await askFor(eva, { name: 'Anna' })).body;
    const { items } = (await eva.get(`reviews/${id}`)).body as unknown as ReviewPageAnswer;
    const said = items.map((item) =>
      item.type === 'texts' ? item.path : `${item.change} ${item.view.step} ${item.view.language}`,
    );
    expect(said).toEqual(['changed wat en', 'other-way waar nl', 'gone hulp nl', TEXTS, FLOW]);
    expect(items[3]).toMatchObject({
      changes: [{ keys: ['steps', 'wat', 'options', 'gestolen', 'also'], before: 'gejat', after: 'gejat, gepikt' }],
    });
  });
});

describe('where publishing waits for it', () => {
  const publish = (more: object = {}) => eva.post('publish', { message: 'Duidelijker vraag', ...more });
  const title = async () => (await begin(server.url)).view.title;
  const NEEDED = { WEGWIJS_PUBLISH_NEEDS_REVIEW: 'on' };
  beforeEach(async () => {
    await restart(NEEDED);
    await eva.change(TEXTS, OLD, NEW);
  });

  it('nothing is published, planned or corrected before somebody else approved these very texts', async () => {
    const alone = await publish();
    expect([alone.status, alone.body.code]).toEqual([409, 'review-missing']);
    expect(alone.body.unreviewed).toEqual([{ path: TEXTS, why: 'not-asked' }]);
    expect((await publish({ at: '2026-11-24T00:00:00+01:00' })).body.code).toBe('review-missing');
    expect((await eva.post('corrections', { message: 'Beter' })).body.code).toBe('review-missing');
    await askFor(eva, { staff: 'sam' });
    expect((await publish()).body.unreviewed).toEqual([{ path: TEXTS, why: 'waiting' }]);
    await reviewAs(sam, '1');
    expect((await reviewsOf(eva)).unreviewed).toEqual([]);
    expect((await publish()).status).toBe(200);
    expect(await title()).toBe(NEW);
    expect(auditOf(town, 'publish-refused')[0]).toMatchObject({ actor: 'eva', result: 'not-reviewed' });
  });

  it('a change afterwards asks for it anew, but a change of another file leaves what was approved', async () => {
    await askFor(eva, { staff: 'sam' });
    await reviewAs(sam, '1');
    await eva.change('content/en/fiets.yaml', 'What happened?', 'Tell us?');
    expect((await publish()).body.unreviewed).toEqual([{ path: 'content/en/fiets.yaml', why: 'not-asked' }]);
    await eva.change(TEXTS, NEW, 'Vertel eens?');
    expect((await publish()).body.unreviewed).toHaveLength(2);
  });

  it('who approved it cannot have written it afterwards, and one no outweighs a yes until it is taken back', async () => {
    await askFor(eva, { staff: 'sam' });
    await reviewAs(sam, '1');
    const anna = linkBrowser(server.url, await linkFor());
    expect((await anna.reviewAll(['1'])).status).toBe(204);
    expect((await publish()).body.unreviewed).toEqual([{ path: TEXTS, why: 'refused' }]);
    await eva.remove('reviews/2');
    await sam.change(TEXTS, NEW, 'Vertel eens?');
    await eva.change(TEXTS, 'Vertel eens?', NEW);
    expect((await publish()).body.unreviewed).toEqual([{ path: TEXTS, why: 'not-asked' }]);
  });

  it('a plan is refused at its time when the approval was taken back meanwhile', async () => {
    await askFor(eva, { staff: 'sam' });
    await reviewAs(sam, '1');
    expect((await publish({ at: '2026-11-24T00:00:00+01:00' })).status).toBe(202);
    await eva.remove('reviews/1');
    await restart({ ...NEEDED, WEGWIJS_NOW: '2026-11-24T00:00:30+01:00' });
    expect(await title()).toBe(OLD);
    expect((await eva.get('plans')).body).toMatchObject([
      { status: 'refused', refusal: expect.stringContaining(TEXTS) },
    ]);
  });

  it('one still goes back at once, and an editor without the right to publish has none with an approval', async () => {
    await askFor(eva, { staff: 'sam' });
    await reviewAs(sam, '1');
    const refused = await sam.post('publish', { message: 'Ik ook' });
    expect([refused.status, refused.body.code]).toEqual([403, 'no-right']);
    await publish();
    expect((await eva.post('versions/1/rollback')).status).toBe(200);
    expect(await title()).toBe(OLD);
  });
});
