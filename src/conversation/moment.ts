/** A part of a day in which a call can be promised. `from` and `until` are ISO times with offset. */
export interface TimeSlot {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

/** Everything about time that a turn needs, computed once from the clock and the opening hours (`moment-at.ts`). */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly open: boolean;
  /** When closed: the next opening, local day and minutes since midnight. */
  readonly opensAt?: { readonly day: string; readonly minutes: number };
  readonly closesAt?: { readonly day: string; readonly minutes: number };
  readonly slots: readonly TimeSlot[];
  /** Parts of days before the last of `slots` that have no place left. */
  readonly full: readonly TimeSlot[];
  /** Absent when nobody is on shift. */
  readonly people?: People;
}

/** The staff on shift, as one resident sees it. */
export interface People {
  /** How long the last residents waited, in whole minutes; undefined when nobody waited lately. */
  readonly wait?: number;
  /** The place of this resident in the queue, from 1. */
  readonly position?: number;
}
