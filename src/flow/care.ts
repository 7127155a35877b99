import { isDay } from '../lib/amsterdam-time.js';
import { asText, field, report, type Sheet } from './sheet.js';
import type { YamlMap } from './yaml-node.js';

/** Who answers for a flow or a step, and the day on which it should be looked at again. Residents never see it. */
export interface Care {
  readonly owner?: string;
  /** `YYYY-MM-DD` */
  readonly review?: string;
}

/** The lines of a flow and of every kind of step that say it. */
export const CARE_KEYS: readonly string[] = ['owner', 'review'];

/** Reads `owner` and `review` of a flow or a step; a finding for what is no name and no day. */
export function readCare(sheet: Sheet, node: YamlMap): Care {
  const [ownerNode, reviewNode] = [field(node, 'owner'), field(node, 'review')];
  const owner = ownerNode && asText(sheet, ownerNode, 'owner');
  const review = reviewNode && asText(sheet, reviewNode, 'review');
  if (reviewNode && review !== undefined && !isDay(review)) {
    const message = `"${review}" is geen dag. Schrijf een dag als 2027-03-01.`;
    report(sheet, reviewNode.at, { rule: 'bad-date', message });
    return { ...(owner !== undefined && { owner }) };
  }
  return { ...(owner !== undefined && { owner }), ...(review !== undefined && { review }) };
}

/** The same step without those lines: what remains is what the engine runs. */
export function withoutCare(node: YamlMap): YamlMap {
  return { ...node, entries: node.entries.filter(({ key }) => !CARE_KEYS.includes(key)) };
}
