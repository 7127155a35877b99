import { checkConditionUse } from './check-condition.js';
import { type FlowDraft, type Named, reportBroken, type Use } from './draft.js';
import type { QuestionStep, Step } from './flow.js';
import type { Fact } from './municipality.js';
import { type Meaning, meaningOf, type World } from './names.js';
import { noAnswer, unknownName } from './report-name.js';
import { report } from './sheet.js';

const FACT_KINDS: Readonly<Record<Fact['type'], string>> = {
  text: 'een tekst over de gemeente (gemeente.naam)',
  phone: 'een telefoonnummer (telefoon.naam)',
  link: 'een link (link.naam)',
  fee: 'een bedrag (leges.naam)',
  choice: 'een keuze (keuze.naam)',
  week: 'de openingstijden (openingstijden.week)',
};

/** Looks up every name used in `flow`; findings go to its sheet. */
export function checkNames(world: World, flow: FlowDraft): void {
  for (const use of flow.uses) checkUse(world, flow, use);
}

function checkUse(world: World, flow: FlowDraft, use: Use): void {
  switch (use.type) {
    case 'condition':
      checkConditionUse(world, flow, use);
      break;
    case 'fact':
      checkFact(world, flow, use.named, use.kind);
      break;
    case 'answer':
      checkAnswer(world, flow, use.named, use.kind);
      break;
    case 'from':
      checkFrom(flow, use.named);
      break;
    case 'call':
      checkCall(world, flow, use.step, use.named);
      break;
    case 'given':
      checkGiven(world, flow, use);
      break;
    default:
      use satisfies never;
  }
}

function checkFact(world: World, flow: FlowDraft, { name, place }: Named, kind: Fact['type']): void {
  const { facts } = world;
  if (!facts) return;
  const fact = facts.get(name);
  if (fact?.type === kind) return;
  if (fact) {
    const message = `Hier hoort ${FACT_KINDS[kind]}. "${name}" is ${FACT_KINDS[fact.type]}.`;
    report(flow.sheet, place, { rule: 'wrong-fact', message });
    return;
  }
  const known = [...facts.keys()].filter((other) => facts.get(other)?.type === kind);
  const message = `"${name}" staat niet in content/municipality.yaml. Voeg het daar toe.`;
  report(flow.sheet, place, { rule: 'unknown-fact', message, near: { word: name, known } });
}

/** A row of a report, or an argument of a function: it must be a question. */
function checkAnswer(world: World, flow: FlowDraft, { name, place }: Named, kind: 'date' | undefined): void {
  const meaning = meaningOf(world, flow, name);
  if (!meaning || meaning.type === 'fact') {
    unknownName(world, flow, { name, place });
    return;
  }
  if (meaning.type === 'step') {
    noAnswer(flow, { name, place });
    return;
  }
  const date = meaning.type !== 'question' || meaning.step.ask === 'date';
  if (kind !== 'date' || (date && meaning.type !== 'derived')) return;
  const message = `Deze functie heeft een datum nodig. "${name}" is geen vraag naar een datum.`;
  reportBroken(flow, place, { rule: 'wrong-arguments', message });
}

function checkFrom(flow: FlowDraft, { name, place }: Named): void {
  const step = flow.flow.steps.get(name);
  if (step?.type === 'call' || (!step && flow.steps.has(name))) return;
  const calls = [...flow.flow.steps.values()].filter((other) => other.type === 'call').map((other) => other.id);
  const message = `"from" neemt de acties over van een stap met "call". "${name}" is geen stap met "call".`;
  reportBroken(flow, place, { rule: 'unknown-step', message, near: { word: name, known: calls } });
}

function checkCall(world: World, flow: FlowDraft, step: string, { name, place }: Named): void {
  const called = world.drafts.get(name);
  if (!called) {
    const message = `Stap "${step}" roept het gesprek "${name}" aan. Dat gesprek is er niet.`;
    reportBroken(flow, place, {
      rule: 'unknown-flow',
      message,
      near: { word: name, known: world.drafts.keys() },
    });
    return;
  }
  if (!reaches(world, name, flow.flow.id, new Set())) return;
  const message = `Stap "${step}" roept "${name}" aan, en zo komt dit gesprek weer bij zichzelf uit. Haal de kring weg.`;
  reportBroken(flow, place, { rule: 'recursive-call', message });
}

function reaches(world: World, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const uses = world.drafts.get(from)?.uses ?? [];
  return uses.some((use) => use.type === 'call' && reaches(world, use.named.name, to, seen));
}

function checkGiven(world: World, flow: FlowDraft, use: Extract<Use, { type: 'given' }>): void {
  const called = world.drafts.get(use.flow);
  if (!called) return;
  const there = questionOf(called.flow.steps.get(use.there.name));
  if (!there) {
    const questions = [...called.flow.steps.values()].filter((step) => step.type === 'question').map((step) => step.id);
    const message = `Het gesprek "${use.flow}" heeft geen vraag "${use.there.name}".`;
    const near = { word: use.there.name, known: questions };
    reportBroken(flow, use.there.place, { rule: 'unknown-step', message, near });
    return;
  }
  const meaning = meaningOf(world, flow, use.here.name);
  if (meaning?.type === 'step') {
    noAnswer(flow, use.here);
    return;
  }
  if (meaning?.type === 'unread') return;
  if (meaning?.type !== 'question') {
    unknownName(world, flow, use.here);
    return;
  }
  if (feeds(flow, use.here.name, use.step, new Set())) {
    const message = `"${use.here.name}" komt uit dit gesprek zelf, of wacht op een antwoord daaruit. Neem een eerder antwoord.`;
    reportBroken(flow, use.here.place, { rule: 'given-circle', message });
  } else checkFit(flow, use, meaning, there);
}

/** Whether the answer `name` comes out of the call `step`, or out of a call that takes an answer over from it. */
function feeds(flow: FlowDraft, name: string, step: string, seen: Set<string>): boolean {
  const slash = name.indexOf('/');
  const from = name.slice(0, Math.max(slash, 0));
  if (slash < 0 || seen.has(from)) return false;
  if (from === step) return true;
  seen.add(from);
  const call = flow.flow.steps.get(from);
  return call?.type === 'call' && Object.values(call.given).some((here) => feeds(flow, here, step, seen));
}

function questionOf(step: Step | undefined): QuestionStep | undefined {
  return step?.type === 'question' ? step : undefined;
}

/** An answer taken over must mean the same there: the same kind of answer, and no option that is unknown there. */
function checkFit(
  flow: FlowDraft,
  use: Extract<Use, { type: 'given' }>,
  { step: here }: Extract<Meaning, { type: 'question' }>,
  there: QuestionStep,
): void {
  const kind = (ask: string) => (ask === 'yes-no' ? 'choice' : ask);
  if (kind(here.ask) !== kind(there.ask)) {
    const message = `Vraag "${here.id}" (${here.ask}) past niet op vraag "${there.id}" (${there.ask}) van "${use.flow}".`;
    reportBroken(flow, use.here.place, { rule: 'given-kind', message });
    return;
  }
  const known = new Set(there.options.map((option) => option.id));
  const strange = here.options.map((option) => option.id).filter((id) => !known.has(id));
  if (strange.length === 0) return;
  const message = `Vraag "${there.id}" van "${use.flow}" kent ${strange.map((id) => `"${id}"`).join(' en ')} niet. Maak de antwoorden gelijk.`;
  report(flow.sheet, use.here.place, { rule: 'given-options', message });
}
