import { describe, expect, it } from 'vitest';
import { understand } from '../../src/cli/understand.js';
import { fakeIo } from './fake-io.js';

/** What the command says of messages, with the flows and texts of this repository. */
async function said(args: readonly string[], ...texts: readonly string[]): Promise<Record<string, unknown>[]> {
  const io = fakeIo({}, texts);
  expect(await understand(args, io)).toBe(0);
  return io.outs.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('wegwijs understand', () => {
  it('reads requests, topics and languages', async () => {
    const lines = await said(
      [],
      '{"text": "ik ben me portemonee kwyt en weet niet wat nu"}',
      '"taşındım"',
      'snap ik niet',
      'kan ik iemand spreken',
      'can we do this in English please',
      'wat een lekker weer hè vandaag',
      '{"tekst": "verkeerd"}',
      '😀😀😀',
    );
    expect(lines).toMatchObject([
      {
        language: 'nl',
        kind: 'topic',
        outcome: 'sure',
        topic: 'portemonnee_verloren',
        candidates: [{ topic: 'portemonnee_verloren' }, {}, {}],
      },
      { language: 'tr', kind: 'topic', topic: 'verhuizen' },
      { kind: 'command', command: 'confused', outcome: 'sure' },
      { kind: 'command', command: 'person', topic: 'medewerker' },
      { kind: 'command', command: 'language', to: 'en' },
      { kind: 'none', outcome: 'none' },
      { error: 'Deze regel is geen JSON met "text".' },
      { kind: 'none', language: 'unknown' },
    ]);
  });

  it('reads answers at a step', async () => {
    const at = '2026-11-23T10:00:00+01:00';
    const lines = await said(
      ['--step', 'portemonnee/hoe', '--at', at],
      'gejat in de bus',
      'ik weet het echt niet',
      'verhuizen',
    );
    expect(lines).toMatchObject([
      { kind: 'answer', outcome: 'sure', answer: 'gestolen' },
      { kind: 'answer', answer: 'weet-niet' },
      { kind: 'topic', topic: 'verhuizen' },
    ]);
    const [day, full] = await said(
      ['--step', 'verhuizen/verhuisdatum', '--at', at],
      'half december ofzo',
      '1 december 2026',
    );
    expect(day).toMatchObject({ kind: 'answer', outcome: 'unsure' });
    expect(full).toMatchObject({ kind: 'answer', outcome: 'sure', answer: '2026-12-01' });
  });

  it.each([
    [['--step', 'portemonee/hoe'], 'Het gesprek "portemonee" bestaat niet. Bedoelt u "portemonnee"?'],
    [['--step', 'portemonnee/ho'], 'De stap "ho" van "portemonnee" bestaat niet. Bedoelt u "hoe"?'],
    [['--at', 'straks'], '"straks" is geen tijd.'],
    [['--language', 'xx'], 'De taal "xx" kennen wij niet.'],
  ])('says what is wrong: %j', async (args, line) => {
    const io = fakeIo();
    expect(await understand(args, io)).toBe(2);
    expect(io.errs[0]).toBe(line);
  });
});
