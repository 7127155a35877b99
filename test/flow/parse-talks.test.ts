import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { files, findings } from './findings.js';

const PATH = 'flows/fiets.conversations.yaml';

function read(inputs: string) {
  const text = `- talk: een\n  inputs: ${inputs}\n  end: { step: klaar }\n`;
  const { talks, diagnostics } = readVersion(files({ [PATH]: text }), 'v1');
  return {
    lines: talks[0]?.lines.map(({ place, ...line }) => line),
    found: diagnostics.map((found) => `${found.line}:${found.column} ${found.rule} ${found.message}`),
  };
}

describe('a talk', () => {
  it('is read line by line', () => {
    const inputs = `
    - stad
    - [bankpas, geld]
    - type: 16 september 2026
    - address: { postcode: 1234 AB, houseNumber: "5" }
    - say: wat nu?
    - back
    - change: soort
    - person
    - simplify
    - { language: en }
    - { callback: { phone: 0612345678, slot: first } }
    - { tick: koop }
    - pause
    - step: klaar`;
    expect(read(inputs)).toEqual({
      lines: [
        { type: 'choose', options: ['stad'] },
        { type: 'choose', options: ['bankpas', 'geld'] },
        { type: 'provide', value: '16 september 2026' },
        { type: 'provide', value: { postcode: '1234 AB', houseNumber: '5' } },
        { type: 'say', text: 'wat nu?' },
        { type: 'back' },
        { type: 'change', step: 'soort' },
        { type: 'person' },
        { type: 'simplify' },
        { type: 'language', language: 'en' },
        { type: 'callback', details: { phone: '0612345678', slot: 'first' } },
        { type: 'tick', action: 'koop' },
        { type: 'pause' },
        { type: 'expect-step', step: 'klaar' },
      ],
      found: [],
    });
  });

  it('has only lines that mean something', () => {
    expect(read('[{ tpe: x }, { say: a, step: b }, { address: { postcode: 1234 AB } }]').found).toEqual([
      '2:14 unknown-key Een regel hier heeft één van deze namen: "type", "address", "say", "change", "language", ' +
        '"callback", "tick" of "step". Bedoelt u "type"?',
      '2:34 unknown-key Een regel hier heeft één van deze namen: "type", "address", "say", "change", "language", ' +
        '"callback", "tick" of "step".',
      '2:56 missing-key Hier ontbreekt "houseNumber". Voeg die regel toe.',
    ]);
    expect(read('[{ callback: { way: fax } }]').found).toEqual([
      '2:31 unknown-value "fax" kan niet bij "way". Kies "phone", "email" of "visit".',
    ]);
  });

  it('says when it is held and how it must end', () => {
    const text = `- talk: een
  at: 2026-11-23T10:00+01:00
  inputs: [stad]
  end:
    step: klaar
    kind: result
    actions: []
    not: [koop]
    answers: { soort: stad, delen: [bel] }
    says: ["Dit was het"]
`;
    expect(readVersion(files({ [PATH]: text }), 'v1').talks).toEqual([
      {
        name: 'een',
        flow: 'fiets',
        at: '2026-11-23T10:00+01:00',
        lines: [{ type: 'choose', options: ['stad'], place: { file: PATH, line: 3, column: 12 } }],
        end: {
          step: 'klaar',
          kind: 'result',
          actions: [],
          not: ['koop'],
          answers: { soort: 'stad', delen: ['bel'] },
          says: ['Dit was het'],
        },
        place: { file: PATH, line: 1, column: 3 },
      },
    ]);
  });

  it('has a name of its own, a time that exists, inputs and an end', () => {
    const text = `- talk: een
  inputs: []
- talk: twee
  at: maandag
  inputs: []
  end: {}
- talk: twee
  inputs: []
  end: { stap: klaar }
`;
    expect(findings({ [PATH]: text }).map((line) => line.replace(`${PATH}:`, ''))).toEqual([
      '1:3 missing-key Hier ontbreekt "end". Voeg die regel toe.',
      '4:7 bad-time "maandag" is geen tijd. Schrijf bijvoorbeeld 2026-11-23T10:00+01:00.',
      '7:3 duplicate-name Er zijn twee voorbeeldgesprekken met de naam "twee". Geef er één een andere naam.',
      '9:10 unknown-key "stap" kan hier niet staan. Hier kan staan: step, kind, actions, not, answers, says. Bedoelt u "step"?',
    ]);
  });
});
