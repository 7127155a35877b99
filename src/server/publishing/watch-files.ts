import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { currentVersion } from '../current-version.js';
import type { Settings } from '../settings.js';
import type { Publisher } from './make-live.js';

/** How often the files are looked at; milliseconds. Names, sizes and times only: that costs nothing. */
const PAUSE = 300;

/**
 * For authors who work in files: what they save becomes the version that new conversations begin with, as at a start.
 * Returns how to stop.
 */
export function watchFiles(publisher: Publisher, settings: Settings): () => Promise<void> {
  let seen = signOf(settings);
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const look = async () => {
    const now = signOf(settings);
    if (now === seen) return;
    seen = now;
    await publisher.inTurn('publishing', () => takeFiles(publisher, settings));
  };
  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = look().then(again, again);
    }, PAUSE);
  };
  let timer: NodeJS.Timeout | undefined;
  again();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await underWay;
  };
}

async function takeFiles({ store, clock, versions, say }: Publisher, settings: Settings): Promise<void> {
  try {
    const before = versions.current.id;
    versions.use(await currentVersion(store, settings, clock.now(), say));
    if (versions.current.id !== before) say('De bestanden zijn veranderd. Nieuwe gesprekken gebruiken ze nu.');
  } catch (error) {
    say((error as Error).message);
  }
}

function signOf({ flowsFolder, contentFolder }: Settings): string {
  return [flowsFolder, contentFolder].map(signOfFolder).join('\n');
}

function signOfFolder(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ya?ml$/.test(file))
      .map((file) => {
        const { size, mtimeMs } = statSync(join(folder, file));
        return `${file} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch {
    // A file that goes away while it is looked at: the next look sees it as it is.
    return 'gone';
  }
}
