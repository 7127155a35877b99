import type { Talk } from './state.js';

/** The name of who had the talk last, also when it went back to the queue since; undefined when nobody ever had it. */
export function lastHolder({ messages }: Talk): string | undefined {
  const joined = messages.findLast((message) => message.from === 'system' && message.what === 'joined');
  return joined?.from === 'system' ? joined.name : undefined;
}
