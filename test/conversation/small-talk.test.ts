import { describe, expect, it } from 'vitest';
import { decide } from '../../src/conversation/decide.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { replay } from '../../src/conversation/evolve.js';
import { guessesAt } from '../../src/conversation/guesses.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { choose, given, MONDAY, provide, say } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();
const start = given(version);
const asked = start.when(choose('waarheen', 'hier'));
/** A second flow, which is a topic by its name. */
const two = versionOf([
  ...smallFiles,
  ...smallFiles
    .filter(({ path }) => path.includes('klein'))
    .map(({ path, text }) => ({
      path: path.replace('klein', 'groot'),
      text: text.replace('flow: klein', 'flow: groot').replace(/A small move|Klein verhuizen/, 'Grote tuin'),
    })),
]);

describe('what asks for nothing', () => {
  it.each([
    ['Goedemorgen mevrouw', 'greet'],
    ['yo', 'greet'],
    ['merhaba', 'greet'],
    ['Доброго дня', 'greet'],
    ['👋', 'greet'],
    ['Hartelijk bedankt voor uw hulp', 'thanks'],
    ['thx', 'thanks'],
    ['🙏', 'thanks'],
  ])('is answered kindly, and is no miss: %s', (text, kind) => {
    const told = start.when(say(text));
    told.happened([{ type: 'TextUnderstood', as: `small-talk-${kind}` }]);
    expect(told.view).toMatchObject({ step: 'waarheen', notice: { kind: 'info' }, exits: { first: false } });
    expect(told.when(say('xyzzy')).view.notice?.text).toBe(start.when(say('xyzzy')).view.notice?.text);
  });

  it.each([['hulp'], ['HELP!!'], ['help me'], ['yardım'], ['допоможіть'], ['🆘'], ['😭😭']])(
    'but cries for help brings the person first, without an error: %s',
    (text) => {
      const { view } = start.when(say(text));
      expect(view).toMatchObject({ step: 'waarheen', notice: { kind: 'info' }, exits: { first: true } });
    },
  );

  it('is no greeting when it says more: it is read for what it says', () => {
    start.when(say('hallo hier')).happened([{ as: 'hier' }, { type: 'OptionChosen' }, { type: 'StepReached' }]);
    expect(asked.when(say('morgen')).view.title).toBe('Dinsdag 24 november 2026. Klopt dat?');
  });

  it('at the start a goodbye needs no code', () => {
    const told = given(version, {}).when(say('tot ziens'));
    expect(told.view.pause).toBeUndefined();
    expect(told.view.notice?.text).toContain('Tot ziens');
  });
});

describe('danger', () => {
  it.each([
    ['mijn man slaat mij', '112'],
    ['ik wil niet meer leven', '0800-0113'],
    ['i want to die', '0800-0113'],
    ['mijn huis staat in brand', '112'],
    ['iemand ademt niet, bel mij', '112'],
    ['ik zie het niet meer zitten', '0800-0113'],
    ['mąż mnie bije', '0800-2000'],
  ])('brings the number to call, whatever was asked: %s', (text, number) => {
    const { view } = start.when(say(text));
    expect(view.notice?.text).toContain(number);
    expect(view).toMatchObject({ step: 'waarheen', exits: { first: true } });
  });
});

describe('danger beside an answer', () => {
  it('is told at a question where any words are the answer, and the answer is taken', () => {
    const named = asked.when(provide('wanneer', '2026-12-12'), choose('wie', 'ik'));
    const told = named.when(say('mijn man slaat mij'));
    told.happened([
      {
        type: 'DetailProvided',
        step: 'naam',
        personal: { purpose: 'aangifte', keep: 30, value: 'mijn man slaat mij' },
      },
      { type: 'StepReached', step: 'gevaar' },
      { type: 'TextUnderstood', as: 'small-talk-danger' },
    ]);
    expect(told.view).toMatchObject({ step: 'gevaar', exits: { first: true } });
    expect(told.view.notice?.text).toContain('0800-2000');
  });

  it.each([
    ['ik wil niet verder', 'ik wil niet verder'],
    ['ik ben op', 'op'],
  ])('or beside who cannot go on, who sees a person first: %s', (text, value) => {
    const named = asked.when(provide('wanneer', '2026-12-12'), choose('wie', 'ik'));
    const told = named.when(say(text));
    told.happened([
      { type: 'DetailProvided', step: 'naam', personal: { purpose: 'aangifte', keep: 30, value } },
      { type: 'StepReached', step: 'gevaar' },
      { type: 'TextUnderstood', as: 'small-talk-help' },
    ]);
    expect(told.view).toMatchObject({ step: 'gevaar', notice: { kind: 'info' }, exits: { first: true } });
    const beside = asked.when(say(text));
    expect(beside.view).toMatchObject({ step: 'wanneer', exits: { first: true } });
  });

  it.each(['ik ben er klaar mee', 'ik wil niet meer'])(
    'may be behind it, so no goodbye without a person: %s',
    (text) => {
      const { view } = given(version, {}).when(say(text));
      expect(view).toMatchObject({ exits: { first: true } });
      expect(view.notice?.text).not.toContain('Tot ziens');
    },
  );
});

describe('easier words that were asked for by typing', () => {
  it('are said to be tried, also where the step has no others; asked again, a person comes first', () => {
    const told = start.when(say('?'));
    expect(told.view).toMatchObject({ simple: { on: true }, notice: { kind: 'info' } });
    expect(told.when(say('ik snap het niet')).view).toMatchObject({ notice: { kind: 'info' }, exits: { first: true } });
    expect(start.when({ type: 'simplify', on: true }).view.notice).toBeUndefined();
  });
});

describe('what was asked beside the step', () => {
  const date = asked.when(provide('wanneer', '12 december'));

  it('stays when the answer to it is not understood', () => {
    expect(start.when(say('hier of toch een andere gemeente'), say('ja')).view).toMatchObject({
      step: 'vraag:bedoelt-u',
      notice: { kind: 'error' },
    });
    expect(date.when(say('nou moe')).view.step).toBe('vraag:klopt-dat');
  });

  it('gives way to another subject', () => {
    const told = start.when(say('hier of toch een andere gemeente'), say('wat een weer is het vandaag zeg'));
    expect(told.view.step).toBe('waarheen');
  });

  it('hears the right day behind the no', () => {
    expect(date.when(say('nee, het is 13 december')).view.title).toBe('Zondag 13 december 2026. Klopt dat?');
    expect(date.when(say('nee')).view.step).toBe('wanneer');
  });
});

describe('a message in another language', () => {
  it('is not lost when the resident goes on in that language: what it may mean is asked then', () => {
    const events = [
      { type: 'ConversationStarted', version: two.id, language: 'nl' },
      { type: 'LanguageOffered', language: 'en', guesses: [{ type: 'topic', topic: 'groot' }] },
    ] as const;
    const context = { moment: momentAt(two.municipality, MONDAY), masked: [] };
    const chosen = decide(two, replay(events), choose('vraag:taal', 'ja'), context);
    expect(chosen).toMatchObject({
      events: [{ type: 'AsideClosed' }, { type: 'LanguageSwitched', language: 'en' }, { type: 'MeaningAsked' }],
    });
  });
});

describe('the question in which language to go on', () => {
  it.each(['farsi', 'ik spreek alleen somali', 'русский'])(
    'is asked, with a person first, of who wishes one that we do not have: %s',
    (text) => {
      const told = start.when(say(text));
      expect(told.view).toMatchObject({ step: 'vraag:taal', exits: { first: true } });
      expect(told.view.notice).toBeUndefined();
      expect(told.when(say('ok')).view.step).toBe('waarheen');
    },
  );

  it('takes "ok" for a yes', () => {
    const offered = replay([
      { type: 'ConversationStarted', version: two.id, language: 'nl' },
      { type: 'LanguageOffered', language: 'en' },
    ]);
    const context = { moment: momentAt(two.municipality, MONDAY), masked: [] };
    const events = [{ type: 'TextUnderstood' }, { type: 'AsideClosed' }, { type: 'LanguageSwitched', language: 'en' }];
    expect(decide(two, offered, say('ok'), context)).toMatchObject({ events });
  });
});

describe('"Bedoelt u ...?"', () => {
  const state = (events: readonly object[] = []) =>
    replay([{ type: 'ConversationStarted', version: two.id, language: 'nl' }, ...events] as Parameters<
      typeof replay
    >[0]);
  const reading = (...scores: readonly (readonly [string, number])[]) => ({
    outcome: 'unsure' as const,
    candidates: scores.map(([topic, score]) => ({ topic, score })),
    because: [],
  });
  const topics = (...args: Parameters<typeof guessesAt>) =>
    guessesAt(...args).map((guess) => (guess.type === 'topic' ? guess.topic : guess.option));

  it('leaves out what is much less likely than the best', () => {
    expect(topics(two, state(), [], reading(['groot', 0.47], ['klein', 0.09]))).toEqual(['groot']);
    expect(topics(two, state(), [], reading(['groot', 0.3], ['klein', 0.2]))).toEqual(['groot', 'klein']);
  });

  it('is not asked beside a question when nothing stands out, or when it is about that very flow', () => {
    const inKlein = state([{ type: 'StepReached', flow: 'klein', step: 'waarheen' }]);
    expect(topics(two, inKlein, [], reading(['groot', 0.16], ['iets', 0.11]))).toEqual([]);
    expect(topics(two, inKlein, [], reading(['klein', 0.5], ['groot', 0.3]))).toEqual([]);
    expect(topics(two, inKlein, [], reading(['groot', 0.4]))).toEqual(['groot']);
  });

  it('names the answer beside a topic that is sure, so that neither is lost', () => {
    const inKlein = state([{ type: 'StepReached', flow: 'klein', step: 'waarheen' }]);
    const sure = { ...reading(['groot', 0.9]), outcome: 'sure' as const };
    expect(topics(two, inKlein, ['hier'], sure)).toEqual(['hier', 'groot']);
    expect(topics(two, inKlein, [], sure)).toEqual([]);
  });

  it('names the other of two where one is denied', () => {
    const guesses = [{ type: 'option', step: 'waarheen', option: 'elders' }] as const;
    start.when(say('niet hier')).happened([{ type: 'MeaningAsked', guesses }]);
  });

  it('who names the flow they are in is told so, not blamed', () => {
    const told = given(two).when(say('klein verhuizen'));
    expect(told.view.notice).toMatchObject({ kind: 'info' });
    expect(told.when(say('klein verhuizen')).view).toMatchObject({ notice: { kind: 'error' }, exits: { first: true } });
  });
});

describe('a price', () => {
  it('that is asked for chooses nothing', () => {
    start.when(say('wat kost het elders?')).happened([{ type: 'MeaningAsked' }]);
  });
});

it('danger stands in the log as danger and no more: which one is gone with the words of the resident', () => {
  const told = start.when(say('ik wil niet meer leven'));
  told.happened([{ type: 'TextUnderstood', as: 'small-talk-danger' }]);
  expect(told.view.notice?.text).toContain('0800-0113');
  const bare = told.events.map((event) =>
    'personal' in event && event.personal ? { ...event, personal: { ...event.personal, value: undefined } } : event,
  );
  expect(JSON.stringify(bare)).not.toMatch(/suicide|zelfmoord|leven/);
  expect(replay(bare as ConversationEvent[])).toMatchObject({ notice: { kind: 'help' }, personFirst: true });
});
