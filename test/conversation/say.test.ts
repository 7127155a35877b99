import { describe, expect, it } from 'vitest';
import { choose, given, say } from './given.js';
import { smallVersion } from './small-version.js';

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

  it.each([
    ['ik wil een mens spreken', { exits: { first: true } }],
    ['bel mij terug', { exits: { first: true } }],
    ['makkelijker', { simple: { on: true } }],
    ['English please', { language: 'en' }],
  ])('is a request at any step: %s', (text, expected) => {
    expect(given(version).when(say(text)).view).toMatchObject(expected);
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
      expect(text).not.toBe([...sentences].at(-1));
      sentences.delete(text);
      sentences.add(text);
      expect(told.view.exits.first).toBe(times >= 2);
      expect(told.view.question?.options).toHaveLength(3);
    }
    expect(told.when(choose('waarheen', 'hier')).view.exits.first).toBe(false);
  });
});
