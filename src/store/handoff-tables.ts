/** The tables of the queue and of what staff keep beside a talk. Nothing a resident wrote stands in them. */
export interface HandoffTables {
  queue_entry: QueueEntryTable;
  handoff_wait: HandoffWaitTable;
  shift: ShiftTable;
  walking: WalkingTable;
  note: NoteTable;
  remark: RemarkTable;
}

export interface QueueEntryTable {
  conversation: string;
  status: 'waiting' | 'talking';
  /** When this wait began. */
  since: number;
  /** Lower is nearer to the front. */
  place: number;
  /** Why it came back to the queue. */
  returned: 'connection' | 'put-back' | 'transfer' | null;
  team: string | null;
  /** The colleague it was handed on to. */
  for_staff: string | null;
  flow: string | null;
  step: string | null;
  language: string;
  simple: 0 | 1;
  /** Who has the talk. */
  staff: string | null;
  taken_at: number | null;
  /** The last line of the talk that this staff member saw. */
  seen_n: number;
}

/** How long a resident waited before somebody took the talk. */
export interface HandoffWaitTable {
  at: number;
  seconds: number;
}

export type ShiftStatus = 'off' | 'on' | 'pause';

export interface ShiftTable {
  staff: string;
  status: ShiftStatus;
  most_talks: number;
  since: number;
}

/** Who stands beside a caller in which conversation. */
export interface WalkingTable {
  conversation: string;
  staff: string;
  since: number;
}

/** Internal: the resident never sees it on a screen, and it goes with the conversation. */
export interface NoteTable {
  id: string;
  conversation: string;
  at: number;
  staff: string;
  text: string;
}

/** "Deze stap klopt niet": for the editors. It names no conversation. */
export interface RemarkTable {
  id: string;
  at: number;
  staff: string;
  flow: string;
  step: string;
  title: string;
  text: string;
  done: 0 | 1;
}
