/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import type { ReviewItemView, ReviewPageAnswer } from '../../protocol/review.js';
import { previewPlace } from '../preview/draw-preview.js';
import { useEditorWords } from '../words.js';

type Screen = Extract<ReviewItemView, { readonly type: 'screen' }>;

interface ScreenViewProps {
  readonly screen: Screen;
  readonly labels: ReviewPageAnswer['labels'];
}

const CONTROLS = 'a, button, input, select, textarea, summary';

/** A step as residents read it, to be read and not to be used: nothing in it can be pressed or comes in the way of Tab. */
export function ScreenView({ screen: { view }, labels }: ScreenViewProps) {
  const words = useEditorWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const place = previewPlace(host.current, () => undefined);
    const { language, simple } = view;
    const own = labels[simple.on ? `${language} simple` : language] ?? {};
    const drawn = place.draw({ view, labels: own, dark: false, only: 'step' });
    for (const control of drawn?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) control.tabIndex = -1;
    return () => place.stop();
  }, [view, labels]);
  return (
    <section className="preview-frame review-screen" aria-label={words('review-page-of', { title: view.title })}>
      <div ref={host} />
    </section>
  );
}
