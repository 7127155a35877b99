/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { TurnInput } from '../../conversation/input.js';
import { interfaceLabels } from '../../conversation/interface-labels.js';
import type { StepView } from '../../conversation/view.js';
import type { Version } from '../../flow/version.js';
import { useEditorWords } from '../words.js';
import { type PreviewPlace, previewPlace } from './draw-preview.js';
import { readAloud, type Said } from './read-aloud.js';
import { ReaderList } from './reader-list.js';
import type { Surface } from './surface.js';

interface SurfaceProps {
  readonly view: StepView;
  readonly version: Version;
  readonly surface: Surface;
  readonly dark: boolean;
  readonly onInput: (input: TurnInput) => void;
}

const NOTHING: readonly Said[] = [];

/** A step as it is on a surface; for a screen reader what it says in place of what is drawn. */
export function PreviewSurface({ view, version, surface, dark, onInput }: SurfaceProps) {
  const words = useEditorWords();
  const host = useRef<HTMLDivElement>(null);
  const place = useRef<PreviewPlace>(undefined);
  const [said, setSaid] = useState(NOTHING);
  const latest = useRef(onInput);
  latest.current = onInput;
  useEffect(() => {
    if (!host.current) return;
    place.current = previewPlace(host.current, (input) => latest.current(input));
    return () => place.current?.stop();
  }, []);
  useEffect(() => {
    const labels = interfaceLabels(version, view.language, view.simple.on);
    const root = host.current?.shadowRoot;
    const isInside = Boolean(root?.activeElement);
    const drawn = place.current?.draw({ view, dark, surface, labels });
    // What was pressed is gone with its step: one goes on at the heading of the next, as in the widget.
    if (isInside && !root?.activeElement) root?.getElementById('step-title')?.focus();
    setSaid(drawn && surface === 'reader' ? readAloud(drawn) : NOTHING);
  }, [view, dark, surface, version]);
  const isNarrow = surface === 'phone' || surface === 'reader';
  return (
    <section className={isNarrow ? 'preview-frame preview-phone' : 'preview-frame'} aria-label={words('preview-of')}>
      <div ref={host} hidden={surface === 'reader'} />
      {surface === 'reader' && <ReaderList said={said} language={view.language} dir={view.dir} />}
    </section>
  );
}
