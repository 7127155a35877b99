import { describe, expect, it } from 'vitest';
import { choose, given, provide, SUNDAY } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const walked = () =>
  given(version).when(
    choose('waarheen', 'hier'),
    provide('wanneer', '24 november 2026'),
    choose('wie', 'ik', 'kind'),
    provide('naam', 'Saïda de Vries'),
    choose('gevaar', 'nee'),
  );

describe('an answer', () => {
  it('leads to the next step', () => {
    given(version)
      .when(choose('waarheen', 'hier'))
      .happened([
        { type: 'OptionChosen', step: 'waarheen', options: ['hier'] },
        { type: 'StepReached', step: 'wanneer', after: 'waarheen' },
      ]);
  });

  it('that was typed stands apart from the log, with what it is for and how long it is kept', () => {
    given(version)
      .when(choose('waarheen', 'hier'), provide('wanneer', 'morgen'))
      .happened([
        { type: 'DetailProvided', personal: { purpose: 'aangifte', keep: 30, value: '2026-11-24' } },
        { type: 'StepReached', step: 'wie' },
      ]);
  });

  it('decides the route by law: a move in three months is too early to report', () => {
    const told = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '1-2-2027'));
    expect(told.view.step).toBe('te-vroeg');
    expect(told.view.title).toBe('Het kan vanaf maandag 4 januari 2027.');
  });

  it('with several boxes leaves out "none of these" when others are ticked', () => {
    given(version)
      .when(choose('waarheen', 'hier'), choose('wanneer', 'weet-niet'), choose('wie', 'geen-van-deze', 'kind'))
      .happened([
        { type: 'OptionChosen', options: ['kind'] },
        { type: 'StepReached', step: 'naam' },
      ]);
  });

  it('that is nothing but "none of these" stays that', () => {
    given(version)
      .when(choose('waarheen', 'hier'), choose('wanneer', 'weet-niet'), choose('wie', 'geen-van-deze'))
      .happened([
        { type: 'OptionChosen', options: ['geen-van-deze'] },
        { type: 'StepReached', step: 'naam' },
      ]);
  });

  it('that cannot be read is refused in words that say how to mend it, and never twice in the same words', () => {
    const first = given(version).when(choose('waarheen', 'hier'), provide('wanneer', 'ooit'));
    first.happened([{ type: 'DetailRefused', step: 'wanneer', reason: 'unclear' }]);
    expect(first.view.question?.error).toBe('Schrijf de datum als dag, maand en jaar. Bijvoorbeeld 3 maart 2027.');
    expect(first.view.question?.value).toBe('ooit');
    const second = first.when(provide('wanneer', '31-2-2027'));
    expect(second.view.question?.error).not.toBe(first.view.question?.error);
    expect(second.view.exits.first).toBe(true);
  });

  it('outside its bounds names the bound', () => {
    const told = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '1-1-2028'));
    expect(told.view.question?.error).toBe('Kies een datum tot en met zondag 21 februari 2027.');
  });
});

describe('a change of mind', () => {
  it('keeps every later answer that still fits and goes straight back to the result', () => {
    const told = walked().when({ type: 'change', step: 'wie' }, choose('wie', 'partner'));
    told.happened([{ type: 'OptionChosen', step: 'wie', options: ['partner'] }]);
    expect(told.view.step).toBe('klaar');
    expect(told.view.result?.actions.map((action) => action.id)).toEqual(['melden', 'later-bellen']);
  });

  it('asks only what the change opened', () => {
    const told = walked().when({ type: 'change', step: 'wanneer' }, provide('wanneer', '1-2-2027'));
    expect(told.view.step).toBe('te-vroeg');
    expect(told.when(choose('te-vroeg', 'verder')).view.step).toBe('klaar');
  });

  it('and back again loses nothing', () => {
    const told = walked()
      .when({ type: 'change', step: 'waarheen' }, choose('waarheen', 'elders'))
      .when({ type: 'change', step: 'waarheen' }, choose('waarheen', 'hier'));
    expect(told.view.step).toBe('klaar');
    expect(told.view.answers).toEqual(walked().view.answers);
  });

  it('shows the answer given before', () => {
    const told = walked().when({ type: 'change', step: 'wie' });
    expect(told.view.question?.options?.filter((option) => option.chosen).map((option) => option.id)).toEqual([
      'ik',
      'kind',
    ]);
    expect(walked().when({ type: 'change', step: 'wanneer' }).view.question?.value).toBe('24-11-2026');
  });

  it('by an old page that sends the same answer changes nothing', () => {
    walked()
      .when(choose('wie', 'ik', 'kind'))
      .happened([]);
  });

  it('by an old page that sends another answer counts', () => {
    expect(walked().when(choose('waarheen', 'elders')).view.step).toBe('elders-melden');
  });
});

describe('going back', () => {
  it('loses nothing: the same answer again leads on to where one was', () => {
    const back = walked().when({ type: 'go-back' }, { type: 'go-back' });
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
  it('is put first when asked for, and the step stays', () => {
    const told = given(version).when({ type: 'ask-for-person' });
    expect(told.view).toMatchObject({ step: 'waarheen', exits: { first: true, person: { available: true } } });
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
    const told = walked().when(choose('gevaar', 'ja'));
    expect(told.view).toMatchObject({ kind: 'message', step: 'mens', exits: { first: true } });
  });
});

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
    const callback = walked().when({ ...ask, email: 'saida@example.org' }).view.exits.callback;
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

  it('on a holiday evening is offered for the next working day', () => {
    const christmas = Date.parse('2026-12-24T18:30:00+01:00');
    const slots = given(version, { flow: 'klein' }, christmas).view.exits.callback.slots;
    expect(slots.map((slot) => slot.id).slice(0, 2)).toEqual(['2026-12-28-ochtend', '2026-12-28-middag']);
  });
});

describe('a result', () => {
  it('says what to do in order of urgency, what is filed and what comes next', () => {
    expect(walked().view.result).toMatchObject({
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
    const told = walked().when({ type: 'tick', action: 'melden', done: true });
    expect(told.view.result?.actions.map((action) => action.done)).toEqual([true, false, false]);
    told.when({ type: 'tick', action: 'melden', done: true }).happened([]);
  });

  it('never states a price that does not hold today', () => {
    const later = walked().at(Date.parse('2027-01-04T10:00:00+01:00'));
    expect(later.view.result?.actions[0]?.cost).toBe('Vraag aan de gemeente wat het kost.');
  });
});

describe('later on', () => {
  it('gives a code that can be read out, the same one when asked again', () => {
    const told = walked().when({ type: 'pause' });
    expect(told.view.pause).toEqual({ code: 'CDFGHJKM', until: '2026-12-23T09:00:00.000Z' });
    expect(told.view.notice?.text).toContain('Uw code is CDFG HJKM.');
    expect(told.when({ type: 'pause' }).view.pause?.code).toBe('CDFGHJKM');
  });
});
