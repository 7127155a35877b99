/** Facts of one municipality, from `content/municipality.yaml`. All days are local days in Amsterdam. */

/** A text that may differ per language; `nl` is always there. */
export type Localised = { readonly nl: string } & Readonly<Record<string, string>>;

/** Opening in minutes since local midnight, `until` not included. */
export interface Opening {
  readonly from: number;
  readonly until: number;
}

/** Index 0 is Monday. */
export type WeekHours = readonly (readonly Opening[])[];

export interface FeePeriod {
  /** Amount in euro cents. */
  readonly cents: number;
  /** First and last day it holds, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly until: string;
}

export type Fact =
  | { readonly type: 'text'; readonly text: Localised }
  | { readonly type: 'phone'; readonly number: string; readonly href: string }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'fee'; readonly periods: readonly FeePeriod[] }
  | { readonly type: 'choice'; readonly value: string }
  /** The opening hours of a week, one line each: `{openingstijden.week}`. */
  | { readonly type: 'week' };

export interface Nearby {
  readonly name: Localised;
  readonly text: Localised;
  readonly phone?: string;
  readonly address?: string;
}

/** A part of a day for calls, in minutes since local midnight. Without `places` there is no end to how many. */
export interface CallbackPart {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly places?: number;
}

/** What a town says and does about calling back. */
export interface CallbackRules {
  /** The number that the phone of the resident shows; undefined when the town did not say. */
  readonly shows?: 'anonymous' | { readonly number: string };
  /** Who calls; without it, the municipality. */
  readonly team?: Localised;
  /** How often the town tries at least. */
  readonly tries: number;
}

export interface Municipality {
  readonly name: string;
  readonly phone: { readonly number: string; readonly href: string };
  readonly desk?: { readonly address: string };
  readonly hours: WeekHours;
  /** Day -> openings of that day instead of the weekly ones; none means closed. */
  readonly exceptions: ReadonlyMap<string, { readonly openings: readonly Opening[]; readonly reason: Localised }>;
  /** Parts of the day in which the municipality calls back. */
  readonly callbackParts: readonly CallbackPart[];
  readonly callbackRules: CallbackRules;
  readonly nearby: readonly Nearby[];
  /** By full name: `gemeente.x`, `telefoon.x`, `link.x`, `leges.x`, `keuze.x`. */
  readonly facts: ReadonlyMap<string, Fact>;
}
