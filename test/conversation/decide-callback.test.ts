import { describe, expect, it } from 'vitest';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { addDays } from '../../src/lib/amsterdam-time.js';
import { given, MONDAY, say, walked } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();

describe('a callback', () => {
  const ask = { type: 'ask-for-callback', name: 'S. de Vries', phone: '06-12 34 56 78' } as const;

  it('is promised for a slot in opening hours, with a reference', () => {
    const told = given(version).when({ ...ask, slot: '2026-11-23-middag' });
    told.happened([
      {
        type: 'CallbackRequested',
        reference: 'T-1234',
        slot: { id: '2026-11-23-middag', from: '2026-11-23T12:00:00+01:00', until: '2026-11-23T17:00:00+01:00' },
        personal: { purpose: 'terugbellen', keep: 30, value: { name: 'S. de Vries', phone: '+31612345678' } },
      },
    ]);
    expect(told.view.notice?.text).toContain(
      'Wij bellen u vandaag, tussen 12.00 en 17.00 uur. Uw nummer bij ons is T-1234.',
    );
    expect(told.view.exits.callback.requested?.reference).toBe('T-1234');
  });

  it('asked again changes the first and keeps its reference', () => {
    const told = given(version).when(ask, { ...ask, slot: '2026-11-24-ochtend' });
    expect(told.view.notice?.text).toContain('Wij hebben uw verzoek aangepast.');
    expect(told.view.exits.callback.requested).toMatchObject({
      reference: 'T-1234',
      text: 'morgen, tussen 9.00 en 12.00 uur',
      contact: '06 12 34 56 78',
      way: 'phone',
      slot: '2026-11-24-ochtend',
      canChange: true,
    });
  });

  it('does not ask again what the flow has asked, and says how it reaches the resident', () => {
    const told = walked(version);
    expect(told.view.exits.callback.known).toEqual({ name: 'Saïda de Vries' });
    const { known, requested } = told.when({ ...ask, email: 'saida@example.org', note: 'na tienen' }).view.exits
      .callback;
    expect(requested?.contact).toBe('06 12 34 56 78, saida@example.org');
    expect(known).toEqual({
      name: 'S. de Vries',
      phone: '06 12 34 56 78',
      email: 'saida@example.org',
      note: 'na tienen',
    });
  });

  it('can be cancelled', () => {
    expect(given(version).when(ask, { type: 'cancel-callback' }).view.exits.callback.requested).toBeUndefined();
  });

  it.each([
    [ask, 'Wij bellen u niet meer terug.', 'bellen wij u niet.'],
    [{ ...ask, way: 'email', email: 'bo@example.org' }, 'Wij mailen u niet meer.', 'mailen wij u niet.'],
    [{ type: 'ask-for-callback', way: 'visit' }, 'U hoeft niet meer langs te komen.', 'gaat dat niet door.'],
  ] as const)('that is cancelled or erased is told in the words of its way: %j', (asked, told, before) => {
    const promised = given(version).when({ ...asked, slot: '2026-11-24-ochtend' });
    expect(promised.when({ type: 'cancel-callback' }).view.notice?.text).toContain(told);
    const { ifErased, erased } = promised.view.exits.callback.requested ?? {};
    expect(ifErased).toContain('morgen, tussen 9.00 en 12.00 uur');
    expect(ifErased).toContain(`Als u alles wist, ${before}`);
    expect(erased).toContain(told);
  });

  it.each([
    [{ name: 'x' }, 'contact-missing'],
    [{ phone: '12' }, 'phone-too-short'],
    [{ phone: '0800-1234' }, 'phone-service'],
    [{ phone: 'bel maar' }, 'phone-unclear'],
    [{ way: 'phone' }, 'contact-missing'],
    [{ way: 'visit', phone: '06 1' }, 'phone-too-short'],
    [{ email: 'naam' }, 'email-unclear'],
    [{ way: 'phone', phone: '123', email: 'bo@example.org' }, 'phone-too-short'],
    [{ way: 'email', phone: '0612345678', email: 'naam' }, 'email-unclear'],
    [{ way: 'email', phone: '123', email: 'naam' }, 'email-unclear'],
    [{ phone: '123', email: 'naam' }, 'phone-too-short'],
    [{ phone: '0612345678', slot: '2020-01-01-ochtend' }, 'slot-gone'],
  ])('that cannot be kept is refused with what to do: %j', (details, reason) => {
    const told = given(version).when({ type: 'ask-for-callback', ...(details as object) });
    told.happened([{ type: 'DetailRefused', step: 'callback', reason }]);
    expect(told.view.exits.callback.error).toMatch(/\.$/);
  });

  it('asked for after two misses has been found: the person no longer stands first', () => {
    const lost = given(version).when(say('wat een weer'), say('en wat een wind'));
    expect(lost.view.exits.first).toBe(true);
    const asked = lost.when(ask);
    expect(asked.view.exits.first).toBe(false);
    expect(asked.when(say('nog steeds weer')).view.exits.first).toBe(false);
  });

  it('by mail says so', () => {
    const told = given(version).when({ type: 'ask-for-callback', email: 'saida@example.org' });
    expect(told.view.notice?.text).toContain('Wij mailen u');
  });

  it('keeps of a name and a note what fits', () => {
    const told = given(version).when({ ...ask, name: 'a'.repeat(300), note: 'b'.repeat(1500) });
    told.happened([
      {
        type: 'CallbackRequested',
        personal: {
          purpose: 'terugbellen',
          keep: 30,
          value: { name: 'a'.repeat(200), phone: '+31612345678', note: 'b'.repeat(1000) },
        },
      },
    ]);
  });

  it('says what the resident may count on: who, which number, how often, and what if we miss each other', () => {
    const town = (rules: string) =>
      versionOf(
        smallFiles.map((file) =>
          file.path === 'content/municipality.yaml' ? { ...file, text: file.text + rules } : file,
        ),
      );
    const told = (rules: string) => given(town(rules)).when(ask).view.exits.callback.requested?.details.slice(0, 3);
    expect(told('')).toEqual([
      'De gemeente belt u.',
      'Op uw telefoon ziet u dan een nummer van de gemeente, of ‘anoniem’.',
      'Wij proberen het 3 keer. Neemt u steeds niet op? Dan stoppen wij. Bel dan 14 0999 en noem T-1234.',
    ]);
    expect(told('terugbellen-nummer: anoniem\nterugbellen-team: Publiekszaken\nterugbellen-pogingen: 4\n')).toEqual([
      'Publiekszaken belt u.',
      'Op uw telefoon staat dan ‘anoniem’ of ‘onbekend’. Neem toch op.',
      'Wij proberen het 4 keer. Neemt u steeds niet op? Dan stoppen wij. Bel dan 14 0999 en noem T-1234.',
    ]);
    expect(told('terugbellen-nummer: 020 123 45 67\n')?.[1]).toBe('Op uw telefoon ziet u dan 020 123 45 67.');
  });

  it('keeps what staff must mind, as personal text, and the language to talk in', () => {
    const told = given(version).when({ ...ask, needs: ['relay', 'slow', 'slow'], language: 'pl' });
    told.happened([
      {
        type: 'CallbackRequested',
        way: 'phone',
        language: 'pl',
        personal: {
          purpose: 'terugbellen',
          keep: 30,
          value: { name: 'S. de Vries', phone: '+31612345678', needs: ['slow', 'relay'] },
        },
      },
    ]);
    const { details, needs, language } = told.view.exits.callback.requested ?? {};
    expect({ needs, language }).toEqual({ needs: ['slow', 'relay'], language: 'pl' });
    expect(details).toContain('U wilt praten in deze taal: Pools.');
    expect(details).toContain('Hier letten wij op: Spreek langzaam en Ik hoor slecht.');
  });

  it('takes a name in any form', () => {
    for (const name of ['Mo', 'van der Berg-El Ouardi', '👵🏽 oma', "D'Souza", 'ኣበበ']) {
      const told = given(version).when({ ...ask, name: `  ${name} ` });
      expect(told.view.exits.callback.known?.name).toBe(name);
    }
  });

  it('by coming along needs no number, and gets a reference to name at the desk', () => {
    const told = given(version).when({ type: 'ask-for-callback', way: 'visit' });
    told.happened([
      { type: 'CallbackRequested', way: 'visit', personal: { purpose: 'terugbellen', keep: 30, value: {} } },
    ]);
    expect(told.view.notice?.text).toContain('U komt vandaag, tussen 11.00 en 12.00 uur langs.');
    const { requested } = told.view.exits.callback;
    expect(requested?.contact).toBeUndefined();
    expect(requested?.details[0]).toBe('U komt langs op dit adres: Plein 1. Noem daar uw nummer T-1234.');
  });

  it('with a button pressed and the other field filled in goes by what was filled in', () => {
    const mail = given(version).when({ type: 'ask-for-callback', way: 'phone', email: 'saida@example.org' });
    expect(mail.view.exits.callback.requested?.way).toBe('email');
    const phone = given(version).when({ type: 'ask-for-callback', way: 'email', phone: '0612345678' });
    expect(phone.view.exits.callback.requested?.way).toBe('phone');
  });

  it.each([
    [
      { way: 'email', phone: '123', email: 'bo@example.org' },
      { way: 'email', contact: 'bo@example.org' },
    ],
    [
      { way: 'phone', phone: '0612345678', email: 'naam' },
      { way: 'phone', contact: '06 12 34 56 78' },
    ],
    [
      { phone: '123', email: 'bo@example.org' },
      { way: 'email', contact: 'bo@example.org' },
    ],
    [
      { phone: '0612345678', email: 'naam' },
      { way: 'phone', contact: '06 12 34 56 78' },
    ],
  ] as const)('is not refused for what was left in the field of another way: %j', (details, promised) => {
    const told = given(version).when({ type: 'ask-for-callback', ...details });
    expect(told.view.exits.callback.requested).toMatchObject(promised);
  });

  it('at a time that is full is not offered, and refused kindly; the next one is taken instead', () => {
    const busy = given(version).full('2026-11-23-ochtend', '2026-11-23-middag');
    expect(busy.view.exits.callback.slots.map(({ id }) => id)).toHaveLength(6);
    expect(busy.view.exits.callback.slots[0]?.id).toBe('2026-11-24-ochtend');
    const late = busy.when({ ...ask, slot: '2026-11-23-middag' });
    late.happened([{ type: 'DetailRefused', step: 'callback', reason: 'slot-full' }]);
    expect(late.view.exits.callback.error).toBe('Deze tijd is net vol. Kies een andere tijd.');
    expect(busy.when(ask).view.exits.callback.requested?.slot).toBe('2026-11-24-ochtend');
  });

  it('keeps its own place when the rest of that time is full', () => {
    const told = given(version)
      .when({ ...ask, slot: '2026-11-23-middag' })
      .full('2026-11-23-middag');
    expect(told.view.exits.callback.slots.map(({ id }) => id)).toContain('2026-11-23-middag');
    const changed = told.when({ ...ask, phone: '020 123 4567', slot: '2026-11-23-middag' });
    expect(changed.view.exits.callback.requested).toMatchObject({
      contact: '020 123 45 67',
      slot: '2026-11-23-middag',
    });
    expect(told.when({ ...ask, name: 'Bo' }).view.exits.callback.requested?.slot).toBe('2026-11-23-middag');
  });

  it('when every time is full says whom to call', () => {
    const days = Array.from({ length: 30 }, (_, n) => addDays('2026-11-23', n));
    const all = days.flatMap((day) => [`${day}-ochtend`, `${day}-middag`]);
    const told = given(version)
      .full(...all)
      .when(ask);
    told.happened([{ type: 'DetailRefused', step: 'callback', reason: 'slots-none' }]);
    expect(told.view.exits.callback.error).toBe('Alle tijden zijn nu vol. Bel 14 0999, of kom langs.');
  });

  it('outlives the conversation: it can be asked for, moved and cancelled after the end', () => {
    const late = given(version).when({ type: 'end' }, ask);
    expect(late.view).toMatchObject({ kind: 'ended', exits: { callback: { requested: { reference: 'T-1234' } } } });
    expect(late.when({ type: 'switch-language', language: 'en' }).view).toMatchObject({
      kind: 'ended',
      language: 'en',
    });
    const told = given(version).when(ask, { type: 'end' });
    expect(told.decision({ type: 'pause' })).toEqual({ rejected: { code: 'ended' } });
    const moved = told.when({ ...ask, slot: '2026-11-24-ochtend' });
    expect(moved.view.kind).toBe('ended');
    expect(moved.view.exits.callback.requested?.slot).toBe('2026-11-24-ochtend');
    expect(moved.when({ type: 'cancel-callback' }).view.exits.callback.requested).toBeUndefined();
  });

  it('can be changed until its time is over', () => {
    const told = given(version).when({ ...ask, slot: '2026-11-23-middag' });
    const at = (time: string) => told.at(Date.parse(time)).view.exits.callback.requested?.canChange;
    expect(at('2026-11-23T16:59:00+01:00')).toBe(true);
    expect(at('2026-11-23T17:00:00+01:00')).toBe(false);
  });

  it('that the desk has closed is gone; so is one that gave way to another in an old log', () => {
    const { events } = given(version).when(ask);
    const closed = replay([...events, { type: 'CallbackClosed', reference: 'T-1234', outcome: 'spoken' }]);
    expect(closed.callback).toBeUndefined();
    const other = replay([...events, { type: 'CallbackClosed', reference: 'T-0000', outcome: 'spoken' }]);
    expect(other.callback?.reference).toBe('T-1234');
    const replaced = replay([...events, { type: 'CallbackReplaced', reference: 'T-1234' }]);
    const view = render(version, replaced, momentAt(version.municipality, MONDAY));
    expect(view.exits.callback.requested).toBeUndefined();
    expect(view.notice).toBeUndefined();
  });

  it('of before there were three ways is by phone, or by mail when there is no number', () => {
    const slot = { id: '2026-11-23-middag', from: '2026-11-23T12:00:00+01:00', until: '2026-11-23T17:00:00+01:00' };
    const old = (value: object) =>
      replay([
        ...given(version).events,
        { type: 'CallbackRequested', reference: 'T-1', slot, personal: { purpose: 'terugbellen', keep: 30, value } },
      ]).callback?.way;
    expect([old({ phone: '+31612345678' }), old({ email: 'a@example.org' })]).toEqual(['phone', 'email']);
  });

  it('on a holiday evening is offered for the next working day', () => {
    const christmas = Date.parse('2026-12-24T18:30:00+01:00');
    const slots = given(version, { flow: 'klein' }, christmas).view.exits.callback.slots;
    expect(slots.map((slot) => slot.id).slice(0, 2)).toEqual(['2026-12-28-ochtend', '2026-12-28-middag']);
  });
});
