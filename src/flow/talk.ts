import type { Place } from './flow.js';

/** One act of the resident in an example talk, or a check in between. Shapes: docs/format.md. */
export type TalkLine =
  | { readonly type: 'choose'; readonly options: readonly string[] }
  | { readonly type: 'provide'; readonly value: string | { postcode: string; houseNumber: string; addition?: string } }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'back' | 'person' | 'simplify' | 'pause' }
  | { readonly type: 'change'; readonly step: string }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'callback'; readonly details: Readonly<Record<string, string>> }
  | { readonly type: 'tick'; readonly action: string }
  | { readonly type: 'expect-step'; readonly step: string };

/** A talk from `<flow>.conversations.yaml` that must keep holding. */
export interface Talk {
  readonly name: string;
  readonly flow: string;
  /** ISO time with offset. */
  readonly at?: string;
  readonly lines: readonly (TalkLine & { readonly place: Place })[];
  readonly end: {
    readonly step?: string;
    readonly kind?: string;
    readonly actions?: readonly string[];
    readonly not?: readonly string[];
    readonly answers?: Readonly<Record<string, string | readonly string[]>>;
    readonly says?: readonly string[];
  };
  readonly place: Place;
}
