import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** A server in a process of its own. */
export interface Started {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Where in the data folder the server of a benchmark logs. */
export const LOG = 'log.jsonl';

/** The real server as `npm start` runs it, on a port of its own and a new database. */
export function startWegwijs(data: string): Promise<Started> {
  const root = process.cwd();
  const env = { ...process.env, PORT: '0', WEGWIJS_DATA: data, WEGWIJS_NOW: '2026-11-23T10:00:00+01:00' };
  const child = spawn(process.execPath, ['src/cli/bootstrap.mjs', 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', openSync(join(data, LOG), 'w')],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/[^\s/]+:(\d+)/.exec(said);
      if (found) resolve({ url: `http://127.0.0.1:${found[1]}`, child });
    });
    child.once('exit', () => reject(new Error(`the server stopped: ${said}`)));
  });
}
