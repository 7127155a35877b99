import { checkFiles } from '../check/check-files.js';
import { lintFiles } from '../check/lint-files.js';
import { EditFault, type Files, sourceFiles, withTexts } from '../editor/document/files.js';
import { mergeFile, type Sides, settleClash } from '../editor/document/merge/merge-file.js';
import { packageOffer } from '../editor/document/package/package-offer.js';
import type { FlowPackage } from '../flow/package.js';
import { type Draft, readDraft } from '../publishing/draft.js';
import { controlCode } from '../publishing/packages/package-signature.js';
import { trustKey } from '../publishing/packages/trusted-keys.js';
import { standingOf, type TakeOutcome, takePackage } from '../server/packages/take-package.js';
import { readSettings } from '../server/settings.js';
import { readWordTables } from '../server/word-tables.js';
import { recordAudit } from '../staff/audit.js';
import { openStore, type Store } from '../store/open-store.js';
import type { OptionTypes } from './arguments.js';
import type { Io } from './io.js';
import { packageInFile } from './package-file.js';
import { type PackageReport, printPackage } from './print-package.js';
import { printReport } from './print-report.js';
import { oneWord, WrongUse } from './wrong-use.js';

interface Wanted {
  readonly given: FlowPackage;
  /** The control code that a person compared. */
  readonly trust: string | undefined;
  readonly choose: 'mine' | 'theirs' | undefined;
  readonly writes: boolean;
}

/**
 * `wegwijs package check FILE` and `wegwijs package add FILE`: says what a package is, needs and changes in the draft; `add`
 * puts it there, when its maker is trusted and nothing is left to choose. Exit code 1 when not.
 */
export async function packageAdd(
  args: readonly string[],
  terminal: Io,
  { writes }: { writes: boolean },
): Promise<number> {
  const io = harmless(terminal);
  const types: OptionTypes = writes ? { trust: 'string', choose: 'string' } : {};
  const { word: path, values } = oneWord(args, types, 'bestand');
  const { trust, choose } = values;
  if (choose !== undefined && choose !== 'mine' && choose !== 'theirs')
    throw new WrongUse('Kies --choose mine (wat u hebt) of --choose theirs (wat in het pakket staat).');
  const given = packageInFile(path);
  if (!('flow' in given)) return failed(io, given.nl);
  const store = await openStore(readSettings(io.env).dataFolder);
  try {
    const draft = await readDraft(store.read);
    if (draft.files.length === 0) return failed(io, 'Er is nog geen concept. Start Wegwijs eerst een keer.');
    return await takeIn(store, draft, { given, trust, choose, writes }, io);
  } finally {
    await store.close();
  }
}

async function takeIn(store: Store, draft: Draft, { given, trust, choose, writes }: Wanted, io: Io): Promise<number> {
  const code = controlCode(given.key);
  const standing = await standingOf(store.read, given);
  const before: Files = new Map(draft.files.map(({ path, text }) => [path, text]));
  const offer = packageOffer(before, given, standing.base);
  const settled = choose ? offer.conflicts.map((sides) => settledBy(sides, choose)) : [];
  const after = withTexts(before, new Map([...offer.taken, ...settled]));
  const open = choose ? [] : offer.conflicts;
  const report: PackageReport = { given, code, standing, offer, before, after, open };
  printPackage(report, io.out);
  printFindings(after, given, io);
  if (standing.hindrance) return failed(io, hindranceWords(standing.hindrance));
  if (!writes) return standing.trusted && open.length === 0 ? 0 : 1;
  const trusts = trust !== undefined && digits(trust) === digits(code);
  if (trust !== undefined && !trusts)
    return failed(io, 'Dat is niet de controlecode van deze maker. Er is niets veranderd.');
  if (!standing.trusted && !trusts) {
    return failed(io, `Vergelijk de controlecode met die van de maker. Is hij gelijk? Voeg dan toe: --trust "${code}"`);
  }
  if (open.length > 0)
    return failed(io, 'Kies wat blijft: --choose mine of --choose theirs. Of doe het per tekst in de redactie.');
  const hashes = new Map(draft.files.map(({ path, hash }) => [path, hash]));
  const files = [...after].filter(([path, text]) => before.get(path) !== text);
  const at = Date.now();
  const outcome = await store.write(async (session) => {
    if (trusts && !standing.trusted) {
      await trustKey(session, { key: given.key, maker: given.maker, since: at, by: null });
      await recordAudit(session, { at, origin: 'system', action: 'maker-trusted', object: `key:${given.key}` });
    }
    const message = `Pakket "${given.name}", versie ${given.version}, van ${given.maker}`;
    const changes = files.map(([path, text]) => ({ path, text, was: hashes.get(path) ?? null }));
    const taken = await takePackage(session, given, { at, author: null, message, files: changes });
    const detail = { version: given.version, count: changes.length };
    const done = { at, origin: 'system', action: 'package-added', object: `flow:${given.flow}`, detail } as const;
    if (taken.type === 'saved') await recordAudit(session, done);
    return taken;
  });
  if (outcome.type !== 'saved') return failed(io, refusalWords(outcome));
  io.out(`${files.length} bestanden veranderd in het concept. Publiceer het in de redactie.`);
  return 0;
}

/** A file after the same choice for every text that both changed. */
function settledBy(sides: Sides, takes: 'mine' | 'theirs'): readonly [path: string, text: string | null] {
  const whole = [sides.path, sides[takes]] as const;
  try {
    let now = sides;
    // Each choice takes one text away of those that are left.
    for (let merged = mergeFile(now); ; merged = mergeFile(now)) {
      if (merged.type === 'merged') return [sides.path, merged.text];
      const clash = merged.type === 'clashes' ? merged.clashes[0] : undefined;
      if (!clash) return whole;
      now = settleClash(now, clash, takes);
    }
  } catch (error) {
    if (error instanceof EditFault) return whole;
    throw error;
  }
}

function printFindings(after: Files, { files }: FlowPackage, io: Io): void {
  const own = new Set(files.map(({ path }) => path));
  const all = sourceFiles(after);
  const report = checkFiles(all, Date.now());
  printReport({ ...report, diagnostics: report.diagnostics.filter(({ file }) => own.has(file)) }, all, io.out);
  const texts = all.filter(({ path }) => own.has(path));
  const hard = lintFiles(texts, readWordTables(), all).filter(({ severity }) => severity !== 'remark').length;
  io.out(
    hard === 0 ? 'Alle teksten zijn in gewone taal.' : `Moeilijke taal: ${hard} plekken. Kijk met "wegwijs lint".`,
  );
}

/** What a stranger wrote does not steer the terminal, nor turn the reading direction: they could hide or fake lines. */
function harmless(terminal: Io): Io {
  const shown = (line: string) => line.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
  return {
    out: (line) => terminal.out(shown(line)),
    err: (line) => terminal.err(shown(line)),
    // Who asks for it begins to read.
    get input() {
      return terminal.input;
    },
    env: terminal.env,
  };
}

const digits = (code: string) => code.replace(/\D/g, '');

function hindranceWords(hindrance: NonNullable<Awaited<ReturnType<typeof standingOf>>['hindrance']>): string {
  return hindrance.type === 'older'
    ? `U hebt al een nieuwere versie: ${hindrance.version}. Er is niets veranderd.`
    : `${hindrance.path} kwam van een andere maker. Laat dat pakket eerst los in de redactie. Er is niets veranderd.`;
}

function refusalWords(outcome: Exclude<TakeOutcome, { type: 'saved' }>): string {
  if (outcome.type === 'older' || outcome.type === 'other-maker') return hindranceWords(outcome);
  return 'Iemand bewaarde net iets. Probeer het nog eens.';
}

function failed(io: Io, message: string): number {
  io.err(message);
  return 1;
}
