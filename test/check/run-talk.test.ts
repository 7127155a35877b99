import { describe, expect, it } from 'vitest';
import { findings, town } from './town.js';

const END = `  klaar:
    result: answer
`;

describe('an example talk', () => {
  it('says what was expected of a talk that no longer holds, and what is there instead', () => {
    const talks = `- talk: een snelle
  inputs: [a, ja]
  end: { step: klaar }
- talk: een verkeerde
  inputs:
    - b
    - step: klaar
  end: { step: klaar }
- talk: een andere
  inputs: [c]
  end: { step: klaar }
- talk: te vroeg klaar
  inputs: [a]
  end: { step: klaar, kind: result, answers: { soort: b }, says: [Tot ziens] }
`;
    const steps = `  soort:
    ask: choice
    options: [a, b, weet-niet]
    next: meer
  meer:
    ask: yes-no
    options: [weet-niet]
    next: klaar
${END}`;
    expect(findings(town(steps, { talks })).filter((line) => line.includes('talk-fails'))).toEqual([
      'flows/toets.conversations.yaml:7:7 talk-fails: Voorbeeldgesprek "een verkeerde": Hier hoort stap "klaar" te staan, maar er staat stap "meer".',
      'flows/toets.conversations.yaml:10:12 talk-fails: Voorbeeldgesprek "een andere": "c" kan hier niet. Op het scherm staat stap "soort". Daar kan: a, b, weet-niet.',
      'flows/toets.conversations.yaml:12:3 talk-fails: Voorbeeldgesprek "te vroeg klaar": "Tot ziens" hoort op het scherm te staan, maar staat er niet.',
      'flows/toets.conversations.yaml:12:3 talk-fails: Voorbeeldgesprek "te vroeg klaar": Verwacht was de stap aan het eind: klaar. Nu is het: meer.',
      'flows/toets.conversations.yaml:12:3 talk-fails: Voorbeeldgesprek "te vroeg klaar": Verwacht was het antwoord op "soort": b. Nu is het: a.',
      'flows/toets.conversations.yaml:12:3 talk-fails: Voorbeeldgesprek "te vroeg klaar": Verwacht was het soort scherm aan het eind: result. Nu is het: question.',
    ]);
  });

  const steps = `  kwijt:
    ask: choices
    options: [pas, geld, geen-van-deze]
    next: wie
  wie:
    ask: name
    options: [overslaan]
    purpose: aangifte
    keep: 30
    next: plan
  plan:
    result: plan
    actions:
      - bel: { by: [phone] }
      - blokkeer: { when: { kwijt: { includes: pas } }, urgency: now, by: [phone] }
`;
  const talkWith = (inputs: string, end: string) =>
    findings(town(steps, { talks: `- talk: kwijt\n  inputs: ${inputs}\n  end: ${end}\n` })).map(
      (line) => line.split('"kwijt": ')[1] ?? line,
    );

  it('may do all a resident can', () => {
    const acts = [
      '[pas, geld]',
      'back',
      'simplify',
      'person',
      '{ say: pas }',
      '{ type: Sam }',
      '{ change: wie }',
      'overslaan',
      '{ callback: { phone: 06 12345678, slot: first } }',
      '{ tick: bel }',
      'pause',
      '{ step: plan }',
    ];
    expect(talkWith(`[${acts.join(', ')}]`, '{ step: plan, answers: { kwijt: pas, wie: overslaan } }')).toEqual([]);
  });

  it('names the actions in the order of the plan, and those that must not be in it', () => {
    const all = '[[pas], overslaan]';
    expect(talkWith(all, '{ actions: [blokkeer, bel], not: [aangifte] }')).toEqual([]);
    expect(talkWith(all, '{ actions: [bel, blokkeer], not: [blokkeer] }')).toEqual([
      'Actie "blokkeer" hoort niet in de lijst, maar staat er wel.',
      'Verwacht was de lijst met acties: bel, blokkeer. Nu is het: blokkeer, bel.',
    ]);
  });

  it('says by its name what every town fills in for itself', () => {
    expect(talkWith('[[pas], overslaan]', '{ says: ["{telefoon.gemeente}"] }')).toEqual([]);
    expect(talkWith('[[pas], overslaan]', '{ says: ["Bel {telefoon.gemeente} nu"] }')).toEqual([
      '"Bel 14 0999 nu" hoort op het scherm te staan, maar staat er niet.',
    ]);
  });

  it('does not count an answer that was not given, or is no longer on the way', () => {
    expect(talkWith('[[geld]]', '{ answers: { kwijt: geld, wie: Sam } }')).toEqual([
      'Verwacht was het antwoord op "wie": Sam. Nu is het: geen antwoord.',
    ]);
    const shorter = `  soort:
    ask: choice
    options: [a, weet-niet]
    next: [{ when: { soort: a }, go: meer }, { go: klaar }]
  meer:
    ask: yes-no
    options: [weet-niet]
    next: klaar
${END}`;
    const talks = `- talk: bedacht zich
  inputs: [a, ja, { change: soort }, weet-niet]
  end: { step: klaar, answers: { meer: ja } }
`;
    expect(findings(town(shorter, { talks }))).toEqual([
      'flows/toets.conversations.yaml:1:3 talk-fails: Voorbeeldgesprek "bedacht zich": Verwacht was het antwoord op "meer": ja. Nu is het: geen antwoord.',
    ]);
  });
});
