import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import { countConversation, deleteOldCounts, listOver } from '../insight/step-counts.js';
import { type StepSignal, stepSignals } from '../insight/step-signals.js';
import { localTime } from '../lib/amsterdam-time.js';
import { loadEventCodes } from '../store/event-log.js';
import { findVersion } from '../store/versions.js';
import type { Desk } from './desk.js';

/** Conversations that are counted in one transaction: residents wait for it. */
const TOGETHER = 50;

/** Counts the conversations that are over, and lets go of the counts of before last year. */
export async function countSteps(desk: Desk): Promise<void> {
  const { store, clock } = desk;
  const now = clock.now();
  const versions = new Map<string, Version | undefined>();
  for (;;) {
    const over = await listOver(store.read, now);
    if (over.length === 0) break;
    for (let from = 0; from < over.length; from += TOGETHER) {
      await countSome(desk, versions, over.slice(from, from + TOGETHER));
    }
  }
  const lastYear = Number(monthOf(now).slice(0, 4)) - 1;
  await store.write((session) => deleteOldCounts(session, `${lastYear}-01`));
}

/** `versions`: those that were read already. */
async function countSome(
  desk: Desk,
  versions: Map<string, Version | undefined>,
  over: Awaited<ReturnType<typeof listOver>>,
): Promise<void> {
  const counted: { id: string; month: string; signals: readonly StepSignal[] }[] = [];
  for (const { id, version, created_at } of over) {
    if (!versions.has(version)) versions.set(version, await flowsOf(desk, version));
    const of = versions.get(version);
    const signals = of ? stepSignals(of, await loadEventCodes(desk.store.read, id)) : [];
    counted.push({ id, month: monthOf(created_at), signals });
  }
  await desk.store.write(async (session) => {
    for (const { id, month, signals } of counted) await countConversation(session, id, month, signals);
  });
}

/** A version without what was learned from it: learning takes long. Undefined when it can be read no more. */
async function flowsOf({ store, versions }: Desk, id: string): Promise<Version | undefined> {
  if (id === versions.current.id) return versions.current;
  const stored = await findVersion(store.read, id);
  return stored && readVersion(stored.files, id).version;
}

const monthOf = (at: number) => localTime(at).day.slice(0, 7);
