import { describe, expect, it } from 'vitest';
import { choose, given, say } from './given.js';
import { smallFiles, smallVersion, versionOf } from './small-version.js';

const version = smallVersion();

describe('free text', () => {
  it.each([['elders'], ['een andere gemeente'], ['Een ander gemeente'], ['in een andere gemeente, denk ik']])(
    'is an answer when it names one: %s',
    (text) => {
      given(version)
        .when(say(text))
        .happened([
          { type: 'TextUnderstood', as: 'elders' },
          { type: 'OptionChosen', options: ['elders'] },
          { type: 'StepReached', step: 'elders-melden' },
        ]);
    },
  );

  it('may name several boxes at once', () => {
    const told = given(version).when(
      choose('waarheen', 'hier'),
      choose('wanneer', 'weet-niet'),
      say('mijn partner en een kind'),
    );
    expect(told.view.answers.at(-1)?.answer).toBe('Mijn partner en Een kind');
  });

  it('is a typed answer where one is asked', () => {
    expect(given(version).when(choose('waarheen', 'hier'), say('24 nov 2026')).view.step).toBe('wie');
  });

  it('is the answer on the screen before it is a request of the same words, but for a person', () => {
    const labelled = (label: string, id = 'elders') =>
      versionOf(
        smallFiles.map(({ path, text }) => ({
          path,
          text: text.replaceAll('"Een andere gemeente"', `"${label}"`).replaceAll(/\belders\b/g, id),
        })),
      );
    const atFirst = (label: string, id?: string) => given(labelled(label, id)).when(say(label)).view;
    for (const label of ['Terug', 'Stop', 'Help']) expect(atFirst(label).step).toBe('elders-melden');
    expect(atFirst('Bel mij terug')).toMatchObject({ step: 'waarheen', exits: { first: true } });
    // Where only the name in the files is "terug", it goes back.
    expect(given(labelled('Weer hier', 'terug')).when(say('terug')).view.step).toBe('waarheen');
  });

  it.each([
    ['ik wil een mens spreken', { exits: { first: true } }],
    ['bel mij terug', { exits: { first: true } }],
    ['makkelijker', { simple: { on: true } }],
    ['English please', { language: 'en' }],
  ])('is a request at any step: %s', (text, expected) => {
    expect(given(version).when(say(text)).view).toMatchObject(expected);
  });

  it('that wants to stop loses nothing: it gives a code to go on later', () => {
    expect(given(version).when(say('ik wil stoppen')).view).toMatchObject({
      kind: 'question',
      pause: { code: 'CDFGHJKM' },
    });
  });

  it('is no typed answer when it cannot be read as one: it was not understood', () => {
    given(version)
      .when(choose('waarheen', 'hier'), say('wat een weer'))
      .happened([{ type: 'NotUnderstood', step: 'wanneer' }]);
  });

  it('that asks for easier words where they are as easy as they get brings the person', () => {
    given(version)
      .when({ type: 'simplify', on: true }, say('makkelijker'))
      .happened([{ type: 'TextUnderstood', as: 'small-talk-help' }]);
  });

  it('that names two topics chooses none', () => {
    const two = versionOf([
      ...smallFiles,
      ...smallFiles
        .filter(({ path }) => path.includes('klein'))
        .map(({ path, text }) => ({
          path: path.replace('klein', 'groot'),
          text: text.replace('flow: klein', 'flow: groot').replace(/A small move|Klein verhuizen/, 'Groot verhuizen'),
        })),
    ]);
    const told = given(two, { text: 'klein of groot' });
    told.happened([{ type: 'ConversationStarted' }, { type: 'NotUnderstood', step: 'onderwerp' }]);
    expect(told.when(say('groot verhuizen')).view).toMatchObject({ flow: 'groot', step: 'waarheen' });
  });

  it('chooses the topic at the start', () => {
    expect(given(version, { text: 'ik wil klein gaan verhuizen' }).view.step).toBe('waarheen');
    expect(given(version, {}).view.question?.options).toEqual([{ id: 'klein', label: 'Klein verhuizen' }]);
  });

  it('that is not understood brings the options again, the second time the person first, never the same sentence', () => {
    let told = given(version);
    const sentences = new Set<string>();
    for (let times = 1; times <= 6; times += 1) {
      told = told.when(say('wat een weer vandaag zeg'));
      const text = told.view.notice?.text ?? '';
      expect(told.view.messages).toHaveLength(2);
      const before = [...sentences].at(-1)?.split('\n') ?? [];
      expect(text.split('\n').filter((line) => before.includes(line))).toEqual([]);
      sentences.delete(text);
      sentences.add(text);
      expect(told.view.exits.first).toBe(times >= 2);
      expect(told.view.question?.options).toHaveLength(3);
    }
    expect(told.when(choose('waarheen', 'hier')).view.exits.first).toBe(false);
  });
});
