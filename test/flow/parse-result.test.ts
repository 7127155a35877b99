import { describe, expect, it } from 'vitest';
import { findingsInFlow } from './findings.js';

function result(lines: string): string[] {
  const body = lines.replaceAll(/^/gm, '    ');
  return findingsInFlow(`steps:
  soort:
    ask: choice
    options: [stad, weet-niet]
    next: klaar
  klaar:
    result: plan
${body}
`);
}

describe('the actions of a result', () => {
  it('lead to facts that exist and are of the right kind', () => {
    expect(result('actions:\n  - a: { by: [{ phone: telefoon.politei }], cost: leges.fietss }')).toEqual([
      '10:28 unknown-fact "telefoon.politei" staat niet in content/municipality.yaml. Voeg het daar toe. Bedoelt u "telefoon.politie"?',
      '10:55 unknown-fact "leges.fietss" staat niet in content/municipality.yaml. Voeg het daar toe. Bedoelt u "leges.fiets"?',
    ]);
    expect(result('actions:\n  - a: { by: [{ online: telefoon.politie }], cost: link.fiets }')).toEqual([
      '10:29 wrong-fact Hier hoort een link (link.naam). "telefoon.politie" is een telefoonnummer (telefoon.naam).',
      '10:56 wrong-fact Hier hoort een bedrag (leges.naam). "link.fiets" is een link (link.naam).',
    ]);
  });

  it('can be done in at least one way, each once', () => {
    expect(result('actions:\n  - a')).toEqual([
      '10:9 missing-key Zeg bij actie "a" hoe het kan: per telefoon, online, aan de balie of op papier (by: phone, online, desk, paper).',
    ]);
    expect(result('actions:\n  - a: { by: [desk, desk, dsk] }')).toEqual([
      '10:18 duplicate-name "desk" staat twee keer bij actie "a". Haal er één weg.',
      '10:31 unknown-way "dsk" kan niet bij "by". Kies "phone", "online", "desk" of "paper". Bedoelt u "desk"?',
    ]);
  });

  it('have known keys and urgencies, and stand there once', () => {
    expect(result('actions:\n  - a: { by: [desk], urgency: asap, kosten: x }\n  - a: { by: [desk] }')).toEqual([
      '10:35 unknown-value "asap" kan niet bij "urgency". Kies "now", "today", "soon" of "later".',
      '10:41 unknown-key "kosten" kan hier niet staan. Hier kan staan: when, urgency, by, cost.',
      '11:9 duplicate-name De actie "a" staat twee keer bij stap "klaar". Haal er één weg.',
    ]);
  });

  it('are taken over only from a step that calls', () => {
    expect(result('actions:\n  - from: soort')).toEqual([
      '10:15 unknown-step "from" neemt de acties over van een stap met "call". "soort" is geen stap met "call".',
    ]);
  });

  it('are written under their name', () => {
    expect(result('actions:\n  - a: { by: [desk] }\n    cost: leges.fiets')).toEqual([
      '11:9 unknown-key "cost" staat te ver naar links of hoort hier niet. Zet hem verder naar rechts, onder "a".',
    ]);
  });
});

describe('a result', () => {
  it('is of a known kind, with rows that are questions', () => {
    expect(result('rows: [soort, klaar, srt]\nfiled: ja')).toEqual([
      '9:19 not-a-question Stap "klaar" is geen vraag en heeft dus geen antwoord. Noem hier een vraag.',
      '9:26 unknown-name "srt" is geen vraag of berekende waarde van dit gesprek.',
      '10:12 wrong-kind Bij "filed" hoort true of false.',
    ]);
  });

  it('has each section once', () => {
    expect(result('sections: [a, { a: { when: { soort: stad } } }]')).toEqual([
      '9:21 duplicate-name Het onderdeel "a" staat twee keer bij stap "klaar". Haal er één weg.',
    ]);
  });
});
