import { expect, it } from 'vitest';
import { addRemark, deleteOldRemarks, listRemarks, settleRemark } from '../../src/handoff/remarks.js';
import { storeWith } from './store.js';

const DAY = 24 * 3_600_000;

it('a remark goes 90 days after it was made when it is dealt with, and on the last day of the setting when it is not', async () => {
  const store = await storeWith([]);
  const remark = { at: 0, staff: 'f1', flow: 'fiets', step: 'waar', title: 'Waar', text: '' };
  await store.write(async (session) => {
    for (const id of ['open', 'klaar']) await addRemark(session, { id, ...remark, done: 0 });
    await settleRemark(session, 'klaar', true);
  });
  const leftOn = async (day: number) => {
    await store.write((session) => deleteOldRemarks(session, day * DAY + 1, 365));
    return (await listRemarks(store.read)).map(({ id }) => id);
  };
  expect([await leftOn(89), await leftOn(90)]).toEqual([['open', 'klaar'], ['open']]);
  expect([await leftOn(364), await leftOn(365)]).toEqual([['open'], []]);
  await store.remove();
});
