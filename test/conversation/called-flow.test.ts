import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/flow/version.js';
import { choose, given, provide } from './given.js';
import { smallFiles, versionOf } from './small-version.js';

const CALLER = `
flow: beller
steps:
  hoe:
    ask: choice
    options: [verloren, gestolen, weet-niet]
    next: kaart
  kaart:
    call: kaart-kwijt
    given: { hoe: hoe }
    next: plan
  plan:
    result: plan
    actions:
      - later: { urgency: later, by: [desk] }
      - from: kaart
`;

/** After the call: a "no" leads back to the call itself. */
const AGAIN = `next: [{ when: { kaart/zeker: nee }, go: kaart }, { go: plan }]\n`;

const CALLED = `
flow: kaart-kwijt
listed: false
steps:
  hoe:
    ask: choice
    options: [verloren, gestolen, weet-niet]
    next: wie
  wie:
    ask: name
    options: [overslaan]
    purpose: aangifte
    keep: 30
    next: zeker
  zeker:
    ask: yes-no
    complete: er is geen derde antwoord
    next: kaart-plan
  kaart-plan:
    result: plan
    actions:
      - meld: { urgency: now, by: [desk] }
      - aangifte: { when: { hoe: gestolen }, urgency: today, by: [desk] }
`;

const CALLED_WORDS = `
title: Kaart kwijt
description: Een kaart kwijt.
steps:
  hoe: { text: Hoe?, simple: Hoe?, options: { verloren: Verloren, gestolen: Gestolen, weet-niet: Weet niet } }
  wie: { text: Wie?, simple: Wie?, why: Voor de brief., options: { overslaan: Overslaan } }
  zeker: { text: "Is dit van {wie}, en {hoe}?", simple: "Van {wie}?", options: { ja: Ja, nee: Nee } }
  kaart-plan:
    heading: Plan
    text: Doe dit.
    simple: Doe dit.
    filed-note: Niets gemeld.
    next: U meldt het.
    if-not: Bel ons.
    actions:
      meld: { text: "Meld de kaart van {wie}", simple: Meld, desk: Kom langs. }
      aangifte: { text: Doe aangifte, simple: Doe aangifte, desk: Ga erheen. }
`;

const CALLER_WORDS = `
title: Beller
description: Roept een ander aan.
steps:
  hoe: { text: Hoe?, simple: Hoe?, options: { verloren: Verloren, gestolen: Gestolen, weet-niet: Weet niet } }
  plan:
    heading: Uw plan
    text: Doe dit.
    simple: Doe dit.
    filed-note: Niets gemeld.
    next: U meldt het.
    if-not: Bel ons.
    actions: { later: { text: Later, simple: Later, desk: Kom langs. } }
`;

const files: readonly SourceFile[] = [
  ...smallFiles.filter(({ path }) => !path.includes('klein') && !path.includes('/en/')),
  { path: 'flows/beller.yaml', text: CALLER },
  { path: 'flows/kaart-kwijt.yaml', text: CALLED },
  { path: 'content/nl/beller.yaml', text: CALLER_WORDS },
  { path: 'content/nl/kaart-kwijt.yaml', text: CALLED_WORDS },
];
const version = versionOf(files);

describe('a flow that calls another', () => {
  it('asks nothing twice and fills the other flow’s texts with its own answers', () => {
    const told = given(version, { flow: 'beller' }).when(choose('hoe', 'gestolen'), provide('kaart/wie', 'Saïda'));
    expect(told.view).toMatchObject({ step: 'kaart/zeker', title: 'Is dit van Saïda, en Gestolen?' });
  });

  it('takes over the actions of the result that was reached, most urgent first', () => {
    const told = given(version, { flow: 'beller' }).when(
      choose('hoe', 'gestolen'),
      provide('kaart/wie', 'Saïda'),
      choose('kaart/zeker', 'ja'),
    );
    expect(told.view.result?.actions.map(({ id, text }) => [id, text])).toEqual([
      ['kaart/meld', 'Meld de kaart van Saïda'],
      ['kaart/aangifte', 'Doe aangifte'],
      ['later', 'Later'],
    ]);
    expect(told.when({ type: 'go-back' }).view.step).toBe('kaart/zeker');
  });

  it('may be gone through again: it asks anew, from its own first question', () => {
    const again = versionOf(
      files.map(({ path, text }) => ({
        path,
        text: path === 'flows/beller.yaml' ? text.replace('next: plan\n', AGAIN) : text,
      })),
    );
    const told = given(again, { flow: 'beller' }).when(
      choose('hoe', 'verloren'),
      provide('kaart/wie', 'Saïda'),
      choose('kaart/zeker', 'nee'),
    );
    expect(told.view).toMatchObject({ step: 'kaart/wie', kind: 'question' });
    expect(told.view.answers.map(({ step }) => step)).toEqual(['hoe']);
  });

  it('that is not listed is no topic of its own, but a link may lead to it', () => {
    const topics = given(version, {});
    expect(topics.view.question?.options?.map(({ id }) => id)).toEqual(['beller']);
    expect(topics.decision(choose('onderwerp', 'kaart-kwijt'))).toEqual({ rejected: { code: 'unknown-option' } });
    expect(topics.when(choose('onderwerp', 'beller')).view.step).toBe('hoe');
    expect(given(version, { flow: 'kaart-kwijt' }).view.step).toBe('hoe');
  });

  it('stands on its own as well', () => {
    expect(given(version, { flow: 'kaart-kwijt' }).when(choose('hoe', 'verloren')).view.step).toBe('wie');
  });
});
