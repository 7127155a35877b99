import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/wegwijs.js';
import { fakeIo } from './fake-io.js';

describe('wegwijs', () => {
  it.each([
    [[], 2, 'Gebruik: wegwijs COMMANDO ...'],
    [['chekc'], 2, 'Het commando "chekc" bestaat niet. Bedoelt u "check"?'],
    [['help'], 0, 'Gebruik: wegwijs COMMANDO ...'],
  ])('%j exits with %d and says which commands there are', async (argv, code, first) => {
    const io = fakeIo();
    expect(await main(argv, io)).toBe(code);
    expect(io.errs[0]).toBe(first);
    expect(io.errs.at(-1)).toBe('  talk          voert een gesprek in de terminal');
    expect(io.outs).toEqual([]);
  });

  it('hands its words to the command', async () => {
    const io = fakeIo();
    expect(await main(['check', '--jsn'], io)).toBe(2);
    expect(io.errs[0]).toContain('--jsn');
  });
});
