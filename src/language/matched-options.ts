/**
 * Which choices a text means. `maybe`: at most three to ask about, when it is not clear. `because`: our own words. `denied`:
 * those that it only says it does not mean, so that it is about the question and yet no answer.
 */
export interface MatchedOptions {
  readonly sure: readonly string[];
  readonly maybe: readonly string[];
  readonly because: readonly string[];
  readonly denied?: readonly string[];
}

/** No choice at all. */
export const NOTHING: MatchedOptions = { sure: [], maybe: [], because: [] };

/** These choices for sure, for these words. */
export const sureOf = (ids: readonly string[], because: readonly string[]): MatchedOptions => ({
  sure: ids,
  maybe: [],
  because,
});

/** Options that do not go together with others. */
export const ALONE = new Set(['weet-niet', 'geen-van-deze', 'overslaan', 'iets-anders']);

/** Whether a choice is a thing of its own: none of those that stand alone. */
export const isReal = ({ id }: { readonly id: string }) => !ALONE.has(id);

/** The ids of what was named, each once. */
export const idsOf = (named: readonly { readonly id: string }[]) => [...new Set(named.map(({ id }) => id))];
