import type { ActionView, StepView } from '../../src/protocol/wire-types.js';
import { LABEL_KEYS, type LabelKey } from '../../widget/view/labels.js';
import type { PartProps } from '../../widget/view/part-props.js';

/** A view of a question with two options; change what a test is about. */
export function sampleView(change: Partial<StepView> = {}): StepView {
  return {
    kind: 'question',
    flow: 'fiets',
    flowTitle: 'Mijn fiets is weg',
    version: 'v1',
    step: 'wat',
    language: 'nl',
    dir: 'ltr',
    title: 'Wat is er gebeurd?',
    messages: [{ from: 'bot', text: 'Wat is er gebeurd?', language: 'nl' }],
    question: {
      type: 'choice',
      text: 'Wat is er gebeurd?',
      options: [
        { id: 'gestolen', label: 'Gestolen' },
        { id: 'kwijt', label: 'Kwijt', chosen: true },
        { id: 'weet-niet', label: 'Weet ik niet' },
      ],
    },
    answers: [],
    canGoBack: false,
    simple: { on: false, available: true },
    languages: [
      { code: 'nl', name: 'Nederlands' },
      { code: 'ar', name: 'العربية' },
    ],
    exits: {
      first: false,
      person: { available: true, label: 'Praat met een medewerker' },
      callback: { label: 'Bel mij terug', slots: [{ id: 's1', label: 'morgen', from: '', until: '' }] },
      phone: { number: '14 0999', href: 'tel:140999', hours: 'Wij zijn nu open.', open: true },
      desk: { address: 'Raadhuisplein 1', hours: 'maandag' },
      nearby: [{ name: 'Bibliotheek', text: 'Hulp met de computer.' }],
    },
    ...change,
  };
}

export function sampleAction(change: Partial<ActionView> = {}): ActionView {
  return {
    id: 'blokkeer',
    text: 'Blokkeer uw bankpas',
    urgent: true,
    urgency: 'now',
    done: false,
    by: [
      { way: 'phone', text: 'Bel 0800-0313.', href: 'tel:08000313' },
      { way: 'desk', text: 'Ga naar uw bank.' },
    ],
    cost: 'Bellen is gratis.',
    ...change,
  };
}

/** Words that are their own key, so that a test sees which one stands where. */
export const keyWords = (key: LabelKey): string => {
  if (!LABEL_KEYS.includes(key)) throw new Error(`No label ${key}`);
  return key;
};

export function sampleProps(change: Partial<StepView> = {}, more: Partial<PartProps> = {}): PartProps {
  return { view: sampleView(change), labels: keyWords, form: { action: '/gesprek', hidden: { at: '1' } }, ...more };
}
