import type { Tree } from './tree-of.js';

/** Which way one goes: to what a step leads to, back, or to what else the step before it leads to. */
export type Way = 'on' | 'back' | 'previous' | 'next';

/** Where one is, and the step one came from: it says which others stand beside it. */
export interface Walked {
  readonly at: string;
  readonly from?: string;
}

/** The step that one comes to along the lines; undefined where there is none that way. */
export function walkTree({ edges }: Pick<Tree, 'edges'>, { at, from }: Walked, way: Way): Walked | undefined {
  const before = edges.filter(({ to }) => to === at).map((edge) => edge.from);
  const parent = from !== undefined && before.includes(from) ? from : before[0];
  switch (way) {
    case 'on': {
      const first = edges.find((edge) => edge.from === at);
      return first && { at: first.to, from: at };
    }
    case 'back':
      return parent === undefined ? undefined : { at: parent };
    case 'previous':
    case 'next': {
      if (parent === undefined) return undefined;
      const beside = edges.filter((edge) => edge.from === parent).map(({ to }) => to);
      const to = beside[beside.indexOf(at) + (way === 'next' ? 1 : -1)];
      return to === undefined ? undefined : { at: to, from: parent };
    }
  }
}
