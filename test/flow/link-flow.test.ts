import { describe, expect, it } from 'vitest';
import { readVersion } from '../../src/flow/read-version.js';
import { files, findings } from './findings.js';

const CALLER = `flow: fiets
steps:
  hoe:
    ask: choice
    options: [gestolen, verloren, weet-niet]
    next: slot
  slot:
    call: slot
    given: { manier: hoe }
    next:
      - when: { slot/merk: duur, slot/manier: gestolen }
        go: klaar
      - go: klaar
  klaar:
    result: plan
    rows: [hoe, slot/manier, slot/merk]
    actions:
      - bel: { by: [phone] }
      - from: slot
`;

const CALLED = `flow: slot
listed: false
derive:
  tot: { report-until: dag }
steps:
  manier:
    ask: choice
    options: [gestolen, verloren, weet-niet]
    next:
      - when: { manier: weet-niet }
        go: niets
      - go: merk
  merk:
    ask: choice
    options: [duur, weet-niet]
    next: dag
  dag:
    ask: date
    options: [weet-niet]
    purpose: x
    keep: 1
    next: nieuw
  nieuw:
    result: plan
    actions:
      - koop: { when: { manier: gestolen, tot: { before: today } }, urgency: now, by: [desk] }
      - zoek: { by: [phone] }
  niets:
    result: answer
`;

function link(caller = CALLER, called = CALLED) {
  const { version } = readVersion(files({ 'flows/fiets.yaml': caller, 'flows/slot.yaml': called }), 'v1');
  return version?.flows.get('fiets');
}

/** Without places, which only say where in the source. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'place' ? undefined : part)));
}

describe('a flow that calls another', () => {
  it('has the steps of both under one name each', () => {
    expect([...(link()?.steps.keys() ?? [])]).toEqual([
      'hoe',
      'slot',
      'slot/manier',
      'slot/merk',
      'slot/dag',
      'slot/nieuw',
      'slot/niets',
      'klaar',
    ]);
    expect(link()?.steps.get('slot/merk')).toMatchObject({ key: 'slot/merk', home: 'slot', id: 'merk', ask: 'choice' });
  });

  it('walks in at the start of the other, and from its result to where the caller goes on', () => {
    const flow = link();
    expect(bare(flow?.steps.get('slot'))).toEqual({
      key: 'slot',
      home: 'fiets',
      id: 'slot',
      type: 'pass',
      next: [{ go: 'slot/manier' }],
    });
    expect(bare(flow?.steps.get('slot/niets'))).toEqual({
      key: 'slot/niets',
      home: 'slot',
      id: 'niets',
      type: 'pass',
      next: [
        {
          when: {
            type: 'all',
            conditions: [
              { type: 'is', name: 'slot/merk', value: 'duur' },
              { type: 'is', name: 'hoe', value: 'gestolen' },
            ],
          },
          go: 'klaar',
        },
        { go: 'klaar' },
      ],
    });
  });

  it('does not ask again what was given', () => {
    expect(bare(link()?.steps.get('slot/manier'))).toEqual({
      key: 'slot/manier',
      home: 'slot',
      id: 'manier',
      type: 'pass',
      answer: 'hoe',
      next: [{ when: { type: 'is', name: 'hoe', value: 'weet-niet' }, go: 'slot/niets' }, { go: 'slot/merk' }],
    });
    expect(link()?.steps.get('klaar')).toMatchObject({ rows: ['hoe', 'hoe', 'slot/merk'] });
  });

  it('has the derived values of the other under its own name', () => {
    expect(bare([...(link()?.derived.values() ?? [])])).toEqual([
      { name: 'slot/tot', fn: 'report-until', of: ['slot/dag'] },
    ]);
  });

  it('takes over actions when their result was passed and their own condition holds', () => {
    const klaar = link()?.steps.get('klaar');
    expect(klaar?.type === 'result' && bare(klaar.actions)).toEqual([
      { id: 'bel', key: 'bel', home: 'fiets', step: 'klaar', by: [{ way: 'phone' }], urgency: 'soon' },
      {
        id: 'koop',
        key: 'slot/koop',
        home: 'slot',
        step: 'nieuw',
        by: [{ way: 'desk' }],
        urgency: 'now',
        when: {
          type: 'all',
          conditions: [
            { type: 'passed', step: 'slot/nieuw' },
            {
              type: 'all',
              conditions: [
                { type: 'is', name: 'hoe', value: 'gestolen' },
                { type: 'before', name: 'slot/tot', bound: { today: 0 } },
              ],
            },
          ],
        },
      },
      {
        id: 'zoek',
        key: 'slot/zoek',
        home: 'slot',
        step: 'nieuw',
        by: [{ way: 'phone' }],
        urgency: 'soon',
        when: { type: 'passed', step: 'slot/nieuw' },
      },
    ]);
  });

  it('leaves the other flow as it is when it is walked on its own', () => {
    const { version } = readVersion(files({ 'flows/fiets.yaml': CALLER, 'flows/slot.yaml': CALLED }), 'v1');
    expect(version?.flows.get('slot')?.steps.get('nieuw')).toMatchObject({ type: 'result', key: 'nieuw' });
    expect(version?.flows.get('slot')?.steps.get('manier')).toMatchObject({ type: 'question' });
  });
});

describe('calls through a call', () => {
  it('hand an answer down and take actions up', () => {
    const middle = `flow: slot
steps:
  manier:
    ask: choice
    options: [gestolen, verloren, weet-niet]
    next: diep
  diep:
    call: diep
    given: { hoezo: manier }
    next: nieuw
  nieuw:
    result: plan
    actions: [{ from: diep }]
`;
    const deep = `flow: diep
steps:
  hoezo:
    ask: choice
    options: [gestolen, verloren, weet-niet]
    next: eind
  eind:
    result: plan
    actions: [{ zoek: { when: { hoezo: verloren }, by: [desk] } }]
`;
    const caller = CALLER.replace('slot/merk: duur, slot/manier', 'slot/diep/hoezo').replace(', slot/merk]', ']');
    const changes = { 'flows/fiets.yaml': caller, 'flows/slot.yaml': middle, 'flows/diep.yaml': deep };
    const flow = readVersion(files(changes), 'v1').version?.flows.get('fiets');
    expect(bare(flow?.steps.get('slot/diep/hoezo'))).toMatchObject({ type: 'pass', answer: 'hoe' });
    expect(bare(flow?.steps.get('slot/nieuw'))).toMatchObject({
      next: [{ when: { name: 'hoe', value: 'gestolen' } }, { go: 'klaar' }],
    });
    const klaar = flow?.steps.get('klaar');
    expect(klaar?.type === 'result' && bare(klaar.actions[1])).toMatchObject({
      key: 'slot/diep/zoek',
      when: {
        conditions: [
          { type: 'passed', step: 'slot/nieuw' },
          {
            conditions: [
              { type: 'passed', step: 'slot/diep/eind' },
              { name: 'hoe', value: 'verloren' },
            ],
          },
        ],
      },
    });
  });
});

describe('a call that cannot be', () => {
  const inFlows = (caller: string, called = CALLED) =>
    findings({ 'flows/fiets.yaml': caller, 'flows/slot.yaml': called }).filter((line) => line.startsWith('flows/'));

  it('names no flow, or a flow that comes back here', () => {
    expect(inFlows(CALLER.replace('call: slot', 'call: slto'))).toEqual([
      'flows/fiets.yaml:8:11 unknown-flow Stap "slot" roept het gesprek "slto" aan. Dat gesprek is er niet. Bedoelt u "slot"?',
    ]);
    const back = `flow: slot\nsteps:\n  terug:\n    call: fiets\n    next: eind\n  eind:\n    result: answer\n`;
    const caller = 'flow: fiets\nsteps:\n  slot:\n    call: slot\n    next: klaar\n  klaar:\n    result: answer\n';
    expect(inFlows(caller, back)).toEqual([
      'flows/fiets.yaml:4:11 recursive-call Stap "slot" roept "slot" aan, en zo komt dit gesprek weer bij zichzelf uit. Haal de kring weg.',
      'flows/slot.yaml:4:11 recursive-call Stap "terug" roept "fiets" aan, en zo komt dit gesprek weer bij zichzelf uit. Haal de kring weg.',
    ]);
  });

  it('gives an answer that does not fit', () => {
    expect(inFlows(CALLER.replace('manier: hoe', 'maniere: hoe')).slice(0, 1)).toEqual([
      'flows/fiets.yaml:9:14 unknown-step Het gesprek "slot" heeft geen vraag "maniere". Bedoelt u "manier"?',
    ]);
    expect(
      inFlows(CALLER.replace('[gestolen, verloren, weet-niet]', '[gestolen, gevonden, kapot, weet-niet]')),
    ).toEqual([
      'flows/fiets.yaml:9:22 given-options Vraag "manier" van "slot" kent "gevonden" en "kapot" niet. Maak de antwoorden gelijk.',
    ]);
    expect(inFlows(CALLER.replace('manier: hoe', 'dag: hoe'))).toEqual([
      'flows/fiets.yaml:9:19 given-kind Vraag "hoe" (choice) past niet op vraag "dag" (date) van "slot".',
    ]);
    expect(inFlows(CALLER.replace('manier: hoe', 'manier: hoee'))).toEqual([
      'flows/fiets.yaml:9:22 unknown-name "hoee" is geen vraag of berekende waarde van dit gesprek. Bedoelt u "hoe"?',
    ]);
  });

  it('takes an answer over from itself', () => {
    expect(inFlows(CALLER.replace('manier: hoe', 'merk: slot/merk'))).toEqual([
      'flows/fiets.yaml:9:20 given-circle "slot/merk" komt uit dit gesprek zelf, of wacht op een antwoord daaruit. Neem een eerder antwoord.',
    ]);
    const calls = `  een:
    call: slot
    given: { merk: twee/merk }
    next: twee
  twee:
    call: slot
    given: { merk: een/merk }
    next: klaar
`;
    const caller = `flow: fiets\nsteps:\n${calls}  klaar:\n    result: answer\n`;
    expect(inFlows(caller).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'flows/fiets.yaml:5:20 given-circle',
      'flows/fiets.yaml:9:20 given-circle',
    ]);
  });

  it('grows without end', () => {
    const flows: Record<string, string> = {};
    for (let n = 0; n < 60; n++) {
      const call = (id: string, next: string) => `  ${id}:\n    call: f${n + 1}\n    next: ${next}\n`;
      flows[`flows/f${n}.yaml`] =
        `flow: f${n}\nsteps:\n${call('a', 'b')}${call('b', 'eind')}  eind:\n    result: answer\n`;
    }
    flows['flows/f60.yaml'] = 'flow: f60\nsteps:\n  eind:\n    result: answer\n';
    const found = findings(flows).filter((line) => line.includes('too-many-steps'));
    expect(found[0]).toBe(
      'flows/f0.yaml:1:1 too-many-steps Dit gesprek wordt te groot, samen met de gesprekken die het aanroept. Deel het op.',
    );
  });
});
