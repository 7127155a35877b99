import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inThreadFor } from '../../src/server/in-thread.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { begin } from './client.js';
import { auditOf } from './database.js';
import { type EditorPerson, editorAt } from './editors.js';
import { askFor, newestOf, reviewAs } from './reviewing.js';
import { makeTown, type Town } from './town.js';

const TEXTS = 'content/nl/fiets.yaml';
const [OLD, NEW] = ['Wat is er gebeurd?', 'Wat is er met uw fiets?'];

let town: Town;
let server: RunningServer;
let eva: EditorPerson;
let sam: EditorPerson;
beforeEach(async () => {
  town = makeTown();
  server = await town.start({ WEGWIJS_PUBLISH_NEEDS_REVIEW: 'on' });
  eva = editorAt(town, server.url);
  sam = editorAt(town, server.url, 'Sam', { roles: ['editor'] });
  await eva.change(TEXTS, OLD, NEW);
});
afterEach(async () => {
  await server.close();
  town.remove();
});

/** From now on the database takes the first review back at the moment that files become a version. */
function takenBackMeanwhile() {
  const database = new Database(`${town.folder}/data/wegwijs.sqlite`);
  database.exec(`create trigger meanwhile after insert on version begin update review set revoked_at = 1; end`);
  database.close();
}

describe('an approval that is taken back at the very moment of publishing', () => {
  beforeEach(async () => {
    await askFor(eva, { staff: 'sam' });
    await reviewAs(sam, '1');
    takenBackMeanwhile();
  });

  it.each(['publish', 'corrections'])('lets nothing through: %s', async (path) => {
    const refused = await eva.post(path, { message: 'Duidelijker vraag' });
    expect([refused.status, refused.body.code]).toEqual([409, 'review-missing']);
    expect(refused.body.unreviewed).toEqual([{ path: TEXTS, why: 'not-asked' }]);
    expect((await begin(server.url)).view.title).toBe(OLD);
    expect((await eva.get('versions')).body).toHaveLength(1);
    expect(auditOf(town, 'publish-refused')).toMatchObject([{ actor: 'eva', result: 'not-reviewed' }]);
  });
});

/** As if the first review had been asked of fifty people. */
function fiftyOfTheFirst() {
  const database = new Database(`${town.folder}/data/wegwijs.sqlite`);
  const copied = 'made_at, asked_by, name, flow, message, until, files, content, items';
  for (let n = 2; n <= 50; n += 1) {
    database.exec(`insert into review (${copied}) select ${copied} from review where id = 1`);
  }
  database.close();
}

describe('what one member of staff can ask for', () => {
  it('is at most fifty reviews that wait; who takes one back can ask again, and others can ask', async () => {
    expect((await askFor(eva, { name: 'Anna' })).status).toBe(201);
    fiftyOfTheFirst();
    const refused = await askFor(eva, { name: 'Anna 51' });
    expect([refused.status, refused.body.code]).toEqual([409, 'review-enough']);
    expect(refused.body.detail).toContain('Trek er eerst een in');
    expect((await askFor(sam, { name: 'Bas' })).status).toBe(201);
    await eva.remove('reviews/1');
    expect((await askFor(eva, { name: 'Anna 51' })).status).toBe(201);
    // What a change made void waits for nobody.
    await eva.change(TEXTS, NEW, 'Vertel eens?');
    expect((await askFor(eva, { name: 'Anna 52' })).status).toBe(201);
    expect((await newestOf(eva))?.reviewer.name).toBe('Anna 52');
  });

  it('is at most two threads at the same time, however often their browser goes away', async () => {
    let open: (() => void)[] = [];
    const long = () => new Promise<void>((done) => open.push(done));
    const work = (staff: string) => inThreadFor(staff, 'none.js', {}, long);
    const running = [work('eva'), work('eva')];
    await expect(work('eva')).rejects.toMatchObject({ code: 'still-at-work', status: 429 });
    running.push(work('sam'));
    await Promise.resolve();
    for (const done of open) done();
    await Promise.all(running);
    open = [];
    const again = work('eva');
    await Promise.resolve();
    for (const done of open) done();
    await again;
  });

  it('is answered soon, whatever stands in a text', async () => {
    const strange = `Tell us? ${'{a: '.repeat(60_000)}`;
    await eva.change('content/en/fiets.yaml', 'What happened?', `"${strange}"`);
    expect((await askFor(eva, { name: 'Anna' })).status).toBe(201);
  });

  it('is a thread that is ended when it takes too long', async () => {
    const endless = join(town.folder, 'endless.mjs');
    writeFileSync(endless, 'for (;;);');
    const file = relative(join(import.meta.dirname, '../../src/server'), endless);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const work = inThreadFor('eva', file, {}, () => 'not here');
    const refused = expect(work).rejects.toMatchObject({ code: 'takes-too-long', status: 422 });
    vi.advanceTimersByTime(180_000);
    vi.useRealTimers();
    await refused;
  });
});
