import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callDrafts } from '../../src/pages/call-drafts.js';

const draft = (name: string) => ({ type: 'ask-for-callback', name }) as const;
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what was typed is gone from memory after half an hour, also when nobody asks for a call any more', () => {
  const drafts = callDrafts();
  drafts.keep('one', draft('Sam'));
  vi.advanceTimersByTime(20 * MINUTE);
  drafts.keep('two', draft('Kim'));
  drafts.keep('two', draft('Mo'));
  drafts.keep('three', draft('Bo'));
  drafts.drop('three');
  expect(vi.getTimerCount()).toBe(2);
  vi.advanceTimersByTime(10 * MINUTE);
  expect([drafts.find('one'), drafts.find('two')]).toEqual([undefined, draft('Mo')]);
  vi.advanceTimersByTime(20 * MINUTE);
  expect([drafts.find('two'), vi.getTimerCount()]).toEqual([undefined, 0]);
});

it('holds a thousand at most: the oldest makes room, and what is kept anew is the newest', () => {
  const drafts = callDrafts();
  for (let n = 0; n < 1000; n += 1) drafts.keep(String(n), draft(`${n}`));
  drafts.keep('0', draft('again'));
  drafts.keep('more', draft('more'));
  expect([drafts.find('0'), drafts.find('1'), drafts.find('2')]).toEqual([draft('again'), undefined, draft('2')]);
  expect(vi.getTimerCount()).toBe(1000);
});
