import { readVersion } from '../flow/read-version.js';
import type { Version } from '../flow/version.js';
import { countConversation, deleteOldCounts, listOver } from '../insight/step-counts.js';
import { type StepSignal, stepSignals } from '../insight/step-signals.js';
import { localTime } from '../lib/amsterdam-time.js';
import { loadEventCodes } from '../store/event-log.js';
import { findVersion } from '../store/versions.js';
import type { Desk } from './desk.js';

/** Counts the conversations that are over, and lets go of the counts of before last year. */
export async function countSteps(desk: Desk): Promise<void> {
  const { store, clock } = desk;
  const now = clock.now();
  const versions = new Map<string, Version | undefined>();
  for (;;) {
    const over = await listOver(store.read, now);
    if (over.length === 0) break;
    const counted: { id: string; month: string; signals: readonly StepSignal[] }[] = [];
    for (const { id, version, created_at } of over) {
      if (!versions.has(version)) versions.set(version, await flowsOf(desk, version));
      const of = versions.get(version);
      const signals = of ? stepSignals(of, await loadEventCodes(store.read, id)) : [];
      counted.push({ id, month: monthOf(created_at), signals });
    }
    await store.write(async (session) => {
      for (const { id, month, signals } of counted) await countConversation(session, id, month, signals);
    });
  }
  const lastYear = Number(monthOf(now).slice(0, 4)) - 1;
  await store.write((session) => deleteOldCounts(session, `${lastYear}-01`));
}

/** A version without what was learned from it: learning takes long. Undefined when it can be read no more. */
async function flowsOf({ store, versions }: Desk, id: string): Promise<Version | undefined> {
  if (id === versions.current.id) return versions.current;
  const stored = await findVersion(store.read, id);
  return stored && readVersion(stored.files, id).version;
}

const monthOf = (at: number) => localTime(at).day.slice(0, 7);
