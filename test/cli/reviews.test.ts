import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviews } from '../../src/cli/reviews.js';
import { town } from '../check/town.js';
import { type EditorPerson, editorAt } from '../server/editors.js';
import { askFor, linkBrowser } from '../server/reviewing.js';
import { makeTown, type Town } from '../server/town.js';
import { fakeIo } from './fake-io.js';
import { onDisk } from './town-on-disk.js';

const AT = ['--at', '2026-11-23T10:00+01:00'];
const FLOW = 'flows/fiets.yaml';

describe('what is to be reviewed', () => {
  let place: Town;
  let io: ReturnType<typeof fakeIo>;
  beforeAll(async () => {
    place = makeTown();
    const server = await place.start();
    const eva: EditorPerson = editorAt(place, server.url);
    await eva.change(FLOW, 'flow: fiets\n', 'flow: fiets\nowner: Burgerzaken\nreview: 2026-11-01\n');
    await eva.change(FLOW, '    ask: address\n', '    ask: address\n    owner: Wijkteam\n    review: 2026-12-01\n');
    await eva.post('publish', { message: 'Wie hiervoor zorgt' });
    await eva.change('content/nl/fiets.yaml', 'Wat is er gebeurd?', 'Wat is er met uw fiets?');
    const link = String((await askFor(eva, { name: 'Anna' })).body.link);
    await askFor(eva, { name: 'Bas' });
    await linkBrowser(server.url, link).reviewAll();
    await server.close();
  });
  afterAll(() => place.remove());

  it('is told by who looks after it, with who was asked and did not answer', async () => {
    io = fakeIo(place.env);
    expect(await reviews(AT, io)).toBe(1);
    expect(io.outs).toEqual([
      'Burgerzaken:',
      '  fiets: opnieuw nakijken voor 2026-11-01 (te laat)',
      'Wijkteam:',
      '  fiets, stap waar: opnieuw nakijken voor 2026-12-01',
      'Gevraagd om na te kijken:',
      '  Bas: 0 van 1, tot en met 2026-11-30. Gevraagd door Eva.',
    ]);
    io = fakeIo(place.env);
    expect(await reviews([...AT, '--json'], io)).toBe(1);
    expect(JSON.parse(io.outs[0] ?? '')).toMatchObject({
      due: [
        { flow: 'fiets', left: -22 },
        { step: 'waar', owner: 'Wijkteam' },
      ],
      asked: [{ reviewer: 'Bas', until: '2026-11-30', items: 1, answered: 0 }],
    });
  });

  it('is nothing long before the dates, in a folder without any, and unclear when asked wrongly', async () => {
    const folder = onDisk(town('  klaar:\n    result: answer\n'));
    io = fakeIo();
    expect([await reviews([folder], io), io.outs]).toEqual([0, ['Er is niets na te kijken.']]);
    rmSync(folder, { recursive: true });
    expect(await reviews([folder], io)).toBe(2);
    expect(await reviews(['a', 'b'], io)).toBe(2);
    expect(await reviews(['--at', 'straks'], io)).toBe(2);
  });
});
