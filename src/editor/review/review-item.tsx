/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { LongField } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge, Hidden } from '../../desk/parts/marks.js';
import type { ReviewItemView, ReviewPageAnswer, ReviewVerdict } from '../../protocol/review.js';
import { fileWords } from '../document/place-words.js';
import { BY_NAME } from '../document/titles.js';
import { type EditorWords, useEditorWords } from '../words.js';
import { Differences } from './differences.js';
import { ScreenView } from './screen-view.js';

interface ReviewItemProps {
  readonly item: ReviewItemView;
  readonly n: number;
  readonly of: number;
  readonly labels: ReviewPageAnswer['labels'];
  readonly said: ReviewVerdict | undefined;
  readonly error: string | undefined;
  /** Absent for who only looks along. */
  readonly onSay: ((verdict: ReviewVerdict) => void) | undefined;
}

/** One thing to look at: what is otherwise, how a resident reads it, and what one thinks of it. */
export function ReviewItem({ item, n, of, labels, said, error, onSay }: ReviewItemProps) {
  const words = useEditorWords();
  const title = titleOf(words, item);
  return (
    <section className="panel stack" aria-labelledby={`review-title-${item.id}`}>
      <SubHeading id={`review-title-${item.id}`}>{words('review-part', { n, of, title })}</SubHeading>
      {item.type === 'screen' ? <About screen={item} /> : <AboutTexts item={item} />}
      <Differences item={item} />
      {item.type === 'screen' && (
        <>
          <p className="strong">{words('review-page')}</p>
          <ScreenView screen={item} labels={labels} />
        </>
      )}
      {onSay ? (
        <SayForm item={item} title={title} said={said} error={error} onSay={onSay} />
      ) : (
        <Said said={said} words={words} />
      )}
    </section>
  );
}

function About({ screen }: { readonly screen: Extract<ReviewItemView, { readonly type: 'screen' }> }) {
  const words = useEditorWords();
  const { change, view, more } = screen;
  return (
    <>
      <p className="row small">
        <Badge kind={change === 'same' ? 'plain' : 'warm'}>{words(`review-change-${change}`)}</Badge>
        {view.language !== 'nl' && <span>{words('review-language', { language: view.language })}</span>}
        <span>{view.flowTitle}</span>
      </p>
      {change === 'other-way' && <p>{words('review-other-way')}</p>}
      {change === 'gone' && <p>{words('review-gone-step')}</p>}
      {more > 0 && <p className="small">{words('review-more', { more })}</p>}
      {view.answers.length > 0 && (
        <details>
          <summary>{words('review-path')}</summary>
          <ol className="trail" lang={view.language}>
            {view.answers.map(({ step, question, answer }) => (
              <li key={step}>
                {question} <span className="strong">{answer}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function AboutTexts({ item }: { readonly item: Extract<ReviewItemView, { readonly type: 'texts' }> }) {
  const words = useEditorWords();
  return (
    <>
      <p className="row small">
        <Badge kind="warm">{words('review-change-texts')}</Badge>
      </p>
      {item.changes.length === 0 && <p>{words('review-only-writing')}</p>}
    </>
  );
}

/** What a thing to look at is called. */
function titleOf(words: EditorWords, item: ReviewItemView): string {
  if (item.type === 'screen') return item.view.title;
  return fileWords(words, BY_NAME, item.path);
}

type SayProps = Pick<ReviewItemProps, 'item' | 'said' | 'error'> & {
  readonly title: string;
  readonly onSay: (verdict: ReviewVerdict) => void;
};

function SayForm({ item: { id }, title, said, error, onSay }: SayProps) {
  const words = useEditorWords();
  const [remark, setRemark] = useState(said?.remark ?? '');
  const kept = useRef(remark);
  const say = (verdict: ReviewVerdict['verdict']) => {
    kept.current = remark;
    onSay({ item: id, verdict, remark });
  };
  const noVerdict = error !== undefined && !said;
  return (
    <>
      <fieldset id={`review-say-${id}`}>
        <legend>
          {words('review-good-question')}
          <Hidden>: {title}</Hidden>
        </legend>
        {noVerdict && (
          <p className="error-words" id={`review-error-${id}`}>
            {error}
          </p>
        )}
        {(['good', 'not-good'] as const).map((verdict) => (
          <label key={verdict} className="tick">
            <input
              type="radio"
              name={`review-${id}`}
              checked={said?.verdict === verdict}
              aria-describedby={noVerdict ? `review-error-${id}` : undefined}
              onChange={() => say(verdict)}
            />
            <span>{words(`review-${verdict}`)}</span>
          </label>
        ))}
      </fieldset>
      {said?.verdict === 'not-good' && (
        <LongField
          id={`review-remark-${id}`}
          label={words('review-remark')}
          error={noVerdict ? undefined : error}
          value={remark}
          maxLength={2000}
          onChange={(event) => setRemark(event.target.value)}
          onBlur={() => kept.current !== remark && say('not-good')}
        />
      )}
    </>
  );
}

function Said({ said, words }: { readonly said: ReviewVerdict | undefined; readonly words: EditorWords }) {
  if (!said) return <p className="muted">{words('review-said-nothing')}</p>;
  return (
    <>
      <p>
        <Badge kind={said.verdict === 'good' ? 'told' : 'urgent'}>{words(`review-${said.verdict}`)}</Badge>
      </p>
      {said.remark && <blockquote>{said.remark}</blockquote>}
    </>
  );
}
