import type { FlowDraft, Leaf, Use } from './draft.js';
import { PICK_KINDS, type Place, type QuestionStep } from './flow.js';
import { FUNCTIONS } from './functions.js';
import { meaningOf, type World } from './names.js';
import { noAnswer, unknownName } from './report-name.js';
import { orList, report } from './sheet.js';

/** Checks that the name in a condition exists, that the condition fits its kind, and that the values can occur. */
export function checkConditionUse(world: World, flow: FlowDraft, use: Extract<Use, { type: 'condition' }>): void {
  const { leaf, values } = use;
  const meaning = meaningOf(world, flow, leaf.name);
  switch (meaning?.type) {
    case undefined:
      unknownName(world, flow, leaf);
      break;
    case 'unread':
      return;
    case 'step':
      noAnswer(flow, leaf);
      break;
    case 'question':
      checkQuestion(flow, leaf, values, meaning.step);
      break;
    case 'derived': {
      const outcomes = FUNCTIONS[meaning.derived.fn]?.outcomes;
      if (!fits(flow, leaf, outcomes ? ['is', 'one-of'] : ['before', 'after'])) return;
      if (outcomes) checkValues(flow, leaf, values, outcomes, 'unknown-outcome', 'de uitkomst');
      break;
    }
    case 'fact':
      if (meaning.fact.type !== 'choice') unknownName(world, flow, leaf);
      else fits(flow, leaf, ['is', 'one-of']);
      break;
    default:
      meaning satisfies never;
  }
}

function checkQuestion(flow: FlowDraft, leaf: Leaf, values: readonly Place[], step: QuestionStep): void {
  if (!fits(flow, leaf, operatorsFor(step))) return;
  const options = step.options.map((option) => option.id);
  checkValues(flow, leaf, values, options, 'unknown-option', 'het antwoord');
}

function operatorsFor(step: QuestionStep): readonly Leaf['type'][] {
  if (step.ask === 'choices') return ['includes'];
  if (step.ask === 'date') return ['before', 'after', 'is', 'one-of'];
  return PICK_KINDS.includes(step.ask) || step.options.length > 0 ? ['is', 'one-of'] : [];
}

function fits(flow: FlowDraft, leaf: Leaf, operators: readonly Leaf['type'][]): boolean {
  if (operators.includes(leaf.type)) return true;
  const message =
    operators.length > 0
      ? `Deze voorwaarde past niet bij "${leaf.name}". Maak hem opnieuw: daar hoort ${orList(operators)}, geen "${leaf.type}".`
      : `Op "${leaf.name}" kan geen voorwaarde staan: het antwoord is vrij in te vullen.`;
  report(flow.sheet, leaf.place, { rule: 'wrong-operator', message });
  return false;
}

function checkValues(
  flow: FlowDraft,
  leaf: Leaf,
  places: readonly Place[],
  known: readonly string[],
  rule: string,
  what: string,
): void {
  const values = leaf.type === 'one-of' ? leaf.values : 'value' in leaf ? [leaf.value] : [];
  for (const [index, value] of values.entries()) {
    if (known.includes(value)) continue;
    const message = `"${leaf.name}" kent ${what} "${value}" niet.`;
    report(flow.sheet, places[index] ?? leaf.place, { rule, message, near: { word: value, known } });
  }
}
