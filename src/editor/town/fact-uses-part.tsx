/** @jsxImportSource react */
import { useDeferredValue, useMemo } from 'react';
import { Hidden } from '../../desk/parts/marks.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { titleOfFlow, titleOfStep, titleOfTopic } from '../document/titles.js';
import { type FactUse, factUses, placesOf, type UsePlace } from '../document/town/fact-uses.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** Where every fact is said or asked for, by the fact. */
export function useUses(): ReadonlyMap<string, readonly FactUse[]> {
  const files = useDeferredValue(useEditor().files);
  return useMemo(() => {
    const byFact = new Map<string, FactUse[]>();
    for (const use of factUses(files, (path) => rawFile(files, path))) {
      const known = byFact.get(use.fact);
      if (known) known.push(use);
      else byFact.set(use.fact, [use]);
    }
    return byFact;
  }, [files]);
}

interface FactUsesProps {
  readonly uses: readonly FactUse[];
  /** Of which fact, for who does not see where this stands. */
  readonly about: string;
}

/** Where a fact is used, with the way there. */
export function FactUses({ uses, about }: FactUsesProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const places = placesOf(files, uses);
  if (places.length === 0) return <p className="small muted">{words('town-unused')}</p>;
  return (
    <details>
      <summary className="small">
        {words('town-uses', { count: places.length })}
        <Hidden>: {about}</Hidden>
      </summary>
      <ul className="stack small">
        {places.map((place) => (
          <li key={JSON.stringify(place)}>
            <Place files={files} place={place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ files, place }: { readonly files: Files; readonly place: UsePlace }) {
  switch (place.type) {
    case 'file':
      return <code>{place.path}</code>;
    case 'topic':
      return <a href={editorHashOf(place)}>{titleOfTopic(files, place.topic)}</a>;
    case 'flow':
    case 'step': {
      const { flow } = place;
      const step = place.type === 'step' ? place.step : undefined;
      const title = titleOfFlow(files, flow);
      const question = step === undefined ? '' : titleOfStep(files, flow, step);
      return (
        <a href={editorHashOf({ type: 'flow', flow, ...(step !== undefined && { step }) })}>
          {[title, question].filter(Boolean).join(': ')}
        </a>
      );
    }
  }
}
