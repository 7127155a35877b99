import type { Place } from './flow.js';

/** One finding for an editor: data, never thrown. `message` is plain Dutch and says what to do. */
export interface Diagnostic extends Place {
  /** English kebab-case name of the rule. */
  readonly rule: string;
  /** An error blocks publishing, a warning asks for a reason; a remark may stay. */
  readonly severity: 'error' | 'warning' | 'remark';
  readonly message: string;
  /** Near names, best first ("bedoelt u ...?"). */
  readonly suggestions?: readonly string[];
  /** The step it is about, where nothing of that step stands at the place. */
  readonly step?: string;
  /** The shortest inputs that lead there, each as one readable line. */
  readonly trail?: readonly string[];
  /** The first day on which it goes wrong, where it does not today: YYYY-MM-DD. */
  readonly day?: string;
}
