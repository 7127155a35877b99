import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_WORDS } from '../../src/flow/parse-words.js';
import { readVersion } from '../../src/flow/read-version.js';
import { startServer } from '../../src/server/start-server.js';
import { withNewerWords } from '../../src/server/with-newer-words.js';
import { smallFiles, smallVersion } from '../conversation/small-version.js';
import { ask, begin, residentWith } from './client.js';
import { makeTown, type Town } from './town.js';

let town: Town;
beforeEach(() => {
  town = makeTown();
});
afterEach(() => {
  town.remove();
});

const edit = (file: string, from: string, to: string) => {
  const path = join(town.folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('a version of flows and content', () => {
  it('from before the product had some of its words says them as the newest does, and the others as it always did', () => {
    const older = smallFiles.map(({ path, text }) => ({
      path,
      text: path.endsWith('/interface.yaml')
        ? text.replace(/^callback-requested:.*\n(?: .*\n)*/m, '').replace(/^language-name:.*$/m, 'language-name: Toen')
        : text,
    }));
    const { version } = readVersion(older, 'old');
    if (!version) throw new Error('The version cannot be read.');
    const newest = smallVersion();
    const words = withNewerWords(version, newest).content.get('nl')?.interface;
    expect(version.content.get('nl')?.interface['callback-requested']).toBe(NO_WORDS);
    expect(words?.['callback-requested']).toEqual(newest.content.get('nl')?.interface['callback-requested']);
    expect(words?.['language-name']?.text).toEqual(['Toen']);
  });

  it('stays with the conversation that began with it, also after a restart', async () => {
    const first = await town.start();
    const resident = await begin(first.url);
    await first.close();
    edit('content/nl/fiets.yaml', 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    const second = await town.start();
    expect((await residentWith(second.url, resident).get()).body.view.title).toBe('Wat is er gebeurd?');
    expect((await begin(second.url)).view.title).toBe('Wat is er met uw fiets?');
    await second.close();
  });

  it('with an error is not served: the last good one is, and the error is told with its place', async () => {
    await (await town.start()).close();
    edit('flows/fiets.yaml', 'next: telefoon', 'next: telefoo');
    const said: string[] = [];
    const server = await startServer(town.settings(), (line) => said.push(line));
    expect(said.join('\n')).toMatch(/^flows\/fiets\.yaml:\d+:\d+ {2}[a-z-]+ {2}.*telefoon/m);
    expect(said.join('\n')).toContain('Wegwijs gebruikt de laatste goede versie.');
    expect((await ask(`${server.url}/ready`)).status).toBe(200);
    expect((await begin(server.url)).view.step).toBe('wat');
    await server.close();
  });

  it('with an error and nothing good before it stops the start', async () => {
    edit('flows/fiets.yaml', 'next: telefoon', 'next: telefoo');
    await expect(town.start()).rejects.toThrow(
      /^Er (is 1 fout|zijn \d+ fouten) in de gesprekken of teksten\. Herstel dat/,
    );
  });

  it('in which a talk no longer holds is not served either', async () => {
    await (await town.start()).close();
    edit('content/nl/fiets.yaml', 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    const talk = '- talk: gestolen\n  inputs:\n    - gestolen\n  end: { step: lijst }\n';
    writeFileSync(join(town.folder, 'flows', 'fiets.conversations.yaml'), talk);
    const said: string[] = [];
    const server = await startServer(town.settings(), (line) => said.push(line));
    expect(said[0]).toMatch(/^flows\/fiets\.conversations\.yaml:\d+:\d+ {2}/);
    expect((await begin(server.url)).view.title).toBe('Wat is er gebeurd?');
    await server.close();
  });
});
