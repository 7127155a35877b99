import { describe, expect, it } from 'vitest';
import { given, say, walked } from './given.js';
import { smallVersion } from './small-version.js';

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
    expect(told.view.exits.callback.requested).toEqual({
      reference: 'T-1234',
      text: 'morgen, tussen 9.00 en 12.00 uur',
      contact: '06 12345678',
    });
  });

  it('does not ask again what the flow has asked, and says how it reaches the resident', () => {
    const callback = walked(version).when({ ...ask, email: 'saida@example.org' }).view.exits.callback;
    expect(callback.known).toEqual({ name: 'Saïda de Vries' });
    expect(callback.requested?.contact).toBe('06 12345678, saida@example.org');
  });

  it('can be cancelled', () => {
    expect(given(version).when(ask, { type: 'cancel-callback' }).view.exits.callback.requested).toBeUndefined();
  });

  it.each([
    [{ name: 'x' }, 'contact-missing'],
    [{ phone: '12' }, 'phone-unclear'],
    [{ phone: '0800-1234' }, 'phone-unclear'],
    [{ email: 'naam' }, 'email-unclear'],
    [{ phone: '0612345678', slot: '2020-01-01-ochtend' }, 'slot-gone'],
  ])('that cannot be kept is refused with what to do: %j', (details, reason) => {
    const told = given(version).when({ type: 'ask-for-callback', ...details });
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

  it('on a holiday evening is offered for the next working day', () => {
    const christmas = Date.parse('2026-12-24T18:30:00+01:00');
    const slots = given(version, { flow: 'klein' }, christmas).view.exits.callback.slots;
    expect(slots.map((slot) => slot.id).slice(0, 2)).toEqual(['2026-12-28-ochtend', '2026-12-28-middag']);
  });
});
