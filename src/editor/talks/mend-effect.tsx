/** @jsxImportSource react */
import { Fold } from '../../desk/parts/fold.js';
import type { Files } from '../document/files.js';
import type { BrokenTalk, MendedTalks } from '../document/mend-talks.js';
import { titleOfFlow, titleOfStep } from '../document/titles.js';
import { useEditorWords } from '../words.js';

interface MendEffectProps {
  readonly files: Files;
  readonly effect: MendedTalks;
}

/** What an answer does before it is filled in: the example talks that hold with it, where each ends, and those that do not. */
export function MendEffect({ files, effect: { mended, left } }: MendEffectProps) {
  const words = useEditorWords();
  const about = ({ talk, flow }: BrokenTalk) => ({ name: talk.name, flow: titleOfFlow(files, flow) });
  return (
    <div className="stack tight">
      <p role="status" className="strong">
        {words('mend-count', { count: mended.length, of: mended.length + left.length })}
      </p>
      {mended.length > 0 && (
        <Fold summary={words('mend-which')}>
          <ul>
            {mended.map((one) => (
              <li key={`${one.flow} ${one.index}`}>
                {one.end
                  ? words('mend-ends', { ...about(one), end: titleOfStep(files, one.end.home, one.end.step) })
                  : words('mend-same', about(one))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {left.length > 0 && (
        <>
          <p>{words('mend-left')}</p>
          <ul>
            {left.map((one) => (
              <li key={`${one.flow} ${one.index}`}>
                {one.stuck
                  ? words('mend-stuck', { ...about(one), step: titleOfStep(files, one.stuck.home, one.stuck.step) })
                  : words('mend-other-end', about(one))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
