import { lintFiles } from '../src/check/lint-files.js';
import { residentTexts } from '../src/check/resident-texts.js';
import { readFiles } from '../src/server/read-files.js';
import { readWordTables } from '../src/server/word-tables.js';
import { median } from './measure.js';

const ROUNDS = 5;

/** The plain-language lint over all content of this town, reading the files and the list of words included. */
export async function bench(): Promise<void> {
  let texts = 0;
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const files = readFiles({ flows: 'flows', content: 'content' });
    lintFiles(files, readWordTables());
    const time = (performance.now() - start) / 1000;
    texts = files.reduce((sum, file) => sum + residentTexts(file).length, 0);
    return time;
  });
  const first = seconds[0] ?? Number.NaN;
  console.log(`lint: ${texts} texts for residents`);
  console.log(`  first ${first.toFixed(2)} s, median ${median(seconds).toFixed(2)} s of ${ROUNDS} runs (aim: 2 s)`);
}
