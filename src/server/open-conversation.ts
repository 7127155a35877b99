import { findToken } from '../store/tokens.js';
import type { Desk } from './desk.js';
import { Fault } from './fault.js';
import { hashOf, sameSecret } from './ids.js';

/** The conversation a token opens. Throws a fault when it opens none. */
async function conversationOf(desk: Desk, token: string | undefined): Promise<string> {
  const found = token && token.length <= 200 ? await findToken(desk.store.read, hashOf(token)) : undefined;
  if (!found) throw new Fault('token-missing');
  return found.conversation;
}

/** Lets through only the token of this very conversation; of another one it is not told that it exists. */
export async function openConversation(desk: Desk, token: string | undefined, id: string): Promise<void> {
  if (!sameSecret(await conversationOf(desk, token), id)) throw new Fault('conversation-unknown');
}
