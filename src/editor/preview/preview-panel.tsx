/** @jsxImportSource react */

import { memo, useEffect, useMemo, useState } from 'react';
import type { TurnInput } from '../../conversation/input.js';
import { momentAt } from '../../conversation/moment-at.js';
import { say } from '../../desk/live/announce.js';
import { Act } from '../../desk/parts/act.js';
import { Fold } from '../../desk/parts/fold.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { Version } from '../../flow/version.js';
import { RecordPart } from '../talks/record-part.js';
import { useEditorWords } from '../words.js';
import { AnswersForm } from './answers-form.js';
import { heldAnswers } from './held-answers.js';
import { PreviewLooks, PreviewWhen } from './preview-settings.js';
import { previewTime, startPreview, withInput, withWish } from './preview-state.js';
import { PreviewSurface } from './preview-surface.js';
import { answeredOtherwise, inputsTo, playTalk } from './preview-talk.js';
import { usePreviewWish, wishGranted } from './preview-wish.js';

interface PreviewProps {
  readonly version: Version;
  readonly flow: string;
  /** The step that is being edited. */
  readonly step?: string;
  /** Hears which steps the talk in the preview passes, each time they are others. */
  readonly onPath: (path: readonly string[]) => void;
}

/** The flow as residents will meet it, live while one edits: the same engine, the same parts. */
export const PreviewPanel = memo(({ version, flow, step, onPath }: PreviewProps) => {
  const words = useEditorWords();
  const [state, setState] = useState(() => startPreview(flow));
  const { talk, surface, dark, rtl, wide } = state;
  const { municipality } = version;
  const time = useMemo(() => previewTime(municipality, state), [municipality, state]);
  const moment = useMemo(() => momentAt(municipality, time), [municipality, time]);
  const played = useMemo(() => playTalk(version, talk, moment), [version, talk, moment]);
  const view = useMemo(() => played && (rtl ? { ...played.view, dir: 'rtl' as const } : played.view), [played, rtl]);
  const path = played?.state.path;
  useEffect(() => onPath(path ?? []), [path, onPath]);
  const wish = usePreviewWish(flow);
  useEffect(() => {
    if (!wish) return;
    setState((before) => withWish(before, wish));
    wishGranted();
  }, [wish]);
  const put = (inputs: readonly TurnInput[]) => setState({ ...state, talk: { ...talk, inputs } });
  const onInput = (input: TurnInput) => setState({ ...state, talk: withInput(talk, played?.inputs ?? [], input) });
  const beginHere = () => {
    const inputs = step === undefined ? [] : inputsTo(version, flow, step, moment);
    say(words(inputs ? 'preview-here' : 'preview-no-way'));
    if (inputs) put(inputs);
  };
  const answer = (at: string, input: TurnInput) => {
    if (!played) return;
    const { inputs, stays, title } = answeredOtherwise(version, talk, moment, played, at, input);
    put(inputs);
    say(stays ? words('preview-answer-set') : words('preview-answer-away', { title }));
  };
  const held = useMemo(() => heldAnswers(version, flow, played?.inputs ?? []), [version, flow, played]);
  return (
    <section className={wide ? 'preview preview-large stack' : 'preview stack'} aria-labelledby="preview-title">
      <SubHeading id="preview-title">{words('preview')}</SubHeading>
      <div className="row">
        <Act onAct={() => put([])}>{words('preview-start')}</Act>
        {step !== undefined && <Act onAct={beginHere}>{words('preview-begin-here')}</Act>}
      </div>
      {played && (
        <RecordPart flow={flow} version={version} moment={moment} played={played} state={state} onChange={setState} />
      )}
      <PreviewLooks state={state} onChange={setState} />
      <PreviewWhen version={version} isOpen={moment.open} state={state} onChange={setState} />
      <Fold summary={words('preview-answers', { count: held.length })}>
        <AnswersForm answers={held} onAnswer={answer} />
      </Fold>
      {played && played.inputs.length < talk.inputs.length && <p className="small">{words('preview-cut')}</p>}
      {view ? (
        <PreviewSurface view={view} version={version} surface={surface} dark={dark} onInput={onInput} />
      ) : (
        <p>{words('preview-none')}</p>
      )}
    </section>
  );
});
