/** A graph of nodes 0..n-1. */
export interface Graph {
  readonly size: number;
  readonly next: readonly (readonly number[])[];
}

/**
 * The strongly connected components of a graph (Tarjan, without recursion, so that a chain of 100,000 is fine). `of`
 * names the component of each node; components are numbered so that every edge leads to the same or a lower number.
 */
interface Components {
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
}

/** The components of a graph, those that nothing leaves first. */
export function componentsOf({ size, next }: Graph): Components {
  const of = new Int32Array(size).fill(-1);
  const seen = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const at = new Int32Array(size);
  const waiting: number[] = [];
  const members: number[][] = [];
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (seen[root] !== -1) continue;
    const path = [root];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (seen[node] === -1) {
        seen[node] = low[node] = count++;
        waiting.push(node);
      }
      const child = next[node]?.[at[node] ?? 0];
      if (child !== undefined) {
        at[node] = (at[node] ?? 0) + 1;
        if (seen[child] === -1) path.push(child);
        else if (of[child] === -1) low[node] = Math.min(low[node] ?? 0, seen[child] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] === seen[node]) members.push(closed(waiting, node, of, members.length));
    }
  }
  return { of, members };
}

function closed(waiting: number[], root: number, of: Int32Array, component: number): number[] {
  const members: number[] = [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    of[node] = component;
    members.push(node);
    if (node === root) break;
  }
  return members;
}

/** What can be met from each node of a graph. */
interface Ahead<K> {
  has(node: number, key: K): boolean;
}

/**
 * For every node the keys found at it or at any node it leads to. `own` lists the keys at a node. One pass over the
 * components; nodes of one component share a row of bits, one bit for each key there is.
 */
export function keysAhead<K>(graph: Graph, components: Components, own: (node: number) => readonly K[]): Ahead<K> {
  const bitOf = new Map<K, number>();
  const bits = Array.from({ length: graph.size }, (_, node) =>
    own(node).map((key) => {
      const bit = bitOf.get(key) ?? bitOf.size;
      bitOf.set(key, bit);
      return bit;
    }),
  );
  const words = Math.ceil(bitOf.size / 32);
  const rows = new Int32Array(words * components.members.length);
  components.members.forEach((members, component) => {
    const row = component * words;
    for (const node of members) {
      for (const bit of bits[node] ?? []) rows[row + (bit >> 5)] = (rows[row + (bit >> 5)] ?? 0) | (1 << (bit & 31));
      for (const child of graph.next[node] ?? []) {
        const other = (components.of[child] ?? 0) * words;
        if (other !== row) addRow(rows, row, other, words);
      }
    }
  });
  const row = (node: number) => (components.of[node] ?? 0) * words;
  return {
    has(node, key) {
      const bit = bitOf.get(key);
      return bit !== undefined && (((rows[row(node) + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
    },
  };
}

/** On its own, so that the engine makes one tight loop of it: it runs for every edge. */
function addRow(rows: Int32Array, row: number, other: number, words: number): void {
  for (let word = 0; word < words; word++) rows[row + word] = (rows[row + word] ?? 0) | (rows[other + word] ?? 0);
}

/** The same nodes with every edge turned round. */
export function reversed({ size, next }: Graph): Graph {
  const back: number[][] = Array.from({ length: size }, () => []);
  next.forEach((children, node) => {
    for (const child of children) back[child]?.push(node);
  });
  return { size, next: back };
}
