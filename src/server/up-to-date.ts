import { act } from './act.js';
import { correctedFor } from './corrected-for.js';
import type { Desk } from './desk.js';
import type { Held } from './held-conversations.js';

/**
 * A conversation with every correction of its texts in it, as it must be before somebody looks at it: what was corrected
 * since is stored first. Throws a fault as `held.get` does.
 */
export async function upToDate(desk: Desk, conversation: string): Promise<Held> {
  const held = await desk.held.get(conversation);
  if (!(await correctedFor(desk, held))) return held;
  return (await act(desk, conversation, { name: 'TextsCorrected', decide: () => ({ events: [] }) })).held;
}
