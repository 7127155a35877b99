import type { DeskTalk, Queue } from '../../protocol/desk.js';
import { type DeskState, topicOf } from './desk-state.js';

/** Something that came in while one was at work. */
export type News =
  | { readonly type: 'waiting'; readonly topic: string; readonly conversation: string }
  | { readonly type: 'message'; readonly topic: string; readonly text: string; readonly conversation: string }
  | { readonly type: 'lost'; readonly topic: string; readonly conversation: string };

/** What is new in a state compared with the one before: residents who wait, and what residents wrote. */
export function newsBetween(before: DeskState, now: DeskState): readonly News[] {
  return [...waitingNews(before.queue, now.queue), ...messageNews(before, now), ...lostNews(before.talks, now.talks)];
}

function waitingNews(before: Queue | undefined, now: Queue | undefined): News[] {
  if (!before || !now || before === now || now.shift.status !== 'on') return [];
  const known = new Set(before.waiting.map(({ conversation }) => conversation));
  return now.waiting
    .filter(({ conversation }) => !known.has(conversation))
    .map(({ topic, conversation }) => ({ type: 'waiting', topic, conversation }));
}

function messageNews(before: DeskState, now: DeskState): News[] {
  const news: News[] = [];
  for (const [conversation, talk] of now.talks) {
    const known = before.talks.get(conversation);
    if (!known || known === talk || talk.role !== 'mine') continue;
    const last = linesOf(known).at(-1)?.n ?? 0;
    for (const line of linesOf(talk)) {
      if (line.n > last) news.push({ type: 'message', topic: topicOf(talk), text: line.text, conversation });
    }
  }
  for (const mine of now.queue?.mine ?? []) {
    if (now.talks.has(mine.conversation)) continue;
    const known = before.queue?.mine.find(({ conversation }) => conversation === mine.conversation);
    if (known && mine.unread > known.unread) {
      news.push({ type: 'message', topic: mine.topic, text: mine.lastLine ?? '', conversation: mine.conversation });
    }
  }
  return news;
}

function lostNews(before: DeskState['talks'], now: DeskState['talks']): News[] {
  return [...now].flatMap(([conversation, talk]) => {
    const was = before.get(conversation)?.role;
    return was === 'mine' && (talk.role === 'waiting' || talk.role === 'other')
      ? [{ type: 'lost' as const, topic: topicOf(talk), conversation }]
      : [];
  });
}

function linesOf({ view }: DeskTalk) {
  return (view.talk?.messages ?? []).filter(({ from }) => from === 'resident');
}

/** Whether a line tells of nothing any more: who waited has somebody or went away, or the talk is over. */
export function isOver(news: News, queue: Queue | undefined): boolean {
  if (news.type === 'lost' || !queue) return false;
  const there: readonly { readonly conversation: string }[] = news.type === 'waiting' ? queue.waiting : queue.mine;
  return !there.some(({ conversation }) => conversation === news.conversation);
}

/** How many things wait for this staff member: residents in the queue, and messages not seen. */
export function waitingCount(queue: Queue | undefined): number {
  if (!queue) return 0;
  const unread = queue.mine.reduce((sum, mine) => sum + mine.unread, 0);
  return unread + (queue.shift.status === 'on' ? queue.waiting.length : 0);
}
