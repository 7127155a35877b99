/** Counts for operators, in the text format of Prometheus. Never a word of a resident, never an id. */
export interface Metrics {
  count(name: CounterName, label?: string): void;
  /** Milliseconds a turn took, from request to answer. */
  turnTook(milliseconds: number): void;
  text(): string;
}

const COUNTERS = {
  conversations: { help: 'Conversations begun', label: undefined },
  turns: { help: 'Turns taken', label: undefined },
  repeats: { help: 'Turns answered again because the same turn id came again', label: undefined },
  refusals: { help: 'Requests refused, by code', label: 'code' },
  resumptions: { help: 'Conversations gone on with by code', label: undefined },
  erasures: { help: 'Conversations erased by the resident', label: undefined },
  callbacks: { help: 'Calls asked for', label: undefined },
} as const;

type CounterName = keyof typeof COUNTERS;

/** Upper bounds of the buckets, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Starts counting at nought. */
export function startMetrics(): Metrics {
  const counts = new Map<string, number>();
  const buckets = new Array<number>(BUCKETS.length).fill(0);
  let turns = 0;
  let seconds = 0;
  return {
    count(name, label = '') {
      const key = `${name} ${label}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    turnTook(milliseconds) {
      turns += 1;
      seconds += milliseconds / 1000;
      const index = BUCKETS.findIndex((bound) => milliseconds / 1000 <= bound);
      if (index >= 0) buckets[index] = (buckets[index] ?? 0) + 1;
    },
    text: () => [...counterLines(counts), ...histogramLines(buckets, turns, seconds), ''].join('\n'),
  };
}

function counterLines(counts: ReadonlyMap<string, number>): string[] {
  return Object.entries(COUNTERS).flatMap(([name, { help, label }]) => {
    const metric = `wegwijs_${name}_total`;
    const found = [...counts].filter(([key]) => key.startsWith(`${name} `));
    const values = label
      ? found.map(([key, value]) => `${metric}{${label}="${key.slice(name.length + 1)}"} ${value}`)
      : [`${metric} ${found[0]?.[1] ?? 0}`];
    return [`# HELP ${metric} ${help}`, `# TYPE ${metric} counter`, ...values];
  });
}

function histogramLines(buckets: readonly number[], turns: number, seconds: number): string[] {
  const metric = 'wegwijs_turn_seconds';
  let below = 0;
  const lines = BUCKETS.map((bound, index) => {
    below += buckets[index] ?? 0;
    return `${metric}_bucket{le="${bound}"} ${below}`;
  });
  return [
    `# HELP ${metric} Time from a turn coming in to its answer`,
    `# TYPE ${metric} histogram`,
    ...lines,
    `${metric}_bucket{le="+Inf"} ${turns}`,
    `${metric}_sum ${seconds.toFixed(6)}`,
    `${metric}_count ${turns}`,
  ];
}
