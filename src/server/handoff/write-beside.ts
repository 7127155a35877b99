import { addNote } from '../../handoff/notes.js';
import { addRemark } from '../../handoff/remarks.js';
import type { DeskTalk } from '../../protocol/desk.js';
import { recordAudit } from '../../staff/audit.js';
import type { Desk } from '../desk.js';
import { Fault } from '../fault.js';
import { newId } from '../ids.js';
import { staffSpeech, titleAt } from './card.js';
import { deskTalk } from './desk-talk.js';
import { momentFor } from './moment-for.js';
import type { AtDesk } from './staff-turn.js';

/** Writes an internal note beside a conversation that this person may see. */
export async function writeNote(desk: Desk, staff: AtDesk, conversation: string, text: string): Promise<DeskTalk> {
  await deskTalk(desk, staff.id, conversation);
  await desk.inTurn(conversation, async () => {
    // Erased meanwhile: a note written now would outlive it.
    await desk.held.get(conversation);
    const at = desk.clock.now();
    await desk.store.write(async (session) => {
      await addNote(session, { id: newId(), conversation, at, staff: staff.id, text });
      await recordAudit(session, {
        at,
        actor: staff.id,
        action: 'note-written',
        object: `conversation:${conversation}`,
        origin: staff.origin,
      });
    });
  });
  desk.changes.publishNote(conversation);
  return deskTalk(desk, staff.id, conversation);
}

/** "Deze stap klopt niet": tells the editors about a step, without naming the conversation. */
export async function writeRemark(
  desk: Desk,
  staff: AtDesk,
  conversation: string,
  { step, text }: { readonly step: string; readonly text: string },
): Promise<{ readonly id: string }> {
  await deskTalk(desk, staff.id, conversation);
  const { state } = await desk.held.get(conversation);
  const version = await desk.versions.get(state.version);
  if (state.flow === undefined || !version.flows.get(state.flow)?.steps.has(step)) throw new Fault('unknown-step');
  const at = desk.clock.now();
  const title = titleAt(staffSpeech(version, state, momentFor(desk, version.municipality, at)), step);
  const id = newId();
  const remark = { id, at, staff: staff.id, flow: state.flow, step, title, text, done: 0 } as const;
  await desk.store.write(async (session) => {
    await addRemark(session, remark);
    await recordAudit(session, {
      at,
      actor: staff.id,
      action: 'remark-written',
      object: `remark:${id}`,
      origin: staff.origin,
      detail: { flow: remark.flow, step },
    });
  });
  return { id };
}
