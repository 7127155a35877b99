import type { Diagnostic } from '../flow/diagnostic.js';
import { readVersion } from '../flow/read-version.js';
import type { SourceFile, Version } from '../flow/version.js';
import type { Store } from '../store/open-store.js';
import { findCurrentVersion, makeCurrentVersion } from '../store/versions.js';
import { readFiles, versionId } from './read-files.js';
import type { Settings } from './settings.js';
import { StartFault } from './start-fault.js';

/**
 * The version new conversations begin with: the files of the editors, or, while there are errors in them, the last one
 * that was good. Says what is wrong line by line. Throws a `StartFault` when there is nothing good to serve.
 */
export async function currentVersion(
  store: Store,
  settings: Pick<Settings, 'flowsFolder' | 'contentFolder'>,
  now: number,
  say: (line: string) => void,
): Promise<Version> {
  const files = filesOf(settings);
  const id = versionId(files);
  const { version, diagnostics } = readVersion(files, id);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors) say(diagnosticLine(error));
  if (version && errors.length === 0) {
    await store.write((session) => makeCurrentVersion(session, { id, files }, now));
    return version;
  }
  const last = await findCurrentVersion(store.read);
  const good = last && readVersion(last.files, last.id).version;
  if (!good) {
    throw new StartFault(`Er zijn ${errors.length} fouten in de stromen of teksten. Herstel ze en start opnieuw.`);
  }
  say(`Er zijn ${errors.length} fouten in de stromen of teksten. Wegwijs gebruikt de laatste goede versie.`);
  return good;
}

/** `flows/x.yaml:42:11  unknown-step  message  Bedoelt u "afspraak"?` */
export function diagnosticLine({ file, line, column, rule, message, suggestions }: Diagnostic): string {
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
