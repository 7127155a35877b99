import type { TopicFound } from './classify-topic.js';

/** A message of which is known what it is about; `none` when it is about none of the topics. */
export interface LabelledMessage {
  readonly text: string;
  readonly topic: string;
  /** How it is written: short, plain, spelling, street, long, oos. */
  readonly kind?: string;
  readonly language?: string;
}

/** Counts over messages. Those about none of the topics count in `all` and `answered` only. */
export interface TopicTally {
  readonly kind: string;
  readonly all: number;
  /** The right topic is the likeliest one, or among the three likeliest. */
  readonly first: number;
  readonly among: number;
  readonly surelyRight: number;
  /** Sure, and not right: for a message about none of the topics every sure answer is. */
  readonly surelyWrong: number;
  readonly refused: number;
}

export interface TopicMeasure {
  /** `in scope` and `none` first, then one for each kind of message. */
  readonly tallies: readonly TopicTally[];
  /** How often a message of one topic was taken for another; most first. */
  readonly confused: readonly { readonly topic: string; readonly takenFor: string; readonly count: number }[];
}

export const NO_TOPIC_LABEL = 'none';

/** Tallies what was found for labelled messages against their labels. */
export function measureTopics<M extends LabelledMessage>(
  messages: readonly M[],
  find: (message: M) => Pick<TopicFound, 'outcome' | 'candidates'>,
): TopicMeasure {
  const tallies = new Map<string, TopicTally>();
  const confused = new Map<string, number>();
  for (const message of messages) {
    const found = find(message);
    const inScope = message.topic !== NO_TOPIC_LABEL;
    const kinds = [inScope ? 'in scope' : NO_TOPIC_LABEL, ...(inScope && message.kind ? [message.kind] : [])];
    for (const kind of kinds) tallies.set(kind, add(tallies.get(kind) ?? empty(kind), message, found));
    const takenFor = takenAs(found, inScope);
    if (takenFor === message.topic) continue;
    const pair = `${message.topic}\n${takenFor}`;
    confused.set(pair, (confused.get(pair) ?? 0) + 1);
  }
  return {
    tallies: [...tallies.values()],
    confused: [...confused]
      .map(([pair, count]) => ({ topic: pair.split('\n')[0] ?? '', takenFor: pair.split('\n')[1] ?? '', count }))
      .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1)),
  };
}

/** For a message about none of the topics only a sure answer is a mistake. */
function takenAs({ outcome, candidates }: Pick<TopicFound, 'outcome' | 'candidates'>, inScope: boolean): string {
  if (outcome === 'none' || (outcome === 'unsure' && !inScope)) return NO_TOPIC_LABEL;
  return candidates[0]?.topic ?? NO_TOPIC_LABEL;
}

const empty = (kind: string): TopicTally => ({
  ...{ kind, all: 0, first: 0, among: 0 },
  ...{ surelyRight: 0, surelyWrong: 0, refused: 0 },
});

function add(
  tally: TopicTally,
  { topic }: LabelledMessage,
  { outcome, candidates }: Pick<TopicFound, 'outcome' | 'candidates'>,
): TopicTally {
  const first = candidates[0]?.topic === topic;
  const sure = outcome === 'sure';
  return {
    kind: tally.kind,
    all: tally.all + 1,
    first: tally.first + Number(first),
    among: tally.among + Number(candidates.some((one) => one.topic === topic)),
    surelyRight: tally.surelyRight + Number(sure && first),
    surelyWrong: tally.surelyWrong + Number(sure && !first),
    refused: tally.refused + Number(outcome === 'none'),
  };
}
