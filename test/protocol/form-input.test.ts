import { describe, expect, it } from 'vitest';
import { inputFromForm } from '../../src/protocol/form-input.js';

const read = (body: string) => inputFromForm(new URLSearchParams(body));

describe('a form that was sent', () => {
  it('means one button where one option is given, and all boxes where several may be', () => {
    expect(read('input=choose&step=wat&option=gestolen')).toEqual({ type: 'choose', step: 'wat', option: 'gestolen' });
    expect(read('input=choose&step=wat&many=1&option=bel&option=krat')).toEqual({
      type: 'choose',
      step: 'wat',
      options: ['bel', 'krat'],
    });
    expect(read('input=choose&step=wat&many=1')).toEqual({ type: 'choose', step: 'wat', options: [] });
  });

  it('asks for a call with the way and every need that was ticked', () => {
    expect(read('input=ask-for-callback&phone=06+1&way=visit&needs=slow&needs=relay&language=pl')).toMatchObject({
      type: 'ask-for-callback',
      phone: '06 1',
      way: 'visit',
      needs: ['slow', 'relay'],
      language: 'pl',
    });
  });

  it('means nothing without a kind that is known', () => {
    for (const body of ['', 'input=', 'input=constructor', 'input=__proto__', '__proto__=say&constructor=say']) {
      expect(read(body)).toBeUndefined();
    }
  });

  it('may hold a hundred thousand fields of one name: each is looked at once', () => {
    expect(read(`${'a&'.repeat(100_000)}input=pause`)).toEqual({ type: 'pause' });
  });
});
