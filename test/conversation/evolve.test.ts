import { expect, it } from 'vitest';
import { evolve, replay } from '../../src/conversation/evolve.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { walked } from './given.js';
import { smallVersion } from './small-version.js';

const paused = walked(smallVersion()).when({ type: 'pause' });

it('a conversation that was ended goes on when it is resumed, at the step where it was', () => {
  const ended = paused.when({ type: 'end' });
  expect(ended.view.kind).toBe('ended');
  const resumed = evolve(replay(ended.events), { type: 'Resumed' });
  expect(resumed).toMatchObject({ ended: false, at: 'klaar', notice: { type: 'resumed' } });
});

it('erasing leaves the place, and nothing that tells who or how to reach them', () => {
  const asked = paused.when({ type: 'ask-for-callback', phone: '06 12345678' });
  const erased = evolve(replay(asked.events), { type: 'PersonalTextErased' });
  expect(erased.at).toBe('klaar');
  expect(erased.answers.get('naam')).toEqual({ type: 'detail' });
  expect(erased.callback).toBeUndefined();
  expect(erased.pause).toBeUndefined();
});

it('a talk with staff ends where it began', () => {
  const by = { id: 'f1', name: 'Fatima' };
  const accepted = [{ type: 'HandoffRequested', queued: true } as const, { type: 'HandoffAccepted', by } as const];
  const talking = accepted.reduce<ConversationState>(evolve, replay(paused.events));
  expect(talking).toMatchObject({ handoff: 'talking', talk: { staff: by } });
  expect(evolve(talking, { type: 'HandoffEnded', by: 'staff' })).toMatchObject({ handoff: 'none', at: 'klaar' });
});
