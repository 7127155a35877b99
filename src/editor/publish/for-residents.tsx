/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { useSettings } from '../../desk/live/desk-settings.js';
import { longDay } from '../../desk/live/wait-time.js';
import { Act } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { ResidentChange, ResidentDiff } from '../document/diff/diff-for-residents.js';
import type { Files } from '../document/files.js';
import { useEditor } from '../live/editor-store.js';
import { showInPreview } from '../preview/preview-wish.js';
import { compareWith } from '../problems/use-check.js';
import { useEditorWords } from '../words.js';

/** What residents will see otherwise than now, in words and side by side; a worker walks the paths. */
export function ForResidents({ live }: { readonly live: Files }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const [found, setFound] = useState<{ readonly files: Files; readonly diff?: ResidentDiff }>();
  useEffect(() => {
    let left = false;
    void compareWith(live).then((diff) => {
      if (!left) setFound({ files, ...(diff && { diff }) });
    });
    return () => {
      left = true;
    };
  }, [live, files]);
  if (found?.files !== files) return <p role="status">{words('residents-busy')}</p>;
  const { diff } = found;
  if (!diff) return null;
  const { changes, paths, complete } = diff;
  return (
    <>
      {paths > 0 && <p role="status">{words(complete ? 'residents-paths' : 'residents-not-all', { paths })}</p>}
      {changes.length === 0 && <p>{words('residents-none')}</p>}
      <ul className="entries">
        {changes.map((change) => (
          <OneChange
            key={[change.flow, change.step, change.type, change.sentence, ...change.path].join(' ')}
            change={change}
          />
        ))}
      </ul>
    </>
  );
}

function OneChange({ change }: { readonly change: ResidentChange }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { language } = useSettings();
  const { type, flow, flowTitle, sentence, before, after, path, inputs, more, day } = change;
  const show = () => showInPreview({ flow, inputs, ...(day && { day }) });
  return (
    <li className="entry">
      <SubHeading level={3}>{flowTitle}</SubHeading>
      {day && <p className="strong">{words('residents-from', { day: longDay(day, language) })}</p>}
      <p>{sentence}</p>
      <div className="sides">
        <Side title={words('residents-before')} lines={before} />
        <Side title={words('residents-after')} lines={after} />
      </div>
      {more > 0 && <p className="small">{words('residents-more', { more })}</p>}
      {path.length > 0 && (
        <details>
          <summary>{words('residents-path')}</summary>
          <ol className="trail">
            {path.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer can be given twice.
              <li key={index}>{line}</li>
            ))}
          </ol>
        </details>
      )}
      {(inputs.length > 0 || type === 'new-flow') && files.has(`flows/${flow}.yaml`) && (
        <div>
          <Act about={`: ${sentence}`} onAct={show}>
            {words('residents-here')}
          </Act>
        </div>
      )}
    </li>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p className="strong small">{title}</p>
      {lines.length === 0 && <p>–</p>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
