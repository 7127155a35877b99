import type { TurnInput } from '../../src/conversation/input.js';
import type { StepView } from '../../src/conversation/view.js';
import { begin } from '../server/client.js';

const choose = (step: string, option: string): TurnInput => ({ type: 'choose', step, option });
const several = (step: string, ...options: string[]): TurnInput => ({ type: 'choose', step, options });
const provide = (step: string, value: Extract<TurnInput, { type: 'provide' }>['value']): TurnInput => ({
  type: 'provide',
  step,
  value,
});

/** A lost wallet, stolen here, with an identity card in it: ends in the plan. */
export const WALLET: readonly TurnInput[] = [
  choose('gevaar', 'veilig'),
  several('wat-kwijt', 'bankpas', 'geld', 'zorgpas'),
  choose('geblokkeerd', 'nee'),
  several('documenten', 'geen-van-deze'),
  choose('hoe', 'gestolen'),
  choose('waar', 'nederland'),
  several('gedaan', 'geen-van-deze'),
];

/** A move within the town to a rented house, with everything filled in: ends in the prepared report. */
export const MOVE: readonly TurnInput[] = [
  choose('waarheen', 'hier'),
  choose('voor-wie', 'mijzelf'),
  choose('vanwaar', 'hier'),
  provide('verhuisdatum', '25 november 2026'),
  several('wie-mee', 'geen-van-deze'),
  choose('wonen', 'huur'),
  choose('invullen', 'ja'),
  provide('nieuw-adres', { postcode: '1234 AB', houseNumber: '5', addition: 'B' }),
  provide('oud-adres', { postcode: '5678 CD', houseNumber: '12' }),
  provide('namen', 'Sanne de Wit'),
  provide('telefoon', '06 12 34 56 78'),
  choose('hoe-melden', 'online'),
];

export const PATHS = { portemonnee: WALLET, verhuizen: MOVE } as const;

/** Typed answers that fit each kind of question. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  date: ['25 november 2026', '1-11-2026', '3 maart 2027', '20-11-2026'],
  text: ['Sanne de Wit', 'Rue de la Paix 5, 75002 Parijs'],
  name: ['Kim de Vries'],
  phone: ['06 12 34 56 78', '0612345678'],
  email: ['kim@example.org'],
  postcode: ['1234 AB'],
  number: ['3'],
};

/** Takes turns at the API with the inputs given. */
export async function atApi(url: string, flow: string, inputs: readonly TurnInput[]): Promise<StepView> {
  const resident = await begin(url, { flow });
  let { view } = resident;
  for (const input of inputs) {
    const answer = await resident.turn(input);
    if (answer.status !== 200) throw new Error(`${JSON.stringify(input)}: ${JSON.stringify(answer.body)}`);
    view = answer.body.view;
  }
  return view;
}

/**
 * A walk through a flow at the API to its result, with answers picked by `dice` (numbers from 0 up to 1). Gives what
 * was answered, and the last view.
 */
export async function randomPath(
  url: string,
  flow: string,
  dice: () => number,
): Promise<{ inputs: TurnInput[]; view: StepView }> {
  const resident = await begin(url, { flow });
  const inputs: TurnInput[] = [];
  let { view } = resident;
  while (view.kind === 'question' || view.kind === 'message') {
    const input = someAnswer(view, dice);
    const answer = await resident.turn(input);
    if (answer.status !== 200) throw new Error(`${JSON.stringify(inputs)}: ${JSON.stringify(answer.body)}`);
    inputs.push(input);
    view = answer.body.view;
    if (inputs.length > 60) throw new Error(`no end: ${JSON.stringify(inputs)}`);
  }
  return { inputs, view };
}

function someAnswer(view: StepView, dice: () => number): TurnInput {
  const { question, step } = view;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;
  const options = (question?.options ?? []).map(({ id }) => id);
  if (question?.type === 'choices') {
    const some = options.filter((id) => id !== 'geen-van-deze' && dice() < 0.35);
    return { type: 'choose', step, options: some.length > 0 ? some : [pick(options)] };
  }
  const typed = TYPED[question?.type ?? ''];
  if (options.length > 0 && ((!typed && question?.type !== 'address') || dice() < 0.25)) {
    return { type: 'choose', step, option: pick(options) };
  }
  const value = typed ? pick(typed) : { postcode: '1234 AB', houseNumber: String(1 + Math.floor(dice() * 90)) };
  return { type: 'provide', step, value };
}
