import { checkFiles } from '../check/check-files.js';
import type { Diagnostic } from '../flow/diagnostic.js';
import { readVersion } from '../flow/read-version.js';
import type { SourceFile, Version } from '../flow/version.js';
import type { Store } from '../store/open-store.js';
import { findCurrentVersion, findVersion, makeCurrentVersion } from '../store/versions.js';
import { readFiles, versionId } from './read-files.js';
import type { Settings } from './settings.js';
import { StartFault } from './start-fault.js';
import { withUnderstanding } from './understanding.js';

/**
 * The version new conversations begin with: the files of the editors, or, while `wegwijs check` finds errors in them,
 * the last one that was good. Says what is wrong line by line. Throws a `StartFault` when there is nothing good to serve.
 */
export async function currentVersion(
  store: Store,
  settings: Pick<Settings, 'flowsFolder' | 'contentFolder'>,
  now: number,
  say: (line: string) => void,
): Promise<Version> {
  const files = filesOf(settings);
  const id = versionId(files);
  // What was good once needs not be explored again, so that a second start is quick.
  const seen = (await findVersion(store.read, id)) !== undefined;
  const { version, diagnostics } = readVersion(files, id);
  const errors = (seen ? diagnostics : checkFiles(files, now).diagnostics).filter(
    ({ severity }) => severity === 'error',
  );
  for (const error of errors) say(diagnosticLine(error));
  if (version && errors.length === 0) {
    await store.write((session) => makeCurrentVersion(session, { id, files }, now));
    return withUnderstanding(store, version, say);
  }
  return lastGoodVersion(store, errors.length, say);
}

async function lastGoodVersion(store: Store, errors: number, say: (line: string) => void): Promise<Version> {
  const last = await findCurrentVersion(store.read);
  const good = last && readVersion(last.files, last.id).version;
  const found = `${errors === 1 ? 'Er is 1 fout' : `Er zijn ${errors} fouten`} in de gesprekken of teksten.`;
  if (!good) throw new StartFault(`${found} Herstel dat en start opnieuw.`);
  say(`${found} Wegwijs gebruikt de laatste goede versie.`);
  return withUnderstanding(store, good, say);
}

/** `flows/x.yaml:42:11  unknown-step  message  Bedoelt u "afspraak"?` */
function diagnosticLine({ file, line, column, rule, message, suggestions }: Diagnostic): string {
  const near = suggestions?.[0] && !message.includes('edoelt u') ? ` Bedoelt u "${suggestions[0]}"?` : '';
  return `${file}:${line}:${column}  ${rule}  ${message}${near}`;
}

function filesOf({ flowsFolder, contentFolder }: Pick<Settings, 'flowsFolder' | 'contentFolder'>): SourceFile[] {
  try {
    return readFiles({ flows: flowsFolder, content: contentFolder });
  } catch (error) {
    const { path } = error as { path?: string };
    throw new StartFault(`De map ${path ?? `${flowsFolder} of ${contentFolder}`} is niet te lezen.`);
  }
}
