/** The tables of the room insight. */
export interface InsightTables {
  missed: MissedTable;
}

/** A message that was not understood, or not surely; masked. It goes with its conversation. */
export interface MissedTable {
  id: string;
  conversation: string;
  at: number;
  language: string;
  flow: string | null;
  step: string;
  outcome: 'unsure' | 'none';
  /** JSON: the ids of the topics it might have been, best first. */
  candidates: string;
  text: string;
  /** What an editor said of it: `topic:<id>`, `new`, `ignored`; null while nobody did. */
  verdict: string | null;
}
