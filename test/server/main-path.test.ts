import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnInput } from '../../src/conversation/input.js';
import { viewSchema } from '../../src/protocol/view-schema.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { ask, begin, goOn } from './client.js';
import { makeTown } from './town.js';

const town = makeTown();
let server: RunningServer;
beforeAll(async () => {
  server = await town.start();
});
afterAll(async () => {
  await server.close();
  town.remove();
});

const ANSWERS: readonly TurnInput[] = [
  { type: 'choose', step: 'wat', option: 'gestolen' },
  { type: 'provide', step: 'waar', value: { postcode: '1234ab', houseNumber: '5', addition: 'b' } },
  { type: 'choose', step: 'kenmerken', options: ['bel', 'kinderzitje'] },
  { type: 'provide', step: 'omschrijving', value: 'Rood, met een krat' },
  { type: 'provide', step: 'dag', value: '16-09-2026' },
  { type: 'provide', step: 'naam', value: 'Kim de Vries' },
  { type: 'provide', step: 'telefoon', value: '06 12345678' },
  { type: 'provide', step: 'e-mail', value: 'kim@example.org' },
];

describe('a resident over the API', () => {
  it('sees what there is to begin with, in Dutch and in English', async () => {
    const dutch = await ask(`${server.url}/v1/topics`);
    expect(dutch.status).toBe(200);
    expect(dutch.body).toMatchObject({
      topics: [{ flow: 'fiets', title: 'Mijn fiets is weg', description: 'Wat u nu kunt doen.', urgent: false }],
      municipality: { name: 'Gemeente Test', phone: '14 0999', open: true },
      language: 'nl',
    });
    expect(Object.keys(dutch.body.labels as object)).toContain('go-on');
    const english = await ask(`${server.url}/v1/topics?language=en&simple=true`);
    expect(english.body).toMatchObject({ topics: [{ title: 'My bicycle is gone' }], language: 'en' });
  });

  it('walks from the first question to the list, and every view is what the contract says', async () => {
    const resident = await begin(server.url);
    expect(resident.view.step).toBe('wat');
    let { view } = resident;
    for (const input of ANSWERS) {
      const answer = await resident.turn(input);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      view = answer.body.view;
      expect(viewSchema.parse(view)).toEqual(view);
    }
    expect(view.kind).toBe('result');
    expect(view.result?.actions.map(({ id }) => id)).toEqual(['bel-ons', 'kom-langs']);
    expect(view.answers.map(({ answer }) => answer).join(' ')).toContain('1234 AB');
    const ticked = await resident.turn({ type: 'tick', action: view.result?.actions[0]?.id ?? '', done: true });
    expect(ticked.body.view.result?.actions[0]?.done).toBe(true);
  });

  it('has everything again after a reload, with what was said so far', async () => {
    const resident = await begin(server.url);
    const answered = await resident.turn({ type: 'choose', step: 'wat', option: 'kwijt' });
    const seen = await resident.get();
    expect(seen.status).toBe(200);
    expect(seen.body.view).toEqual(answered.body.view);
    expect(seen.body.transcript).toMatchObject([
      { from: 'bot', text: 'Wat is er gebeurd?' },
      { from: 'resident', text: 'Ik ben mijn fiets kwijt' },
      { from: 'bot', text: 'Waar stond uw fiets?' },
    ]);
  });

  it('goes on with a code read over the phone, on another device', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    const paused = await resident.turn({ type: 'pause' });
    const code = paused.body.view.pause?.code ?? '';
    expect(code).toMatch(/^[CDFGHJKMPRTWX34679]{8}$/);
    const spelled = ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`;
    const elsewhere = await goOn(server.url, spelled);
    expect(elsewhere.id).toBe(resident.id);
    expect(elsewhere.token).not.toBe(resident.token);
    expect(elsewhere.view.step).toBe('waar');
    const next = await elsewhere.turn({ type: 'choose', step: 'waar', option: 'weet-niet' });
    expect(next.body.view.step).toBe('kenmerken');
    expect((await resident.get()).body.view.step).toBe('kenmerken');
  });

  it('asks to be called, changes the time, and cancels', async () => {
    const resident = await begin(server.url, {});
    const [first, second] = resident.view.exits.callback.slots;
    const asked = await resident.turn({ type: 'ask-for-callback', phone: '06 12345678', slot: first?.id });
    const reference = asked.body.view.exits.callback.requested?.reference;
    expect(reference).toMatch(/^T-[CDFGHJKMPRTWX34679]{6}$/);
    await resident.turn({ type: 'ask-for-callback', phone: '06 12345678', slot: second?.id });
    const kept = (await resident.get('/record')).body.callbacks;
    expect(kept).toEqual([
      {
        reference,
        from: second?.from,
        until: second?.until,
        status: 'open',
        way: 'phone',
        language: 'nl',
        attempts: [],
      },
    ]);
    await resident.turn({ type: 'cancel-callback' });
    expect((await resident.get('/record')).body.callbacks).toMatchObject([{ reference, status: 'cancelled' }]);
  });

  it('gets an own copy of everything kept', async () => {
    const resident = await begin(server.url);
    await resident.turn({ type: 'choose', step: 'wat', option: 'gestolen' });
    await resident.turn({ type: 'provide', step: 'waar', value: { postcode: '1234 AB', houseNumber: '5' } });
    const { status, body } = await resident.get('/record');
    expect(status).toBe(200);
    expect(body.personalTexts).toMatchObject(
      [{ purpose: 'melding', value: { postcode: '1234 AB', houseNumber: '5' }, deleteAfter: '2026-12-23T09:00' }].map(
        (text) => ({ ...text, deleteAfter: expect.stringContaining(text.deleteAfter) }),
      ),
    );
    expect((body.events as { type: string }[]).map(({ type }) => type)).toContain('DetailProvided');
  });
});
