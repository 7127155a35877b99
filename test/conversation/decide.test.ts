import { describe, expect, it } from 'vitest';
import { choose, given, provide, SUNDAY, walked } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();

describe('going back', () => {
  it('loses nothing: the same answer again leads on to where one was', () => {
    const back = walked(version).when({ type: 'go-back' }, { type: 'go-back' });
    expect(back.view.step).toBe('naam');
    expect(back.view.question?.value).toBe('Saïda de Vries');
    expect(back.when(provide('naam', 'Saïda de Vries')).view.step).toBe('klaar');
  });

  it('is not offered on the first step', () => {
    const told = given(version);
    expect(told.view.canGoBack).toBe(false);
    expect(told.decision({ type: 'go-back' })).toEqual({ rejected: { code: 'not-possible-here' } });
  });
});

describe('what cannot be', () => {
  it.each([
    [choose('nergens', 'hier'), 'unknown-step'],
    [choose('klaar', 'hier'), 'not-possible-here'],
    [choose('waarheen', 'maan'), 'unknown-option'],
    [choose('waarheen', 'hier', 'elders'), 'not-possible-here'],
    [provide('nergens', 'x'), 'unknown-step'],
    [{ type: 'change', step: 'wie' }, 'not-possible-here'],
    [{ type: 'switch-language', language: 'xx' }, 'unknown-language'],
    [{ type: 'tick', action: 'melden', done: true }, 'unknown-action'],
    [{ type: 'leave-queue' }, 'not-possible-here'],
    [{ type: 'cancel-callback' }, 'not-possible-here'],
  ] as const)('is rejected and changes nothing: %j', (input, code) => {
    expect(given(version).decision(input)).toEqual({ rejected: { code } });
  });

  it('is a change of what was no question', () => {
    const told = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '1-2-2027'));
    expect(told.decision({ type: 'change', step: 'te-vroeg' })).toEqual({ rejected: { code: 'not-possible-here' } });
  });

  it('is anything after the end', () => {
    const told = given(version).when({ type: 'end' });
    expect(told.view.kind).toBe('ended');
    expect(told.decision(choose('waarheen', 'hier'))).toEqual({ rejected: { code: 'ended' } });
  });
});

describe('easier words and another language', () => {
  it('keep the place and the answers', () => {
    const told = given(version).when(choose('waarheen', 'hier'), { type: 'simplify', on: true });
    expect(told.view.title).toBe('Welke dag?');
    const english = told.when({ type: 'switch-language', language: 'en' });
    expect(english.view).toMatchObject({ step: 'wanneer', title: 'Which day?', simple: { on: true, available: true } });
    expect(english.view.answers[0]?.answer).toBe('Here');
  });
});

describe('a person', () => {
  it('is put first when asked for while nobody is on shift, and the step stays', () => {
    const told = given(version).when({ type: 'ask-for-person' });
    expect(told.view).toMatchObject({ step: 'waarheen', exits: { first: true, person: { available: false } } });
    expect(told.view.exits.person.label).toBe('Chatten kan nu even niet');
    expect(told.view.notice?.text).toContain('Bel 14 0999');
  });

  it('on Sunday: says when we are back', () => {
    const told = given(version, { flow: 'klein' }, SUNDAY).when({ type: 'ask-for-person' });
    expect(told.view.notice?.text).toContain('Wij zijn nu dicht. Bel 14 0999: morgen vanaf 9.00 uur.');
    expect(told.view.exits).toMatchObject({
      person: { available: false, opensAt: 'morgen vanaf 9.00 uur' },
      phone: { open: false },
    });
  });

  it('stands first where the flow says so', () => {
    const told = walked(version).when(choose('gevaar', 'ja'));
    expect(told.view).toMatchObject({ kind: 'message', step: 'mens', exits: { first: true } });
  });
});

describe('a result', () => {
  it('says what to do in order of urgency, what is filed and what comes next', () => {
    expect(walked(version).view.result).toMatchObject({
      filed: false,
      filedNote: 'Er is nog niets gemeld.',
      next: 'U meldt het zelf.',
      text: 'Dit hebt u nodig, Saïda de Vries.',
      actions: [
        {
          id: 'melden',
          urgent: true,
          cost: '€ 12,50',
          by: [{ way: 'online', href: 'https://example.org/melden' }, { way: 'desk' }],
        },
        { id: 'kind-melden', urgent: false },
        { id: 'later-bellen', by: [{ way: 'phone', text: 'Bel 14 0999.', href: 'tel:140999' }] },
      ],
      rows: [
        { label: 'Waar gaat u heen?', value: 'Hier' },
        { label: 'Dag', value: 'dinsdag 24 november 2026' },
        { value: 'Saïda de Vries' },
      ],
      sections: [{ heading: 'Zelf doen' }, { heading: 'Kind' }],
    });
  });

  it('keeps ticks', () => {
    const told = walked(version).when({ type: 'tick', action: 'melden', done: true });
    expect(told.view.result?.actions.map((action) => action.done)).toEqual([true, false, false]);
    told.when({ type: 'tick', action: 'melden', done: true }).happened([]);
  });

  it('never states a price that does not hold today', () => {
    const later = walked(version).at(Date.parse('2027-01-04T10:00:00+01:00'));
    expect(later.view.result?.actions[0]?.cost).toBe('Vraag aan de gemeente wat het kost.');
  });
});

describe('later on', () => {
  it('gives a code that can be read out, the same one when asked again', () => {
    const told = walked(version).when({ type: 'pause' });
    expect(told.view.pause).toEqual({ code: 'CDFGHJKM', until: '2026-12-23T09:00:00.000Z' });
    expect(told.view.notice?.text).toContain('Uw code is CDFG HJKM.');
    expect(told.when({ type: 'pause' }).view.pause?.code).toBe('CDFGHJKM');
  });
});
