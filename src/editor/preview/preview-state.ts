import type { TurnInput } from '../../conversation/input.js';
import type { Municipality } from '../../flow/municipality.js';
import { localTime } from '../../lib/amsterdam-time.js';
import type { PreviewTalk } from './preview-talk.js';
import { type Hours, timeFor } from './preview-time.js';
import type { PreviewWish } from './preview-wish.js';
import type { Surface } from './surface.js';

/** Everything that is set beside a preview. */
export interface PreviewState {
  readonly talk: PreviewTalk;
  readonly surface: Surface;
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly wide: boolean;
  readonly hours: Hours;
  readonly day: string;
  /** A time to the minute, as an example talk has: until a day or hours are picked. Epoch milliseconds. */
  readonly exact?: number;
  /** What is done is kept for an example talk: a new one, or in place of another. */
  readonly recording?: { readonly instead?: PreviewWish['instead'] };
}

/** A preview of a flow at its beginning, today, with the town open. */
export function startPreview(flow: string): PreviewState {
  return {
    talk: { flow, inputs: [], language: 'nl', simple: false },
    ...{ surface: 'phone', dark: false, rtl: false, wide: false, hours: 'open' },
    day: localTime(Date.now()).day,
  };
}

/** What was asked of the preview elsewhere, to be shown now. */
export function withWish(state: PreviewState, { inputs, at, day, instead }: PreviewWish): PreviewState {
  const { exact: _, recording: __, ...rest } = state;
  return {
    ...{ ...rest, talk: { ...rest.talk, inputs } },
    ...(day !== undefined && { day, hours: 'open' as const }),
    ...(at !== undefined && { exact: Date.parse(at), day: localTime(Date.parse(at)).day }),
    ...(instead && { recording: { instead } }),
  };
}

/** When it is in a preview: epoch milliseconds. */
export function previewTime(municipality: Municipality, { exact, day, hours }: PreviewState): number {
  return exact ?? timeFor(municipality, day, hours);
}

/**
 * The talk after something was pressed in what is drawn: `inputs` are those that still fitted. Language and level are set
 * beside the preview: what the resident presses for them is the same.
 */
export function withInput(talk: PreviewTalk, inputs: readonly TurnInput[], input: TurnInput): PreviewTalk {
  if (input.type === 'simplify') return { ...talk, simple: input.on };
  if (input.type === 'switch-language') return { ...talk, language: input.language };
  return { ...talk, inputs: [...inputs, input] };
}
