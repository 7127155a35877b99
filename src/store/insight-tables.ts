/** The tables of the room insight. */
export interface InsightTables {
  missed: MissedTable;
  step_count: StepCountTable;
  counted_conversation: CountedConversationTable;
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

/** In how many conversations something happened at a step. Which ones cannot be told from it. */
export interface StepCountTable {
  /** In which they began: `YYYY-MM`. */
  month: string;
  /** The flow the step is written in, also where another flow calls it. */
  flow: string;
  step: string;
  signal: string;
  amount: number;
}

/** A conversation whose steps were counted; goes with it. */
export interface CountedConversationTable {
  conversation: string;
}
