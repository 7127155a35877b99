import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addReview, findReview, keepAnswer, listReviews } from '../../src/publishing/reviews/reviews.js';
import type { Session } from '../../src/store/dialect.js';
import { openStore, type Store } from '../../src/store/open-store.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-reviews-'));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const REVIEW = {
  ...{ madeAt: 1, askedBy: 'eva', flow: null, message: '', until: 9, files: [] },
  content: { items: [], labels: {} },
};

/** The same session, which counts the rows that are read. */
function counting(session: Session): Session & { rows: number } {
  return {
    ...session,
    rows: 0,
    async all(statement, given) {
      const found = await session.all(statement, given);
      this.rows += found.length;
      return found;
    },
  };
}

describe('reviews that are kept', () => {
  beforeEach(async () => {
    for (const name of ['Anna', 'Bas', 'Cor']) {
      const id = await store.write((session) =>
        addReview(session, { ...REVIEW, reviewer: { name, token: `link of ${name}` } }),
      );
      for (let item = 1; item <= 20; item += 1) {
        const answer = { item: String(item), verdict: 'good' as const, remark: name };
        await store.write((session) => keepAnswer(session, id, answer, item));
      }
    }
  });

  it('are found one at a time, with what was said in that one and nothing read of the others', async () => {
    for (const by of [{ id: 2 }, { token: 'link of Bas' }]) {
      const session = counting(store.read);
      const found = await findReview(session, by);
      expect([found?.reviewer.name, found?.answers.length, found?.answers[19]?.remark]).toEqual(['Bas', 20, 'Bas']);
      expect(session.rows).toBeLessThanOrEqual(22);
    }
    expect(await findReview(store.read, { id: 4 })).toBeUndefined();
  });

  it('are listed newest first, each with its own answers', async () => {
    const found = await listReviews(store.read);
    expect(found.map(({ reviewer, answers }) => [reviewer.name, new Set(answers.map((one) => one.remark))])).toEqual([
      ['Cor', new Set(['Cor'])],
      ['Bas', new Set(['Bas'])],
      ['Anna', new Set(['Anna'])],
    ]);
  });
});
