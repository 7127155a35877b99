import type { Session, Writer } from './dialect.js';

/** Work inside a transaction: a few statements, nothing else awaited. */
export type Job<T> = (session: Session) => Promise<T>;

interface GroupCommit {
  /** Answers after the commit. A job that fails is undone alone; the others of its group are not touched. */
  write<T>(job: Job<T>): Promise<T>;
  /** Runs work between two transactions, after the jobs that were already waiting. */
  between(work: () => void): Promise<void>;
}

interface Waiting {
  readonly job: Job<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Takes all jobs of one turn of the event loop into one transaction, a savepoint each, so that one fsync pays for all
 * of them; a commit that fails rejects every job in it.
 */
export function groupCommit(writer: Writer): GroupCommit {
  let waiting: Waiting[] = [];
  let afterwards: (() => void)[] = [];
  let flushing = false;
  const flush = async () => {
    flushing = true;
    while (waiting.length > 0 || afterwards.length > 0) {
      // A new turn of the loop first: by then every request that came in together has put its job here.
      await new Promise((next) => setImmediate(next));
      const group = waiting;
      const between = afterwards;
      waiting = [];
      afterwards = [];
      if (group.length > 0) await commitTogether(writer, group);
      for (const work of between) work();
    }
    flushing = false;
  };
  return {
    write: <T>(job: Job<T>) =>
      new Promise<T>((done, failed) => {
        waiting.push({ job, done: done as (value: unknown) => void, failed });
        if (!flushing) void flush();
      }),
    between: (work) =>
      new Promise<void>((done, failed) => {
        afterwards.push(() => settle(work, done, failed));
        if (!flushing) void flush();
      }),
  };
}

function settle(work: () => void, done: () => void, failed: (error: unknown) => void): void {
  try {
    work();
    done();
  } catch (error) {
    failed(error);
  }
}

async function commitTogether(writer: Writer, group: readonly Waiting[]): Promise<void> {
  const answers: (() => void)[] = [];
  try {
    writer.begin();
    for (const one of group) answers.push(await runAlone(writer, one));
    writer.commit();
  } catch (error) {
    if (writer.inTransaction) writer.rollback();
    for (const one of group) one.failed(error);
    return;
  }
  for (const answer of answers) answer();
}

/** The answer to give after the commit. Throws only when the transaction itself is lost. */
async function runAlone(writer: Writer, { job, done, failed }: Waiting): Promise<() => void> {
  writer.savepoint();
  try {
    const value = await job(writer);
    writer.release();
    return () => done(value);
  } catch (error) {
    if (!writer.inTransaction) throw error;
    writer.rollbackToSavepoint();
    writer.release();
    return () => failed(error);
  }
}
