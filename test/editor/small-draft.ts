import type { Files } from '../../src/editor/document/files.js';

/** A small flow with every way of writing, and comments everywhere. */
export const FLOW = `# Hoe dit gaat
flow: toets
steps:
  soort: # de eerste vraag
    ask: choice
    options: [a, { b: { pictogram: geld } }, weet-niet]
    next: klaar

  # Uitleg over b
  meer:
    ask: yes-no
    options: [weet-niet]
    next:
      # eerst dit
      - when: { soort: b }
        go: klaar
      - when: { meer: { one-of: [ja, nee] } } # allebei
        go: klaar
      - go: klaar

  klaar:
    result: plan
    actions:
      # bellen
      - bel: { when: { soort: a }, urgency: now, by: [{ phone: telefoon.gemeente }] }
# einde
`;

/** Its Dutch texts. */
export const TEXTS = `title: Toets
description: Een toets.
steps:
  soort:
    text: Welke soort?
    options: { a: De eerste, b: De tweede, weet-niet: Weet ik niet }
  # over b
  meer:
    text: Meer dan {soort}?
    options:
      ja: Ja
      nee: Nee
      weet-niet: Dat weet ik niet
  klaar:
    text: Klaar
`;

/** Both as a draft. */
export const DRAFT: Files = new Map([
  ['flows/toets.yaml', FLOW],
  ['content/nl/toets.yaml', TEXTS],
]);
