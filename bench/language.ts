import { readFileSync } from 'node:fs';
import { detectLanguage } from '../src/language/which/detect-language.js';
import { openTables } from '../src/language/which/open-tables.js';
import { makeVocabulary } from '../src/language/which/vocabulary.js';
import { interleave, median } from './measure.js';

/** Which language a message is in: processor time a call over the messages of the tests, time to load, and memory. */
export async function bench(): Promise<void> {
  const before = memory();
  const start = process.hrtime.bigint();
  const tables = openTables(readFileSync('dist/server/languages.bin'), makeVocabulary({}));
  const loading = Number(process.hrtime.bigint() - start) / 1e6;
  if (!tables) throw new Error('no tables');
  const lines = readFileSync('test/language/sets/which-held-out.jsonl', 'utf8').trim().split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const perCall = (some: readonly string[]) => () => {
    const from = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) for (const text of some) detectLanguage(text, tables);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 5 / some.length;
  };
  const long = Array.from({ length: 50 }, (_, index) => `${texts.slice(index, index + 80).join(' ')} `.slice(0, 400));
  const rounds = await interleave({ messages: perCall(texts), long: perCall(long) }, 7);
  console.log(
    `language: ${median(rounds.messages ?? []).toFixed(0)} us of the processor a message, ${median(rounds.long ?? []).toFixed(0)} us for 400 characters; loading ${loading.toFixed(0)} ms, ${(memory() - before).toFixed(0)} MB (aim: 200 us, 50 MB)`,
  );
}

/** Megabytes the process holds, after rubbish is gone where Node lets us. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
}
