import { readCare } from '../flow/care.js';
import { fileKind } from '../flow/file-kind.js';
import type { Place } from '../flow/flow.js';
import { readYaml } from '../flow/read-yaml.js';
import { field, type Sheet } from '../flow/sheet.js';
import type { SourceFile } from '../flow/version.js';
import type { YamlMap } from '../flow/yaml-node.js';
import { daysBetween } from '../lib/amsterdam-time.js';

/** A flow, or one step of it, that should be looked at again. */
export interface DueReview {
  readonly flow: string;
  /** Absent for the flow as a whole. */
  readonly step?: string;
  /** Empty when nobody is named. */
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly review: string;
  /** Days from today; negative when the day is past. */
  readonly left: number;
  readonly place: Place;
}

/** How many days ahead one is told. */
const AHEAD = 30;

/** What should be looked at again by a day within a month from `today`, or should have been: oldest first. */
export function dueReviews(files: readonly SourceFile[], today: string): readonly DueReview[] {
  const found = files.flatMap((file) => {
    const kind = fileKind(file.path);
    return kind?.type === 'flow' ? datesIn(file, kind.id, today) : [];
  });
  return found.filter(({ left }) => left <= AHEAD).sort((a, b) => a.left - b.left);
}

function datesIn(file: SourceFile, flow: string, today: string): readonly DueReview[] {
  // Most files have no such line: then nothing need be read.
  if (!/\breview["']?\s*:/.test(file.text)) return [];
  const { sheet, root } = readYaml(file);
  if (root?.kind !== 'map') return [];
  const whole = readCare(sheet, root);
  const dated = (node: YamlMap, at: number, step?: string) => datedIn(sheet, node, at, { flow, step, today, whole });
  const steps = field(root, 'steps');
  const entries = steps?.kind === 'map' ? steps.entries : [];
  return [
    ...dated(root, root.at),
    ...entries.flatMap(({ key, at, value }) => (value.kind === 'map' ? dated(value, at, key) : [])),
  ];
}

interface Around {
  readonly flow: string;
  readonly step: string | undefined;
  readonly today: string;
  readonly whole: { readonly owner?: string };
}

function datedIn(sheet: Sheet, node: YamlMap, at: number, { flow, step, today, whole }: Around): readonly DueReview[] {
  const { owner = whole.owner ?? '', review } = readCare(sheet, node);
  if (review === undefined) return [];
  const place = sheet.place(field(node, 'review')?.at ?? at);
  return [{ flow, ...(step !== undefined && { step }), owner, review, left: daysBetween(today, review), place }];
}
