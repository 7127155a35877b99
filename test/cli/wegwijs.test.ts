import { describe, expect, it, vi } from 'vitest';
import { processIo } from '../../src/cli/process-io.js';
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

it('ends without a word when who reads it has read enough', () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  try {
    processIo();
    process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(exit).toHaveBeenCalledWith(141);
    expect(() => process.stdout.emit('error', new Error('disk full'))).toThrow('disk full');
  } finally {
    exit.mockRestore();
    for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  }
});
