import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queue, StaffInputWire } from '../../src/protocol/desk.js';
import { type Colleague, type DeskConnection, hire, onShift } from '../server/desk-client.js';
import type { Town } from '../server/town.js';
import { openSite, type Site } from './site.js';

/** A staff member at work, with real connections to the real server. */
export interface AtWork {
  readonly colleague: Colleague;
  readonly desk: DeskConnection;
  /** Takes the next resident who waits; their conversation. */
  claim(): Promise<string>;
  write(conversation: string, text: string): Promise<void>;
  act(conversation: string, input: StaffInputWire): Promise<void>;
  typing(conversation: string): void;
  /** Ends every talk, and the wait of everybody. */
  clear(): Promise<void>;
}

export interface TalkSite extends Site {
  /** Puts somebody on shift. */
  work(name: string): Promise<AtWork>;
}

/** The real server beside a municipality's website, with staff who can be put on shift. */
export async function openTalkSite(extra: Readonly<Record<string, string>> = {}): Promise<TalkSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-talk-'));
  const site = await openSite({ WEGWIJS_DATA: join(folder, 'data'), ...extra });
  const desks: DeskConnection[] = [];
  return {
    ...site,
    work: async (name) => {
      const colleague = hire({ folder } as Town, name);
      const desk = await onShift(site.url, colleague);
      desks.push(desk);
      return atWork(site.url, colleague, desk);
    },
    close: async () => {
      for (const desk of desks) desk.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let turns = 0;

function atWork(url: string, colleague: Colleague, desk: DeskConnection): AtWork {
  const act = async (conversation: string, input: StaffInputWire) => {
    const { problem } = await desk.turn(conversation, input);
    if (problem) throw new Error(`${input.type}: ${problem.code}`);
  };
  const claim = async () => {
    await desk.queue(({ waiting }) => waiting.length > 0);
    turns += 1;
    const taken = await desk.ask<{ conversation: string }>('claim-next', { turnId: `claim-${turns}` });
    if (!taken.conversation) throw new Error(`nobody was claimed: ${JSON.stringify(taken)}`);
    return taken.conversation;
  };
  return {
    colleague,
    desk,
    act,
    claim,
    write: (conversation, text) => act(conversation, { type: 'staff-write', text }),
    typing: (conversation) => void desk.socket.emit('typing', { conversation }),
    clear: async () => {
      const { body } = await colleague.get(url, '/queue');
      const { waiting, mine } = body as unknown as Queue;
      const ids = mine.map(({ conversation }) => conversation);
      for (const _ of waiting) ids.push(await claim());
      for (const conversation of ids) await act(conversation, { type: 'end-talk', outcome: 'other' });
    },
  };
}
