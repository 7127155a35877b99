import { describe, expect, it } from 'vitest';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { transcript } from '../../src/conversation/transcript.js';
import { choose, given, MONDAY, provide, say } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();
const moment = momentAt(version.municipality, MONDAY);

/** A second flow, and a topic that is only an answer. */
const two = versionOf([
  ...smallFiles,
  ...smallFiles
    .filter(({ path }) => path.includes('klein'))
    .map(({ path, text }) => ({
      path: path.replace('klein', 'groot'),
      text: text.replace('flow: klein', 'flow: groot').replace(/A small move|Klein verhuizen/, 'Grote tuin'),
    })),
]);

describe('an address in doubt', () => {
  const home = versionOf(
    smallFiles.map(({ path, text }) => ({ path, text: text.replace('ask: name\n', 'ask: address\n') })),
  );
  const asked = given(home).when(choose('waarheen', 'hier'), choose('wanneer', 'weet-niet'), choose('wie', 'ik'));

  it('is read back before it counts', () => {
    const told = asked.when(say('Laan 1815, 7241 GK'));
    expect(told.view).toMatchObject({
      step: 'vraag:klopt-dat',
      title: '7241 GK 1815. Klopt dat?',
      question: {
        options: [
          { id: '7241 GK 1815', label: 'Ja, dat klopt' },
          { id: 'nee', label: 'Iets anders' },
        ],
      },
    });
    expect(told.when(say('ja')).view.answers.at(-1)?.answer).toBe('7241 GK 1815');
    expect(told.when(say('nee')).view.step).toBe('naam');
    expect(told.when(say('7241 GK 31')).view.answers.at(-1)?.answer).toBe('7241 GK 31');
  });

  it('is asked again as itself once what was typed is deleted', () => {
    const told = asked.when(say('Laan 1815, 7241 GK'));
    const deleted = told.events.map((event) =>
      event.type === 'DetailReadBack' ? { ...event, personal: { ...event.personal, value: undefined } } : event,
    );
    const view = render(home, replay(deleted), moment);
    expect(view).toMatchObject({ step: 'naam', question: { type: 'address' } });
    expect(view.title).not.toContain('dag');
  });

  it('with two house numbers is one of two buttons', () => {
    const told = asked.when(provide('naam', '7241 GK 31 of 33'));
    expect(told.view.question?.options?.map(({ label }) => label)).toEqual(['7241 GK 31', '7241 GK 33', 'Iets anders']);
    for (const answer of [choose('vraag:klopt-dat', '7241 GK 33'), say('33')])
      expect(told.when(answer).view.answers.at(-1)?.answer).toBe('7241 GK 33');
    expect(told.decision(choose('vraag:klopt-dat', '7241 GK 35'))).toEqual({ rejected: { code: 'unknown-option' } });
  });
});

describe('a date that had to be interpreted', () => {
  const asked = given(version).when(choose('waarheen', 'hier'));

  it('is read back before it counts', () => {
    const told = asked.when(provide('wanneer', 'overmorgen'));
    told.happened([
      {
        type: 'DetailReadBack',
        step: 'wanneer',
        personal: { purpose: 'aangifte', keep: 30, value: { typed: 'overmorgen', days: ['2026-11-25'] } },
      },
    ]);
    expect(told.view).toMatchObject({
      kind: 'question',
      step: 'vraag:klopt-dat',
      title: 'Woensdag 25 november 2026. Klopt dat?',
      question: {
        options: [
          { id: '2026-11-25', label: 'Ja, dat klopt' },
          { id: 'nee', label: 'Nee, een andere dag' },
        ],
      },
    });
    told.when(choose('vraag:klopt-dat', '2026-11-25')).happened([
      { type: 'DetailProvided', step: 'wanneer', personal: { purpose: 'aangifte', keep: 30, value: '2026-11-25' } },
      { type: 'StepReached', step: 'wie' },
    ]);
  });

  it.each([
    ['ja hoor', 'wie'],
    ['klopt', 'wie'],
    ['nee', 'wanneer'],
    ['nee een andere dag', 'wanneer'],
    ['30 november 2026', 'wie'],
  ])('is answered by typing too: %j', (text, step) => {
    expect(asked.when(say('morgen'), say(text)).view.step).toBe(step);
  });

  it('with two readings is one of two buttons', () => {
    const told = asked.when(say('in het weekend'));
    expect(told.view.question?.options?.map(({ label }) => label)).toEqual([
      'Zaterdag 28 november 2026',
      'Zondag 29 november 2026',
      'Nee, een andere dag',
    ]);
    expect(told.when(choose('vraag:klopt-dat', '2026-11-29')).view.answers.at(-1)?.answer).toBe(
      'zondag 29 november 2026',
    );
    expect(told.decision(choose('vraag:klopt-dat', '2026-11-30'))).toEqual({ rejected: { code: 'unknown-option' } });
  });

  it('that is a whole month is asked for its day', () => {
    const told = asked.when(provide('wanneer', 'in december'));
    told.happened([{ type: 'DetailRefused', step: 'wanneer', reason: 'which-day' }]);
    expect(told.view.question?.error).toContain('Welke dag');
  });

  it('that is full is taken at once, and stands in words in the answers', () => {
    expect(asked.when(provide('wanneer', '25-11-2026')).view.answers.at(-1)?.answer).toBe('woensdag 25 november 2026');
  });

  it('is gone when the resident goes back or answers otherwise', () => {
    const told = asked.when(provide('wanneer', 'morgen'));
    expect(told.view.canGoBack).toBe(true);
    expect(told.when({ type: 'go-back' }).view.step).toBe('wanneer');
    expect(told.when(choose('wanneer', 'weet-niet')).view.step).toBe('wie');
    expect(told.when(choose('wanneer', 'weet-niet')).decision(choose('vraag:klopt-dat', 'ja'))).toEqual({
      rejected: { code: 'not-possible-here' },
    });
  });

  it('stays asked in easier words, and stands in the transcript as it was typed and asked', () => {
    const told = asked.when(provide('wanneer', 'morgen'), { type: 'simplify', on: true });
    expect(told.view.step).toBe('vraag:klopt-dat');
    expect(
      transcript(version, told.events, moment)
        .slice(-2)
        .map(({ from, text }) => [from, text]),
    ).toEqual([
      ['resident', 'morgen'],
      ['bot', 'Dinsdag 24 november 2026. Klopt dat?'],
    ]);
  });
});

describe('words that name two answers', () => {
  const told = given(version).when(say('hier of toch een andere gemeente'));

  it('are asked about, with something else as a way out', () => {
    told.happened([
      {
        type: 'MeaningAsked',
        guesses: [
          { type: 'option', step: 'waarheen', option: 'hier' },
          { type: 'option', step: 'waarheen', option: 'elders' },
        ],
      },
    ]);
    expect(told.view.title).toBe('Bedoelt u een van deze?');
    expect(told.view.question?.options?.map(({ label }) => label)).toEqual([
      'Hier',
      'Een andere gemeente',
      'Iets anders',
    ]);
    expect(told.view.exits.first).toBe(false);
  });

  it('are answered by a button or by typing', () => {
    expect(told.when(choose('vraag:bedoelt-u', 'antwoord:hier')).view.step).toBe('wanneer');
    expect(told.when(say('hier')).view.step).toBe('wanneer');
    expect(told.when(say('de tweede')).view.step).toBe('elders-melden');
    expect(told.when(say('iets anders')).view.step).toBe('waarheen');
  });
});

describe('another topic in the middle of a flow', () => {
  const midway = given(two).when(choose('waarheen', 'hier'), say('grote tuin'));

  it('is offered, and says that the answers stay', () => {
    midway.happened([
      { type: 'TextUnderstood', as: 'groot' },
      { type: 'TopicAnswered', topic: 'groot' },
    ]);
    expect(midway.view.messages.at(-1)?.text).toContain('Uw antwoorden blijven bewaard.');
    expect(midway.when(say('nee')).view).toMatchObject({ flow: 'klein', step: 'wanneer' });
  });

  it('is begun, and left again for where the resident was', () => {
    const there = midway.when(choose('vraag:onderwerp', 'beginnen'));
    expect(there.view).toMatchObject({ flow: 'groot', step: 'waarheen', answers: [], canGoBack: true });
    const back = there.when(choose('waarheen', 'hier'), { type: 'go-back' }, { type: 'go-back' });
    expect(back.view).toMatchObject({
      flow: 'klein',
      step: 'wanneer',
      answers: [{ step: 'waarheen', answer: 'Hier' }],
    });
    const again = back.when(say('grote tuin'), say('ja'));
    expect(again.view).toMatchObject({ flow: 'groot', step: 'waarheen' });
    expect(replay(again.events).answers.size).toBe(1);
  });

  it('is no news in its own flow', () => {
    given(two)
      .when(say('klein verhuizen'))
      .happened([{ type: 'NotUnderstood', step: 'waarheen' }]);
  });
});

it('what stands beside the step is said again in easier words, also when that was typed', () => {
  const told = given(version).when(choose('waarheen', 'hier'), say('morgen'), say('makkelijker'));
  expect(told.view).toMatchObject({ step: 'vraag:klopt-dat', simple: { on: true } });
});
