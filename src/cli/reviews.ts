import { type DueReview, dueReviews } from '../check/due-reviews.js';
import type { SourceFile } from '../flow/version.js';
import { isoOf, localTime } from '../lib/amsterdam-time.js';
import { readDraft } from '../publishing/draft.js';
import { newestPublication } from '../publishing/publications.js';
import { reviewState } from '../publishing/reviews/review-state.js';
import { listReviews, type Review } from '../publishing/reviews/reviews.js';
import { readFiles } from '../server/read-files.js';
import { readSettings } from '../server/settings.js';
import { openStore } from '../store/open-store.js';
import { findVersion } from '../store/versions.js';
import { readArguments, timeOf } from './arguments.js';
import { foldersOf, missingFolder } from './folders.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

const USE = [
  'Gebruik: wegwijs reviews [map] [--json] [--at 2026-11-23T10:00+01:00]',
  '  Zonder map: wat inwoners nu zien, en aan wie iets is gevraagd.',
];

interface ToDo {
  readonly due: readonly DueReview[];
  readonly asked: readonly Review[];
}

/**
 * `wegwijs reviews [folder] [--json] [--at TIME]`: what should be looked at again within a month, and who was asked to
 * look and did not answer yet; for a reminder by mail. Exit code 0 when there is nothing, 1 when there is, 2 for wrong use.
 */
export async function reviews(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args, { json: 'boolean', at: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, USE);
  const { words, values, flags } = read;
  if (words.length > 1) return wrongUse(io, `Noem één map, niet ${words.length}.`, USE);
  const at = timeOf(values.at);
  if (at === undefined) return wrongUse(io, `"${values.at}" is geen tijd.`, USE);
  const found = words[0] === undefined ? await inStore(io, at) : await inFolder(words[0], at);
  if (typeof found === 'string') return wrongUse(io, found, USE);
  if (flags.has('json')) io.out(JSON.stringify(plain(found)));
  else print(found, io);
  return found.due.length + found.asked.length === 0 ? 0 : 1;
}

async function inFolder(folder: string, at: number): Promise<ToDo | string> {
  const folders = foldersOf(folder, {});
  const missing = await missingFolder(folders);
  return missing === undefined
    ? { due: dueIn(readFiles(folders), at), asked: [] }
    : `De map "${missing}" bestaat niet.`;
}

async function inStore(io: Io, at: number): Promise<ToDo | string> {
  const store = await openStore(readSettings(io.env).dataFolder);
  try {
    const live = await newestPublication(store.read);
    const stored = live && (await findVersion(store.read, live.version));
    if (!stored) return 'Er is nog niets gepubliceerd. Start Wegwijs eerst een keer, of noem een map.';
    const { files } = await readDraft(store.read);
    const asked = (await listReviews(store.read)).filter((review) => {
      const { type } = reviewState(review, files, at);
      return type === 'asked' || type === 'begun';
    });
    return { due: dueIn(stored.files, at), asked };
  } finally {
    await store.close();
  }
}

const dueIn = (files: readonly SourceFile[], at: number) => dueReviews(files, localTime(at).day);

/** The last day on which somebody can answer. */
const lastDay = ({ until }: Review) => localTime(until - 1).day;

function plain({ due, asked }: ToDo): object {
  return {
    due: due.map(({ flow, step, owner, review, left }) => ({ flow, step, owner, review, left })),
    asked: asked.map((review) => ({
      reviewer: review.reviewer.name,
      askedBy: review.askedBy.name,
      at: isoOf(review.madeAt),
      until: lastDay(review),
      items: review.items,
      answered: review.answers.length,
    })),
  };
}

function print({ due, asked }: ToDo, io: Io): void {
  for (const owner of [...new Set(due.map((one) => one.owner))].sort()) {
    io.out(owner === '' ? 'Zonder naam:' : `${owner}:`);
    for (const { flow, step, review, left } of due.filter((one) => one.owner === owner)) {
      const what = step === undefined ? flow : `${flow}, stap ${step}`;
      io.out(`  ${what}: opnieuw nakijken voor ${review}${left < 0 ? ' (te laat)' : ''}`);
    }
  }
  if (asked.length > 0) io.out('Gevraagd om na te kijken:');
  for (const review of asked) {
    const { reviewer, askedBy, items, answers } = review;
    io.out(
      `  ${reviewer.name}: ${answers.length} van ${items}, tot en met ${lastDay(review)}. Gevraagd door ${askedBy.name}.`,
    );
  }
  if (due.length + asked.length === 0) io.out('Er is niets na te kijken.');
}
