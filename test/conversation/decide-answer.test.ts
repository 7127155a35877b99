import { describe, expect, it } from 'vitest';
import { choose, given, provide, say, walked } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();

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
      .when(choose('waarheen', 'hier'), provide('wanneer', '24-11-2026'))
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

  it('with several boxes stands in the order of the question, whatever the order in which they were ticked', () => {
    given(version)
      .when(choose('waarheen', 'hier'), choose('wanneer', 'weet-niet'), choose('wie', 'kind', 'ik'))
      .happened([
        { type: 'OptionChosen', options: ['ik', 'kind'] },
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

  it('that is taken ends the count of refusals: the next one is the first again', () => {
    const told = given(version).when(
      choose('waarheen', 'hier'),
      provide('wanneer', 'ooit'),
      provide('wanneer', '24-11-2026'),
      say('wat een weer vandaag zeg'),
    );
    expect(told.view.exits.first).toBe(false);
  });

  it('too long is refused, and what was typed stays in the field', () => {
    const told = given(version).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      choose('wie', 'ik'),
      provide('naam', 'a'.repeat(201)),
    );
    told.happened([{ type: 'DetailRefused', step: 'naam', reason: 'too-long' }]);
    expect(told.view.question?.value).toBe('a'.repeat(201));
  });

  it('outside its bounds names the bound', () => {
    const told = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '1-1-2028'));
    expect(told.view.question?.error).toBe('Kies een datum tot en met zondag 21 februari 2027.');
  });
});

describe('a change of mind', () => {
  it('keeps every later answer that still fits and goes straight back to the result', () => {
    const told = walked(version).when({ type: 'change', step: 'wie' }, choose('wie', 'partner'));
    told.happened([{ type: 'OptionChosen', step: 'wie', options: ['partner'] }]);
    expect(told.view.step).toBe('klaar');
    expect(told.view.result?.actions.map((action) => action.id)).toEqual(['melden', 'later-bellen']);
  });

  it('asks only what the change opened', () => {
    const told = walked(version).when({ type: 'change', step: 'wanneer' }, provide('wanneer', '1-2-2027'));
    expect(told.view.step).toBe('te-vroeg');
    expect(told.when(choose('te-vroeg', 'verder')).view.step).toBe('klaar');
  });

  it('and back again loses nothing', () => {
    const told = walked(version)
      .when({ type: 'change', step: 'waarheen' }, choose('waarheen', 'elders'))
      .when({ type: 'change', step: 'waarheen' }, choose('waarheen', 'hier'));
    expect(told.view.step).toBe('klaar');
    expect(told.view.answers).toEqual(walked(version).view.answers);
  });

  it('shows the answer given before', () => {
    const told = walked(version).when({ type: 'change', step: 'wie' });
    expect(told.view.question?.options?.filter((option) => option.chosen).map((option) => option.id)).toEqual([
      'ik',
      'kind',
    ]);
    expect(walked(version).when({ type: 'change', step: 'wanneer' }).view.question?.value).toBe('24-11-2026');
  });

  it('by an old page that sends the same answer changes nothing', () => {
    walked(version)
      .when(choose('wie', 'ik', 'kind'))
      .happened([]);
  });

  it('of an address may be the addition alone', () => {
    const asksAddress = versionOf(
      smallFiles.map(({ path, text }) => ({ path, text: text.replace('ask: name', 'ask: address') })),
    );
    const home = { postcode: '1234 ab', houseNumber: '5' };
    const told = given(asksAddress).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      choose('wie', 'ik'),
      { type: 'provide', step: 'naam', value: home },
      choose('gevaar', 'nee'),
    );
    told.when({ type: 'provide', step: 'naam', value: '1234AB 5' }).happened([]);
    const changed = told.when({ type: 'provide', step: 'naam', value: { ...home, addition: 'a' } });
    expect(changed.view.answers.find(({ step }) => step === 'naam')?.answer).toBe('1234 AB 5 a');
  });

  it('does not undo what was decided on an earlier day', () => {
    const early = given(version).when(choose('waarheen', 'hier'), provide('wanneer', '1-2-2027'));
    expect(early.view.step).toBe('te-vroeg');
    const later = early.at(Date.parse('2027-01-05T10:00:00+01:00')).when(choose('te-vroeg', 'verder'));
    expect(later.view.step).toBe('wie');
    expect(later.when({ type: 'go-back' }).view.step).toBe('te-vroeg');
  });

  it('by an old page that sends another answer counts', () => {
    expect(walked(version).when(choose('waarheen', 'elders')).view.step).toBe('elders-melden');
  });
});
