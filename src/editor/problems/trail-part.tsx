/** @jsxImportSource react */
import { useState } from 'react';
import { momentAt } from '../../conversation/moment-at.js';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { localTime } from '../../lib/amsterdam-time.js';
import { flowsIn } from '../document/raw-texts.js';
import { editorState } from '../live/editor-store.js';
import { flowVersion } from '../live/flow-version.js';
import { timeFor } from '../preview/preview-time.js';
import { showInPreview } from '../preview/preview-wish.js';
import { useEditorWords } from '../words.js';
import { flowsOfTrail, type PlayableTrail, trailTowards } from './trail-inputs.js';

interface TrailProps {
  readonly trail: readonly string[];
  readonly file: string;
  /** The first day on which it leads there: YYYY-MM-DD; today when absent. */
  readonly day?: string;
  /** The step the problem is about. */
  readonly step?: string;
}

/** How a resident comes to a problem, answer by answer; it can be played in the preview. */
export function TrailPart({ trail, file, day = localTime(Date.now()).day, step }: TrailProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const play = () => {
    const playable = playableTrail(trail, file, day);
    setFault(playable ? '' : words('trail-lost'));
    if (!playable) return;
    const { flow, inputs } = playable;
    const isOwn = file === `flows/${flow}.yaml`;
    if (showInPreview({ flow, inputs, day }, isOwn ? step : undefined)) say(words('preview-shown'));
  };
  return (
    <details>
      <summary>{words('problem-trail')}</summary>
      <ol className="trail">
        {trail.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer can be given twice.
          <li key={index}>{one}</li>
        ))}
      </ol>
      <Act about={`: ${trail.join(', ')}`} onAct={play}>
        {words('trail-play')}
      </Act>
      {fault && <ProblemLine text={fault} />}
    </details>
  );
}

/** The trail in the flow that it begins in. */
function playableTrail(trail: readonly string[], file: string, day: string): PlayableTrail | undefined {
  const { files } = editorState();
  for (const flow of flowsOfTrail(file, flowsIn(files))) {
    const { version } = flowVersion(files, flow);
    if (!version) continue;
    const { municipality } = version;
    const moment = momentAt(municipality, timeFor(municipality, day, 'open'));
    const found = trailTowards(version, flow, trail, moment);
    if (found) return found;
  }
  return undefined;
}
