import { versionsOfCallbacks } from '../../callback/callback-desk.js';
import type { SourceFile } from '../../flow/version.js';
import { addCorrection, correctionOf, keptVersions } from '../../publishing/corrections.js';
import type { TextChange } from '../../publishing/text-changes.js';
import { versionId } from '../../publishing/version-id.js';
import { withTexts } from '../../publishing/with-texts.js';
import type { Session } from '../../store/dialect.js';
import { copyModels } from '../../store/version-models.js';
import { findVersion, keepVersion } from '../../store/versions.js';
import { examineApart } from './examine-apart.js';
import { hasErrors, type Live, newErrors, type Publisher } from './make-live.js';

/** A version that is still in use, and the same one with corrected texts. */
interface CorrectedVersion {
  readonly from: string;
  readonly to: { readonly id: string; readonly files: readonly SourceFile[] };
}

interface Correcting {
  readonly live: Live;
  readonly draft: readonly SourceFile[];
  /** What the draft says otherwise than what is live. */
  readonly texts: readonly TextChange[];
}

/**
 * What is live becomes the draft; and every older version that residents talk on, can go on with or wait for a call on, gets
 * the changed texts where it says the old text in the same place. One that the new text would break keeps its own.
 */
export async function correctedVersions(
  { store, clock }: Pick<Publisher, 'store' | 'clock'>,
  { live, draft, texts }: Correcting,
): Promise<CorrectedVersion[]> {
  const files = draft.map(({ path, text }) => ({ path, text }));
  const kept = (await keptVersions(store.read, clock.now())).map(({ version }) => version);
  const known = new Set<string>([live.publication.version]);
  const corrected: CorrectedVersion[] = [{ from: live.publication.version, to: { id: versionId(files), files } }];
  for (const version of [...kept, ...(await versionsOfCallbacks(store.read))]) {
    const from = (await correctionOf(store.read, version)) ?? version;
    if (known.has(from)) continue;
    known.add(from);
    const old = (await findVersion(store.read, from))?.files ?? [];
    const files = withTexts(old, texts);
    if (files && (await stillGood(old, files, clock.now())))
      corrected.push({ from, to: { id: versionId(files), files } });
  }
  return corrected;
}

/** Whether nothing is wrong that was not wrong before: a fee may have ended since that version was live. */
async function stillGood(before: readonly SourceFile[], after: readonly SourceFile[], now: number): Promise<boolean> {
  const { diagnostics } = await examineApart(after, now);
  if (!hasErrors(diagnostics)) return true;
  return newErrors((await examineApart(before, now)).diagnostics, diagnostics).length === 0;
}

/** Lets conversations go on with the corrected versions. To be run in the transaction of the publication. */
export async function keepCorrected(
  session: Session,
  corrected: readonly CorrectedVersion[],
  { publication, at }: { readonly publication: number; readonly at: number },
): Promise<void> {
  for (const { from, to } of corrected) {
    await keepVersion(session, to, at);
    await copyModels(session, from, to.id);
    await addCorrection(session, { version: from, corrected: to.id, publication });
  }
}

/** How many conversations that run now say one of the old texts: that is where it is corrected. */
export async function countTouched(
  { store, clock }: Pick<Publisher, 'store' | 'clock'>,
  texts: readonly TextChange[],
): Promise<number> {
  const says = new Map<string, boolean>();
  let touched = 0;
  for (const { version, running } of await keptVersions(store.read, clock.now())) {
    if (running === 0) continue;
    const now = (await correctionOf(store.read, version)) ?? version;
    const known = says.get(now) ?? withTexts((await findVersion(store.read, now))?.files ?? [], texts) !== undefined;
    says.set(now, known);
    if (known) touched += running;
  }
  return touched;
}
