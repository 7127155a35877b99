import { render } from '../conversation/render.js';
import { findResumption } from '../store/resumptions.js';
import { addToken } from '../store/tokens.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { momentFor, placedIn } from './handoff/moment-for.js';
import { hashOf, newToken, readCode } from './ids.js';
import { addOwnEvent } from './own-events.js';
import type { Started } from './start-conversation.js';
import { upToDate } from './up-to-date.js';

/**
 * Goes on with a conversation by the code the resident was given, however it is typed; on every device a new token.
 * Throws a fault when the code is wrong or too old, without telling which.
 */
export async function resume(desk: Desk, typed: string): Promise<Started> {
  const code = readCode(typed);
  const found = code && (await findResumption(desk.store.read, hashOf(code), desk.clock.now()));
  if (!found) throw new Fault('code-unknown');
  const id = found.conversation;
  const token = newToken();
  await addOwnEvent(desk, id, { type: 'Resumed' }, (session, at) =>
    addToken(session, { hash: hashOf(token), conversation: id, created_at: at }),
  );
  desk.metrics.count('resumptions');
  const after = await upToDate(desk, id);
  const version = await desk.versions.get(after.state.version);
  const now = momentFor(desk, version.municipality, desk.clock.now());
  const moment = await placedIn(desk, now, id, after.state);
  return { id, token, seq: after.seq, view: render(version, after.state, moment) };
}
