import { expect, it } from 'vitest';
import { lookFault } from '../../src/check/look.js';
import { replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import type { ConversationState } from '../../src/conversation/state.js';
import { choose, given, MONDAY } from '../conversation/given.js';
import { smallVersion } from '../conversation/small-version.js';

const version = smallVersion();
const state = replay(given(version).when(choose('waarheen', 'hier')).events);
const look = (seen: ConversationState) =>
  lookFault({ version, state: seen }, momentAt(version.municipality, MONDAY), true);

it('a step that can be drawn, left and come back to is as it should be', () => {
  expect(look(state)).toBeUndefined();
});

it('a state in which the same answer leads elsewhere is found', () => {
  const elsewhere = { ...state, answers: new Map([['waarheen', { type: 'options', options: ['elders'] } as const]]) };
  expect(look(elsewhere)).toBe('Teruggaan en hetzelfde antwoord geven brengt u niet terug bij deze stap.');
});

it('a step where nothing can be done is found, in the language in which that is', () => {
  const flow = version.flows.get('klein');
  if (!flow) throw new Error('There is a small flow.');
  const [place] = [...flow.steps.values()].map((step) => step.place);
  if (!place) throw new Error('A step has a place.');
  const stuck = { key: 'wanneer', home: 'klein', id: 'wanneer', type: 'pass', next: [], place } as const;
  const flows = new Map([['klein', { ...flow, steps: new Map(flow.steps).set('wanneer', stuck) }]]);
  const moment = momentAt(version.municipality, MONDAY);
  expect(lookFault({ version: { ...version, flows }, state }, moment, true)).toBe('Hier staat niets om te doen (nl).');
});
