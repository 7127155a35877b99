import { describe, expect, it } from 'vitest';
import { exitFault } from '../../src/check/exits.js';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { given, MONDAY as MORNING } from '../conversation/given.js';
import { smallVersion } from '../conversation/small-version.js';
import { findings, town } from './town.js';

const END = `  klaar:
    result: answer
`;

describe('the way to a person', () => {
  it('finds that nobody can be called back in a town that is never open', () => {
    const municipality = `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
openingstijden: {}
terugbellen: { dag: 9.00-17.00 }
`;
    expect(findings(town(END, { municipality }))).toContain(
      'flows/toets.yaml:3:3 no-person: Er is geen tijd om terug te bellen als de gemeente dicht is. Vul "openingstijden" en "terugbellen" aan. []',
    );
  });

  it('finds that nobody can be called back once a town closes that will not open again', () => {
    const municipality = `gemeente: { naam: Gemeente Toets }
telefoon: { gemeente: { number: 14 0999, href: "tel:140999" } }
openingstijden: {}
uitzonderingen: [{ dag: 2026-11-23, open: ["9.00-17.00"], reden: Laatste dag }]
terugbellen: { dag: 9.00-17.00 }
`;
    expect(findings(town(END, { municipality }))).toEqual([
      'flows/toets.yaml:3:3 no-person: Er is geen tijd om terug te bellen als de gemeente dicht is. Vul "openingstijden" en "terugbellen" aan. []',
    ]);
  });

  const version = smallVersion();
  const moment = momentAt(version.municipality, MORNING);
  const state = replay(given(version).events);

  it('is there in a state where asking for one leads to one', () => {
    expect(exitFault({ version, state }, moment, true)).toBeUndefined();
  });

  it('is not there where asking does nothing, and the check says what a resident then misses', () => {
    expect(exitFault({ version, state: { ...state, handoff: 'waiting' } }, moment, true)).toBe(
      'Wie hier als de gemeente open is om een mens vraagt, krijgt er geen.',
    );
  });

  it('is not there without a number on the screen', () => {
    const mute = { ...version, municipality: { ...version.municipality, phone: { number: '', href: '' } } };
    expect(exitFault({ version: mute, state }, momentAt(mute.municipality, MORNING), true)).toBe(
      'Wie hier als de gemeente open is om een mens vraagt, ziet geen telefoonnummer.',
    );
  });
});
