/** @jsxImportSource react */

import { memo, useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick, Tick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { PICK_KINDS, QUESTION_KINDS, RESULT_KINDS } from '../../flow/flow.js';
import { textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { type AskedAt, askChanges } from '../document/ask-kind.js';
import type { StepField } from '../document/edit.js';
import type { Files } from '../document/files.js';
import type { StepKind } from '../document/step-parts.js';
import { titleOfFlow, titleOfStep } from '../document/titles.js';
import { editorState } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { DayField, isDayWhole } from './day-field.js';
import { LineField } from './line-field.js';
import { PictogramPick } from './pictogram-pick.js';

interface StepSettingsProps {
  readonly flow: string;
  readonly step: string;
  readonly kind: StepKind;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
}

/** Sets a line of the step and says `done`; answers why it could not be. What is typed is not said at every key. */
type Set = (field: StepField, value: string | null, done?: string) => string;

/** What a step is besides its words: its kind, what an answer is for and how long it is kept, its limits, its picture. */
export const StepSettings = memo(({ flow, step, kind, node }: StepSettingsProps) => {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  if (kind === 'call' || kind === 'unknown') return null;
  const set: Set = (field, value, done = words('changed')) =>
    act({ type: 'set-field', flow, step, field, value }, done);
  return (
    <Fold summary={words('step-settings')}>
      <div className="stack">
        {kind === 'question' && <QuestionSettings {...{ flow, step, node, set }} />}
        {kind === 'message' && (
          <Tick
            label={words('message-person')}
            checked={textAt(node, ['message']) === 'person'}
            onTick={(on) => set('message', on ? 'person' : 'true')}
          />
        )}
        {kind === 'result' && <ResultSettings {...{ node, set }} />}
        {fault && <ProblemLine text={fault} />}
        <PictogramPick
          about={words('pictogram-step')}
          value={textAt(node, ['pictogram'])}
          onPick={(name) => set('pictogram', name || null)}
        />
      </div>
    </Fold>
  );
});

/** What is typed says nothing. */
const TYPED = '';

interface SettingsProps {
  readonly node: YamlNode | undefined;
  readonly set: Set;
}

function QuestionSettings({ flow, step, node, set }: SettingsProps & { readonly flow: string; readonly step: string }) {
  const words = useEditorWords();
  const ask = textAt(node, ['ask']);
  return (
    <>
      <KindPick {...{ flow, step, ask, set }} />
      <LineField
        label={words('step-purpose')}
        hint={words('step-purpose-hint')}
        text={textAt(node, ['purpose'])}
        onText={(text) => set('purpose', text || null, TYPED)}
      />
      <LineField
        label={words('step-keep')}
        hint={words('step-keep-hint')}
        text={textAt(node, ['keep'])}
        onText={(text) => (text === '' || isDays(text) ? set('keep', text || null, TYPED) : words('step-keep-wrong'))}
      />
      {(ask === 'date' || ask === 'number') && <Bounds {...{ ask, node, set }} />}
      <LineField
        label={words('step-complete')}
        hint={words('step-complete-hint')}
        text={textAt(node, ['complete'])}
        onText={(text) => set('complete', text || null, TYPED)}
      />
    </>
  );
}

interface KindPickProps {
  readonly flow: string;
  readonly step: string;
  readonly ask: string;
  readonly set: Set;
}

/** Another kind of question, as far as its answers stay answers; it says which conditions changed along. */
function KindPick({ flow, step, ask, set }: KindPickProps) {
  const words = useEditorWords();
  const [along, setAlong] = useState<readonly string[]>([]);
  const alike = QUESTION_KINDS.filter(
    (kind) => isPicked(kind) === isPicked(ask) && (kind === 'yes-no') === (ask === 'yes-no'),
  );
  if (alike.length < 2) return null;
  const pick = (kind: string) => {
    const { files } = editorState();
    const { changed, left } = askChanges(files, flow, step, kind);
    const named = (all: readonly AskedAt[]) => all.map((one) => placeName(files, flow, one)).join(', ');
    const told = [
      ...(changed.length > 0 ? [words('conditions-along', { places: named(changed) })] : []),
      ...(left.length > 0 ? [words('conditions-left', { places: named(left) })] : []),
    ];
    if (set('ask', kind, [words('changed'), ...told].join(' ')) === '') setAlong(told);
  };
  return (
    <>
      <Pick
        label={words('step-ask')}
        value={ask}
        choices={alike.map((kind) => [kind, words(`ask-${kind}`)] as const)}
        onPick={pick}
      />
      {along.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </>
  );
}

/** A step by its name, with its flow where that is another one. */
function placeName(files: Files, here: string, { flow, step }: AskedAt): string {
  const title = `“${titleOfStep(files, flow, step)}”`;
  return flow === here ? title : `${title} (${titleOfFlow(files, flow)})`;
}

const isPicked = (ask: string) => PICK_KINDS.some((kind) => kind === ask);
const isDays = (text: string) => /^[1-9]\d{0,4}$/.test(text);

function Bounds({ ask, node, set }: SettingsProps & { readonly ask: 'date' | 'number' }) {
  const words = useEditorWords();
  const bounds = ['min', 'max'] as const;
  if (ask === 'date') return bounds.map((bound) => <DayBound key={bound} {...{ bound, node, set }} />);
  return bounds.map((bound) => (
    <LineField
      key={bound}
      label={words(`step-${bound}-number`)}
      text={textAt(node, [bound])}
      onText={(text) => (/^(?:-?\d{1,9})?$/.test(text) ? set(bound, text || null, TYPED) : words('step-number-wrong'))}
    />
  ));
}

function DayBound({ bound, node, set }: SettingsProps & { readonly bound: 'min' | 'max' }) {
  const words = useEditorWords();
  const day = textAt(node, [bound]);
  // A day of the calendar stands in the file only once it was chosen.
  const [choosing, setChoosing] = useState(false);
  const pick = (next: string) => {
    setChoosing(!isDayWhole(next));
    if (isDayWhole(next)) set(bound, next || null);
  };
  return <DayField label={words(`step-${bound}-day`)} day={choosing ? 'date' : day} onDay={pick} optional />;
}

function ResultSettings({ node, set }: SettingsProps) {
  const words = useEditorWords();
  return (
    <>
      <Pick
        label={words('step-result')}
        value={textAt(node, ['result'])}
        choices={RESULT_KINDS.map((kind) => [kind, words(`result-${kind}`)] as const)}
        onPick={(kind) => set('result', kind)}
      />
      <Tick
        label={words('step-filed')}
        checked={textAt(node, ['filed']) === 'true'}
        onTick={(on) => set('filed', on ? 'true' : null)}
      />
    </>
  );
}
