import { describe, expect, it } from 'vitest';
import { checkTalks } from '../../src/check/check-talks.js';
import type { TurnInput } from '../../src/conversation/input.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { applyEdit } from '../../src/editor/document/apply-edit.js';
import { beginOn, take } from '../../src/editor/document/diff/walk-both.js';
import { type Files, sourceFiles } from '../../src/editor/document/files.js';
import { recordTalk } from '../../src/editor/document/record-talk.js';
import { readVersion } from '../../src/flow/read-version.js';
import { changedLines, REPOSITORY, refusal, versionOf } from './draft-files.js';

const FILES: Files = new Map([...REPOSITORY].filter(([path]) => !/topics|portemonnee/.test(path)));
const version = versionOf(FILES);
const at = Date.parse('2027-03-02T14:30:00+01:00');
const moment = momentAt(version.municipality, at);

function recorded(flow: string, inputs: readonly TurnInput[]) {
  const end = inputs.reduce(
    (side, input) => {
      const next = take(side, input);
      if (!next) throw new Error(`Not possible: ${JSON.stringify(input)}`);
      return next;
    },
    beginOn(version, flow, at),
  );
  if (!end.state) throw new Error('Not begun.');
  return recordTalk({ name: 'opgenomen: met "haakjes"', flow, inputs, version, state: end.state, moment });
}

describe('an example talk that was clicked through', () => {
  const inputs: TurnInput[] = [
    { type: 'choose', step: 'welk', options: ['paspoort'] },
    { type: 'choose', step: 'hoe', option: 'verloren' },
    { type: 'go-back' },
    { type: 'choose', step: 'hoe', option: 'gestolen' },
    { type: 'choose', step: 'waar', option: 'nederland' },
    { type: 'simplify', on: true },
    { type: 'choose', step: 'nederlands', option: 'ja' },
    { type: 'choose', step: 'van-wie', option: 'volwassen' },
    { type: 'choose', step: 'gedaan', options: ['gemeld', 'aangifte'] },
    { type: 'choose', step: 'wanneer', option: 'niet' },
    { type: 'change', step: 'waar' },
    { type: 'choose', step: 'waar', option: 'terug' },
    { type: 'tick', action: 'later-nieuw', done: true },
  ];

  it('is added as lines that hold', () => {
    const after = applyEdit(FILES, recorded('identiteitskaart-kwijt', inputs));
    expect(changedLines(FILES, after)).toEqual([
      'flows/identiteitskaart-kwijt.conversations.yaml',
      '+- talk: "opgenomen: met \\"haakjes\\""',
      '+  at: 2027-03-02T14:30:00+01:00',
      '+  inputs:',
      '+    - [paspoort]',
      '+    - [verloren]',
      '+    - back',
      '+    - [gestolen]',
      '+    - [nederland]',
      '+    - simplify',
      '+    - [ja]',
      '+    - [volwassen]',
      '+    - [gemeld, aangifte]',
      '+    - [niet]',
      '+    - change: waar',
      '+    - [terug]',
      '+    - tick: later-nieuw',
      '+  end:',
      '+    step: plan',
      '+    kind: result',
      '+    actions: [bewijs-buitenland, later-nieuw]',
      '+',
    ]);
    const { talks, diagnostics } = readVersion(sourceFiles(after), 'draft');
    expect(diagnostics.filter(({ file }) => file.endsWith('conversations.yaml'))).toEqual([]);
    expect(talks).toHaveLength(readVersion(sourceFiles(FILES), 'live').talks.length + 1);
    expect(
      checkTalks(
        version,
        talks.filter(({ name }) => name.startsWith('opgenomen')),
      ),
    ).toEqual([]);
  });

  it('makes the file where there is none, and can be undone', () => {
    const without = new Map([...FILES].filter(([path]) => !path.endsWith('conversations.yaml')));
    const edit = recorded('identiteitskaart-kwijt', inputs.slice(0, 2));
    const files = applyEdit(without, edit);
    const { talks } = readVersion(sourceFiles(files), 'draft');
    expect(talks.map(({ flow, lines, end }) => [flow, lines.length, end.step])).toEqual([
      ['identiteitskaart-kwijt', 2, 'waar'],
    ]);
  });

  it('cannot hold everything, and says so', () => {
    const talk = () => recorded('identiteitskaart-kwijt', [inputs[0] as TurnInput, { type: 'simplify', on: false }]);
    expect(refusal(talk)).toMatch(/^Dit gesprek heeft een stap die niet in een voorbeeldgesprek kan/);
  });
});
