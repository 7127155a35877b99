/**
 * The order and indent of steps in a list, from the start: what is reached only through one step that has a choice stands
 * one further in, right below it; where the branches come together again, the list is back where it was. A step without
 * a choice keeps its indent. (The tree of dominators: Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".)
 */
export function indentsOf(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const order = orderFrom(start, next);
  const number = new Map(order.map((step, index) => [step, index]));
  const before = order.map((): number[] => []);
  for (const [index, step] of order.entries()) {
    for (const to of next.get(step) ?? []) before[number.get(to) ?? -1]?.push(index);
  }
  const above = dominators(before);
  const below = order.map((): number[] => []);
  for (const [index, parent] of above.entries()) if (index > 0) below[parent]?.push(index);
  const indents = new Map<string, number>();
  const open: { readonly index: number; readonly depth: number }[] = [{ index: 0, depth: 0 }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { index, depth } = one;
    const step = order[index];
    if (step === undefined) continue;
    indents.set(step, depth);
    const choices = (next.get(step) ?? []).length > 1;
    for (const child of [...(below[index] ?? [])].reverse()) {
      const own = (before[child] ?? []).filter((from) => from !== child).length === 1;
      open.push({ index: child, depth: choices && own ? depth + 1 : depth });
    }
  }
  return indents;
}

/** All steps that can be reached, each before what it leads to as far as there are no loops; branches in their order. */
function orderFrom(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!next.has(start)) return [];
  const seen = new Set([start]);
  const done: string[] = [];
  const path = [{ step: start, left: [...(next.get(start) ?? [])] }];
  for (let here = path.at(-1); here; here = path.at(-1)) {
    // From the last branch to the first: turned round below, the first one comes first.
    const to = here.left.pop();
    if (to === undefined) {
      done.push(here.step);
      path.pop();
    } else if (!seen.has(to) && next.has(to)) {
      seen.add(to);
      path.push({ step: to, left: [...(next.get(to) ?? [])] });
    }
  }
  return done.reverse();
}

/** For each node the last one that every way to it passes; nodes are in reverse postorder and the first is the start. */
function dominators(before: readonly (readonly number[])[]): readonly number[] {
  const above: (number | undefined)[] = before.map((_, index) => (index === 0 ? 0 : undefined));
  const meet = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      if (x > y) x = above[x] ?? 0;
      else y = above[y] ?? 0;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let node = 1; node < before.length; node++) {
      const known = (before[node] ?? []).filter((from) => above[from] !== undefined);
      const met = known.reduce((a, b) => meet(a, b), known[0] ?? 0);
      if (above[node] !== met) {
        above[node] = met;
        changed = true;
      }
    }
  }
  return above.map((one) => one ?? 0);
}
