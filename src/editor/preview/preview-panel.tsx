/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TurnInput } from '../../conversation/input.js';
import { interfaceLabels } from '../../conversation/interface-labels.js';
import { momentAt } from '../../conversation/moment-at.js';
import type { StepView } from '../../conversation/view.js';
import { say } from '../../desk/live/announce.js';
import { Act } from '../../desk/parts/act.js';
import { Field, Pick, Tick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { Version } from '../../flow/version.js';
import { localTime } from '../../lib/amsterdam-time.js';
import { useEditorWords } from '../words.js';
import { type PreviewPlace, previewPlace } from './draw-preview.js';
import { inputsTo, type PreviewTalk, playTalk } from './preview-talk.js';
import { type Hours, timeFor } from './preview-time.js';

interface PreviewProps {
  readonly version: Version;
  readonly flow: string;
  /** The step that is being edited. */
  readonly step?: string;
}

/** The flow as residents will meet it, live while one edits: the same engine, the same parts. */
export function PreviewPanel({ version, flow, step }: PreviewProps) {
  const words = useEditorWords();
  const [talk, setTalk] = useState<PreviewTalk>({ flow, inputs: [], language: 'nl', simple: false });
  const [dark, setDark] = useState(false);
  const [narrow, setNarrow] = useState(true);
  const [hours, setHours] = useState<Hours>('open');
  const [day, setDay] = useState(today);
  const moment = useMemo(
    () => momentAt(version.municipality, timeFor(version.municipality, day, hours)),
    [version, day, hours],
  );
  const played = useMemo(() => playTalk(version, talk, moment), [version, talk, moment]);
  const onInput = (input: TurnInput) => setTalk((before) => withInput(before, input));
  const beginHere = () => {
    const inputs = step === undefined ? [] : inputsTo(version, flow, step, moment);
    say(words(inputs ? 'preview-here' : 'preview-no-way'));
    if (inputs) setTalk({ ...talk, inputs });
  };
  return (
    <section className="preview stack" aria-labelledby="preview-title">
      <SubHeading id="preview-title">{words('preview')}</SubHeading>
      <BeginActs onStart={() => setTalk({ ...talk, inputs: [] })} onHere={step === undefined ? undefined : beginHere} />
      <div className="row preview-ticks">
        <Tick label={words('preview-phone')} checked={narrow} onTick={setNarrow} />
        <Tick label={words('preview-easier')} checked={talk.simple} onTick={(simple) => setTalk({ ...talk, simple })} />
        <Tick label={words('preview-dark')} checked={dark} onTick={setDark} />
      </div>
      <details>
        <summary>{words('preview-when')}</summary>
        <div className="stack">
          <Pick
            label={words('preview-language')}
            value={talk.language}
            choices={[...version.content.values()].map(({ language, name }) => [language, name] as const)}
            onPick={(language) => setTalk({ ...talk, language })}
          />
          <Pick
            label={words('preview-hours')}
            value={hours}
            choices={(['open', 'closed'] as const).map((one) => [one, words(`preview-${one}`)] as const)}
            onPick={(picked) => setHours(picked as Hours)}
          />
          <Field
            type="date"
            label={words('preview-day')}
            hint={words('preview-day-hint')}
            value={day}
            onChange={(event) => event.target.value && setDay(event.target.value)}
          />
        </div>
      </details>
      {played ? (
        <Surface view={played.view} version={version} dark={dark} narrow={narrow} onInput={onInput} />
      ) : (
        <p>{words('preview-none')}</p>
      )}
    </section>
  );
}

interface BeginProps {
  readonly onStart: () => void;
  readonly onHere?: () => void;
}

function BeginActs({ onStart, onHere }: BeginProps) {
  const words = useEditorWords();
  return (
    <div className="row">
      <Act onAct={onStart}>{words('preview-start')}</Act>
      {onHere && <Act onAct={onHere}>{words('preview-begin-here')}</Act>}
    </div>
  );
}

/** The day it is in the Netherlands. */
const today = () => localTime(Date.now()).day;

/** Language and level are set beside the preview: what the resident presses for them is the same. */
function withInput(talk: PreviewTalk, input: TurnInput): PreviewTalk {
  if (input.type === 'simplify') return { ...talk, simple: input.on };
  if (input.type === 'switch-language') return { ...talk, language: input.language };
  return { ...talk, inputs: [...talk.inputs, input] };
}

interface SurfaceProps {
  readonly view: StepView;
  readonly version: Version;
  readonly dark: boolean;
  readonly narrow: boolean;
  readonly onInput: (input: TurnInput) => void;
}

function Surface({ view, version, dark, narrow, onInput }: SurfaceProps) {
  const words = useEditorWords();
  const host = useRef<HTMLDivElement>(null);
  const place = useRef<PreviewPlace>(undefined);
  const latest = useRef(onInput);
  latest.current = onInput;
  useEffect(() => {
    if (!host.current) return;
    place.current = previewPlace(host.current, (input) => latest.current(input));
    return () => place.current?.stop();
  }, []);
  useEffect(() => {
    place.current?.draw({ view, dark, labels: interfaceLabels(version, view.language, view.simple.on) });
  }, [view, dark, version]);
  return (
    <section className={narrow ? 'preview-frame preview-phone' : 'preview-frame'} aria-label={words('preview-of')}>
      <div ref={host} />
    </section>
  );
}
