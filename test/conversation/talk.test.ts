import { describe, expect, it } from 'vitest';
import { evolve, replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import { transcript } from '../../src/conversation/transcript.js';
import { emptyTables } from '../../src/language/which/open-tables.js';
import { makeVocabulary } from '../../src/language/which/vocabulary.js';
import { choose, given, MONDAY, provide, SUNDAY, say } from './given.js';
import { smallVersion } from './small-version.js';

const version = smallVersion();
const FATIMA = { id: 'f1', name: 'Fatima' };
const PIET = { id: 'p1', name: 'Piet' };
const DAY = 24 * 60 * 60 * 1000;

const staffed = () => given(version).staffed({ wait: 5, position: 2 });
const waiting = () => staffed().when(choose('waarheen', 'hier'), { type: 'ask-for-person' });
const talking = () => waiting().staff(FATIMA, { type: 'accept' });

describe('waiting for a person', () => {
  it('keeps the place, says how long it takes, and the steps go on', () => {
    const told = waiting().happened([{ type: 'HandoffRequested', queued: true }]);
    expect(told.view).toMatchObject({ kind: 'waiting', step: 'wanneer', question: { type: 'date' } });
    expect(told.view.talk).toMatchObject({ status: 'waiting', position: 2, wait: 5 });
    expect(told.view.talk?.text).toBe(
      'Een medewerker komt zo bij u.\nU bent nummer 2 in de rij.\nMeestal duurt het ongeveer 5 minuten.',
    );
    const on = told.when(provide('wanneer', '24 november 2026'));
    expect(on.view).toMatchObject({ kind: 'waiting', step: 'wie', answers: [{}, { step: 'wanneer' }] });
  });

  it('offers a chat only when the town is open and somebody is on shift', () => {
    const exits = (told: ReturnType<typeof given>) => told.view.exits.person;
    expect(exits(staffed())).toMatchObject({ available: true, wait: 'Meestal duurt het ongeveer 5 minuten.' });
    expect(exits(staffed().staffed())).toMatchObject({ available: false, label: 'Chatten kan nu even niet' });
    expect(exits(staffed().at(SUNDAY))).toMatchObject({ available: false, opensAt: 'morgen vanaf 9.00 uur' });
    staffed()
      .staffed()
      .when({ type: 'ask-for-person' })
      .happened([{ type: 'HandoffRequested' }]);
  });

  it('stands at the ways to a person too, and so does the talk, also after closing time', () => {
    const evening = MONDAY + DAY / 3;
    for (const now of [MONDAY, evening]) {
      const label = (told: ReturnType<typeof given>) => told.at(now).view.exits.person;
      expect(label(waiting())).toEqual({ available: true, label: 'Een medewerker komt zo bij u.' });
      expect(label(talking())).toEqual({
        available: true,
        label: 'U praat nu met Fatima, medewerker van de gemeente.',
      });
    }
    expect(staffed().at(evening).view.exits.person.label).toBe('Een medewerker is er nu niet');
  });

  it('is left for a call, by choice, or because nobody is left; asking twice changes nothing', () => {
    waiting().when({ type: 'ask-for-person' }).happened([]);
    const call = waiting().when({ type: 'ask-for-callback', phone: '06 12345678' });
    call.happened([{ type: 'HandoffEnded', by: 'resident' }, { type: 'CallbackRequested' }]);
    expect(call.view.kind).toBe('question');
    const left = waiting().when({ type: 'leave-queue' });
    expect(left.view).toMatchObject({ kind: 'question', talk: undefined, notice: { kind: 'info' } });
    const alone = waiting().own({ type: 'nobody-left' });
    expect(alone.view).toMatchObject({ step: 'wanneer', exits: { first: true } });
    expect(alone.view.notice?.text).toContain('Er is nu geen medewerker meer. Dat spijt ons.');
  });
});

describe('a talk', () => {
  it('tells who joined, numbers both sides, and the bot is silent', () => {
    const told = talking()
      .when(say('Ik ben mijn adres kwijt'))
      .happened([{ type: 'ResidentWrote', time: MONDAY, personal: { purpose: 'gesprek-met-medewerker', keep: 30 } }])
      .staff(FATIMA, { type: 'staff-write', text: 'Goedemorgen! ' })
      .when({ type: 'write', text: 'Dag' });
    expect(told.view).toMatchObject({ kind: 'talking', step: 'wanneer', talk: { status: 'talking', staff: 'Fatima' } });
    expect(told.view.talk?.messages.map(({ n, from, text }) => [n, from, text])).toEqual([
      [1, 'system', 'U praat nu met Fatima, medewerker van de gemeente.'],
      [2, 'resident', 'Ik ben mijn adres kwijt'],
      [3, 'staff', 'Goedemorgen!'],
      [4, 'resident', 'Dag'],
    ]);
    expect(told.view.messages).toEqual([{ from: 'resident', text: 'Dag', language: 'nl' }]);
  });

  it('has every line in the language it was written in, also after the resident chose another one', () => {
    const told = given({ ...version, understanding: { tables: emptyTables(makeVocabulary({})) } })
      .staffed({})
      .when({ type: 'ask-for-person' })
      .staff(FATIMA, { type: 'accept' })
      .when(say('Ik ben mijn adres kwijt'), { type: 'switch-language', language: 'en' })
      .staff(FATIMA, { type: 'staff-write', text: 'Goedemorgen, waar woont u nu?' })
      .staff(FATIMA, { type: 'staff-write', text: 'You can pick up your new passport at the town hall tomorrow.' })
      .when(say('In the street behind the church'));
    const written = ['nl', 'nl', 'en', 'en'];
    expect(told.view.talk?.messages.map(({ language }) => language)).toEqual(['en', ...written]);
    const lines = transcript(version, told.events, momentAt(version.municipality, MONDAY));
    expect(lines.slice(-4).map(({ language }) => language)).toEqual(written);
  });

  it('of before the language went with a line of staff has that of the conversation then', () => {
    const told = given(version, { flow: 'klein', language: 'en' })
      .staffed({})
      .when({ type: 'ask-for-person' })
      .staff(FATIMA, { type: 'accept' }, { type: 'staff-write', text: 'Good morning' });
    told.happened([{ type: 'StaffWrote', language: 'nl' }]);
    const old = told.events.map((event) => (event.type === 'StaffWrote' ? { ...event, language: undefined } : event));
    const now = momentAt(version.municipality, MONDAY);
    const switched = replay([...old, { type: 'LanguageSwitched', language: 'nl', simple: false }]);
    expect(render(version, switched, now).talk?.messages.at(-1)).toMatchObject({ from: 'staff', language: 'en' });
    expect(transcript(version, old, now).at(-1)).toMatchObject({ from: 'staff', language: 'en' });
  });

  it('is taken by one: the second is told, and may not write', () => {
    expect(talking().staffDecision(PIET, { type: 'accept' })).toEqual({ rejected: { code: 'already-taken' } });
    talking().staff(FATIMA, { type: 'accept' }).happened([]);
    for (const input of [
      { type: 'staff-write', text: 'Hoi' },
      { type: 'end-talk', outcome: 'beantwoord' },
      { type: 'put-back' },
    ] as const) {
      expect(talking().staffDecision(PIET, input)).toEqual({ rejected: { code: 'not-yours' } });
      expect(waiting().staffDecision(PIET, input)).toEqual({ rejected: { code: 'not-yours' } });
    }
  });

  it('ends on the exact step, with the answer that staff filled in, until it is changed', () => {
    const told = talking()
      .staff(FATIMA, { type: 'for-resident', input: provide('wanneer', '24 november 2026') })
      .happened([{ type: 'ActedFor', by: FATIMA }, { type: 'DetailProvided', by: FATIMA }, { type: 'StepReached' }])
      .staff(FATIMA, { type: 'end-talk', outcome: 'beantwoord' })
      .happened([{ type: 'HandoffEnded', by: 'staff', outcome: 'beantwoord' }]);
    expect(told.view).toMatchObject({ kind: 'question', step: 'wie', talk: { status: 'ended' } });
    expect(told.view.answers.at(-1)).toMatchObject({ step: 'wanneer', by: 'Fatima' });
    const own = told.when(provide('wanneer', '25 november 2026'));
    expect(own.view.answers.at(-1)).not.toHaveProperty('by');
  });

  it('can be opened again for a day, without telling anything twice', () => {
    const ended = talking().staff(FATIMA, { type: 'end-talk', outcome: 'beantwoord' });
    const again = ended.when({ type: 'reopen-talk' }).happened([{ type: 'HandoffRequested', again: true }]);
    expect(again.view.talk?.messages).toHaveLength(2);
    const late = ended.at(MONDAY + DAY + 1);
    expect(late.view.talk).toBeUndefined();
    expect(late.decision({ type: 'reopen-talk' })).toEqual({ rejected: { code: 'not-possible-here' } });
  });

  it('can be asked for, or opened again, after the end too: the conversation goes on where it was', () => {
    const end = { type: 'end' } as const;
    const asked = staffed().when(choose('waarheen', 'hier'), end, { type: 'ask-for-person' });
    asked.happened([{ type: 'Resumed' }, { type: 'HandoffRequested', queued: true }]);
    expect(asked.view).toMatchObject({ kind: 'waiting', step: 'wanneer', exits: { person: { available: true } } });
    const again = talking().when(end, { type: 'reopen-talk' });
    expect(again.staff(FATIMA, { type: 'accept' }).view).toMatchObject({ kind: 'talking', step: 'wanneer' });
    const nobody = given(version).when(end, { type: 'ask-for-person' });
    expect(nobody.view).toMatchObject({ kind: 'question', exits: { first: true } });
    const late = talking()
      .when(end)
      .at(MONDAY + DAY);
    expect(late.decision({ type: 'reopen-talk' })).toEqual({ rejected: { code: 'not-possible-here' } });
  });

  it('stays to be read and opened for its day when who came back to the queue leaves it', () => {
    const back = [
      talking().staff(FATIMA, { type: 'put-back' }).when({ type: 'leave-queue' }),
      talking().own({ type: 'connection-lost' }).own({ type: 'nobody-left' }),
    ];
    for (const left of back) {
      expect(left.view.talk).toMatchObject({ status: 'ended', staff: 'Fatima', messages: [{}, {}] });
      expect(left.view.talk?.text).toBe('Het gesprek met Fatima is afgelopen.');
      left.at(MONDAY + DAY - 1).when({ type: 'reopen-talk' });
    }
    const ended = talking().staff(FATIMA, { type: 'end-talk', outcome: 'beantwoord' });
    const later = ended.at(MONDAY + DAY / 12).when({ type: 'reopen-talk' }, { type: 'leave-queue' });
    expect(later.view.talk).toMatchObject({ status: 'ended', reopenUntil: ended.view.talk?.reopenUntil });
    expect(later.at(MONDAY + DAY).view.talk).toBeUndefined();
    // Nobody ever came: there is nothing to open again.
    expect(waiting().when({ type: 'write', text: 'Dag' }, { type: 'leave-queue' }).view.talk).toBeUndefined();
  });

  it('goes back to the front when the connection of staff is lost, handed on, or put back', () => {
    const lost = talking().own({ type: 'connection-lost' });
    expect(lost.view).toMatchObject({ kind: 'waiting', step: 'wanneer' });
    expect(lost.view.talk?.messages.at(-1)?.text).toContain('De verbinding met Fatima is weg.');
    const handed = talking().staff(FATIMA, { type: 'transfer', team: 'burgerzaken' });
    handed.happened([{ type: 'HandoffReturned', why: 'transfer', to: { team: 'burgerzaken' } }]);
    expect(handed.staff(PIET, { type: 'accept' }).view.talk?.text).toContain('U praat nu met Piet');
    talking()
      .staff(FATIMA, { type: 'put-back' })
      .happened([{ type: 'HandoffReturned', why: 'put-back' }]);
  });

  it('can hold a question of the flow, that is answered there', () => {
    const asked = talking().staff(FATIMA, { type: 'ask', step: 'waarheen' });
    expect(asked.view).toMatchObject({ kind: 'talking', step: 'waarheen', question: { type: 'choice' } });
    expect(asked.view.talk?.messages.at(-1)).toMatchObject({ from: 'staff', name: 'Fatima', step: 'waarheen' });
    expect(asked.when(choose('waarheen', 'elders')).view.kind).toBe('talking');
    expect(talking().staffDecision(FATIMA, { type: 'ask', step: 'nergens' })).toHaveProperty('rejected');
  });

  it('has nothing left to read once erased, and nobody writes where there is no talk', () => {
    const told = talking().when(say('Geheim'));
    expect(told.view.talk?.messages).toHaveLength(2);
    const erased = evolve(replay(told.events), { type: 'PersonalTextErased' });
    expect(erased).toMatchObject({ talk: undefined, handoff: 'none' });
    expect(given(version).decision({ type: 'write', text: 'Hallo' })).toEqual({
      rejected: { code: 'not-possible-here' },
    });
  });
});
