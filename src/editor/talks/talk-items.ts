import { TALK_TIME, talkInput } from '../../check/run-talk.js';
import type { TurnInput } from '../../conversation/input.js';
import { momentAt } from '../../conversation/moment-at.js';
import type { Talk } from '../../flow/talk.js';
import type { Version } from '../../flow/version.js';
import { beginOn, take } from '../document/diff/walk-both.js';
import type { Files } from '../document/files.js';
import { talksPath } from '../document/flow-parts.js';
import { rawFile } from '../document/raw-texts.js';
import { talksIn } from '../document/talk-path.js';
import type { Problem } from '../problems/problem.js';

/** An example talk, with its place among the items of its file. */
export interface TalkItem extends Pick<Talk, 'name'> {
  readonly index: number;
  readonly talk: Talk;
  /** The lines it stands on: the last is that before the next talk. */
  readonly lines: readonly [number, number];
}

/** The example talks of a flow that can be read, in the order of their file. */
export function talkItems(files: Files, flow: string): readonly TalkItem[] {
  const root = rawFile(files, talksPath(flow));
  const text = files.get(talksPath(flow)) ?? '';
  const starts = root?.kind === 'list' ? root.items.map(({ at }) => text.slice(0, at).split('\n').length) : [];
  return talksIn(text, flow).flatMap((talk) => {
    const index = starts.indexOf(talk.place.line);
    const until = (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1;
    return index < 0 ? [] : [{ index, name: talk.name, talk, lines: [talk.place.line, until] as const }];
  });
}

/** What the check says of an example talk. */
export function problemsOf({ lines: [from, until] }: TalkItem, flow: string, problems: readonly Problem[]) {
  return problems.filter(
    ({ file, line, severity }) => file === talksPath(flow) && line >= from && line <= until && severity === 'error',
  );
}

/** What a resident does in an example talk, as far as it can be done now. */
export function talkInputs(version: Version, talk: Talk): readonly TurnInput[] {
  const at = Date.parse(talk.at ?? TALK_TIME);
  const moment = momentAt(version.municipality, at);
  let side = beginOn(version, talk.flow, at);
  const inputs: TurnInput[] = [];
  for (const line of talk.lines) {
    if (line.type === 'expect-step' || !side.state) continue;
    const input = talkInput(side.state, line, moment);
    const next = take(side, input);
    if (!next) break;
    inputs.push(input);
    side = next;
  }
  return inputs;
}
