import { describe, expect, it } from 'vitest';
import { inputOf, turnInputSchema } from '../../src/protocol/turn-input-schema.js';

const read = (input: unknown) => inputOf(turnInputSchema.parse(input));

describe('an input over the wire', () => {
  it('chooses one or several, never both and never neither', () => {
    expect(read({ type: 'choose', step: 'a', option: 'b' })).toEqual({ type: 'choose', step: 'a', option: 'b' });
    expect(read({ type: 'choose', step: 'a', options: [] })).toEqual({ type: 'choose', step: 'a', options: [] });
    expect(turnInputSchema.safeParse({ type: 'choose', step: 'a' }).success).toBe(false);
    expect(turnInputSchema.safeParse({ type: 'choose', step: 'a', option: 'b', options: ['b'] }).success).toBe(false);
  });

  it('loses fields nobody knows, and control characters in what is typed', () => {
    expect(read({ type: 'say', text: 'a\u0000b\u202ec\nd\te\ud800', extra: 1 })).toEqual({
      type: 'say',
      text: 'abc\nd\te',
    });
  });

  it('keeps emoji and the letters of every script', () => {
    const text = 'żółć أهلا 👨‍👩‍👧 ñ';
    expect(read({ type: 'say', text })).toEqual({ type: 'say', text });
  });

  it('holds at most two thousand characters', () => {
    expect(turnInputSchema.safeParse({ type: 'say', text: 'a'.repeat(2000) }).success).toBe(true);
    expect(turnInputSchema.safeParse({ type: 'say', text: 'a'.repeat(2001) }).success).toBe(false);
  });
});
