import { readVersion } from '../../src/flow/read-version.js';
import type { SourceFile, Version } from '../../src/flow/version.js';
import { interfaceFile } from '../fixtures/interface-file.js';

const FLOW = `
flow: klein
derive:
  termijn: { report-window: wanneer }
  vanaf: { report-from: wanneer }
steps:
  waarheen:
    ask: choice
    options: [hier, elders, weet-niet]
    next:
      - when: { waarheen: elders }
        go: elders-melden
      - go: wanneer
  wanneer:
    ask: date
    options: [weet-niet]
    purpose: aangifte
    keep: 30
    max: today+90
    next:
      - when: { termijn: too-early }
        go: te-vroeg
      - go: wie
  te-vroeg:
    message: true
    next: wie
  wie:
    ask: choices
    options: [ik, partner, kind, geen-van-deze]
    next: naam
  naam:
    ask: name
    options: [overslaan]
    purpose: aangifte
    keep: 30
    next: gevaar
  gevaar:
    ask: yes-no
    complete: er is geen derde antwoord
    next:
      - when: { gevaar: ja }
        go: mens
      - go: klaar
  mens:
    message: person
    next: klaar
  klaar:
    result: report
    rows: [waarheen, wanneer, naam]
    sections: [zelf, { kind: { when: { wie: { includes: kind } } } }]
    actions:
      - later-bellen: { urgency: later, by: [{ phone: telefoon.gemeente }] }
      - melden: { urgency: now, by: [{ online: link.melden }, desk], cost: leges.melden }
      - kind-melden: { when: { wie: { includes: kind } }, by: [desk] }
  elders-melden:
    result: answer
    actions:
      - daar-melden: { by: [desk] }
`;

const content = (en: boolean) => {
  const t = (nl: string, english: string) => JSON.stringify(en ? english : nl);
  return `
title: ${t('Klein verhuizen', 'A small move')}
description: ${t('Een kleine verhuizing melden.', 'Report a small move.')}
steps:
  waarheen:
    text: ${t('Waar gaat u heen?', 'Where do you go?')}
    simple: ${t('Waarheen?', 'Where to?')}
    options:
      hier: { label: ${t('Hier', 'Here')}, also: [${t('in deze gemeente', 'in this town')}] }
      elders: ${t('Een andere gemeente', 'Another town')}
      weet-niet: ${t('Weet ik niet', 'I do not know')}
  wanneer:
    text: ${t('Wanneer verhuist u?', 'When do you move?')}
    simple: ${t('Welke dag?', 'Which day?')}
    short: ${t('Dag', 'Day')}
    why: ${t('Dan weten wij of u op tijd bent.', 'So we know if you are in time.')}
    options: { weet-niet: ${t('Weet ik niet', 'I do not know')} }
  te-vroeg:
    text: ${t('Het kan vanaf {vanaf}.', 'You can from {vanaf}.')}
    simple: ${t('Wacht tot {vanaf}.', 'Wait until {vanaf}.')}
  wie:
    text: ${t('Wie gaat mee?', 'Who comes along?')}
    simple: ${t('Wie?', 'Who?')}
    options: { ik: ${t('Ik', 'Me')}, partner: ${t('Mijn partner', 'My partner')}, kind: ${t('Een kind', 'A child')}, geen-van-deze: ${t('Niemand van deze', 'None of these')} }
  naam:
    text: ${t('Wat is uw naam?', 'What is your name?')}
    simple: ${t('Uw naam?', 'Your name?')}
    why: ${t('Die komt op het formulier.', 'It goes on the form.')}
    options: { overslaan: ${t('Overslaan', 'Skip')} }
  gevaar:
    text: ${t('Bent u in gevaar?', 'Are you in danger?')}
    simple: ${t('Gevaar?', 'Danger?')}
    options: { ja: ${t('Ja', 'Yes')}, nee: ${t('Nee', 'No')} }
  mens:
    text: ${t('Een mens helpt u. Bel {telefoon.gemeente}.', 'A person helps you. Call {telefoon.gemeente}.')}
    simple: ${t('Bel {telefoon.gemeente}.', 'Call {telefoon.gemeente}.')}
  klaar:
    heading: ${t('Uw melding', 'Your report')}
    text: ${t('Dit hebt u nodig, {naam}.', 'This is what you need, {naam}.')}
    simple: ${t('Dit is nodig.', 'You need this.')}
    filed-note: ${t('Er is nog niets gemeld.', 'Nothing is filed yet.')}
    next: ${t('U meldt het zelf.', 'You file it yourself.')}
    if-not: ${t('Bel ons.', 'Call us.')}
    sections:
      zelf: { heading: ${t('Zelf doen', 'Do yourself')}, text: ${t('Zeg het uw bank.', 'Tell your bank.')} }
      kind: { heading: ${t('Kind', 'Child')}, text: ${t('Zeg het de school.', 'Tell the school.')} }
    actions:
      later-bellen: { text: ${t('Bel later', 'Call later')}, simple: ${t('Bel', 'Call')}, phone: ${t('Bel {telefoon.gemeente}.', 'Call {telefoon.gemeente}.')} }
      melden: { text: ${t('Meld het', 'File it')}, simple: ${t('Meld', 'File')}, online: ${t('Ga naar {link.melden}.', 'Go to {link.melden}.')}, desk: ${t('Kom langs.', 'Come by.')} }
      kind-melden: { text: ${t('Meld het kind', 'File the child')}, simple: ${t('Meld', 'File')}, desk: ${t('Kom langs.', 'Come by.')} }
  elders-melden:
    heading: ${t('Meld het daar', 'File it there')}
    text: ${t('U meldt het in de andere gemeente.', 'You file it in the other town.')}
    simple: ${t('Meld het daar.', 'File it there.')}
    filed-note: ${t('Er is niets gemeld.', 'Nothing is filed.')}
    next: ${t('U gaat daarheen.', 'You go there.')}
    if-not: ${t('Bel ons.', 'Call us.')}
    actions:
      daar-melden: { text: ${t('Ga erheen', 'Go there')}, simple: ${t('Ga', 'Go')}, desk: ${t('Kom daar langs.', 'Come by there.')} }
`;
};

const TOWN = `
gemeente: { naam: Gemeente Test }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
link: { melden: "https://example.org/melden" }
leges: { melden: [{ amount: 12.5, from: 2026-01-01, until: 2026-12-31 }] }
openingstijden:
  maandag: ["9.00-17.00"]
  dinsdag: ["9.00-17.00"]
  woensdag: ["9.00-17.00"]
  donderdag: ["9.00-12.00", "13.00-20.00"]
  vrijdag: ["9.00-17.00"]
uitzonderingen: [{ dag: 2026-12-25, open: [], reden: Kerst }]
balie: { adres: Plein 1 }
terugbellen: { ochtend: 9.00-12.00, middag: 12.00-17.00 }
dichtbij: [{ naam: Bieb, tekst: Hulp bij de computer. }]
`;

/** The files of a town with one small flow that has every kind of step. */
export const smallFiles: readonly SourceFile[] = [
  { path: 'flows/klein.yaml', text: FLOW },
  { path: 'content/nl/klein.yaml', text: content(false) },
  { path: 'content/en/klein.yaml', text: content(true) },
  { path: 'content/nl/interface.yaml', text: interfaceFile('nl') },
  { path: 'content/en/interface.yaml', text: interfaceFile('en') },
  { path: 'content/municipality.yaml', text: TOWN },
];

/** A version of these files, or an error that lists what is wrong with them. */
export function versionOf(files: readonly SourceFile[]): Version {
  const { version, diagnostics } = readVersion(files, 'v1');
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (!version || errors.length > 0)
    throw new Error(errors.map((error) => `${error.file}:${error.line} ${error.message}`).join('\n'));
  return version;
}

export const smallVersion = (): Version => versionOf(smallFiles);
