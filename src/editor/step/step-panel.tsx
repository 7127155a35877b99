/** @jsxImportSource react */

import { memo, useMemo, useState } from 'react';
import { Fold } from '../../desk/parts/fold.js';
import { Badge, Notice } from '../../desk/parts/marks.js';
import { nodeAt, textAt } from '../../flow/yaml-at.js';
import { rawFile } from '../document/raw-texts.js';
import { keysFor, kindOf, partsOf, type StepPart } from '../document/step-parts.js';
import { useBeside } from '../live/beside.js';
import { editorState, useInFiles } from '../live/editor-store.js';
import { untranslatedIn } from '../live/untranslated-in.js';
import type { Problem } from '../problems/problem.js';
import { ProblemList } from '../problems/problems-page.js';
import { StepOwner } from '../review/step-owner.js';
import { editorWordOf, useEditorWords } from '../words.js';
import { ActionsPart } from './actions-part.js';
import { CallPart } from './call-part.js';
import { LeadPick } from './lead-pick.js';
import { leadsOtherwise } from './leads.js';
import { OptionsPart } from './options-part.js';
import { isAmong, PartRow } from './part-row.js';
import { RowsPart } from './rows-part.js';
import { SectionsPart } from './sections-part.js';
import { StepActs } from './step-acts.js';
import { StepSettings } from './step-settings.js';
import { TranslationBar } from './translation-bar.js';
import { usePlace } from './use-place.js';
import { STEP_TITLE } from './use-step-focus.js';
import { WaysOut } from './ways-out.js';

interface StepPanelProps {
  readonly flow: string;
  readonly step: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly problems: readonly Problem[];
}

/** Everything of one step: what it is, its texts, its answers and where it leads. */
export const StepPanel = memo(({ flow, step, title, facts, problems }: StepPanelProps) => {
  const words = useEditorWords();
  const beside = useBeside();
  const holder = usePlace(flow, step);
  const node = useInFiles((files) => nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps', step]));
  const kind = kindOf(node);
  const otherwise = useInFiles((files) => leadsOtherwise(files, flow, step));
  const languages = useMemo(() => (beside === '' ? ['nl'] : ['nl', beside]), [beside]);
  const [only, setOnly, places] = useOnlyUntranslated(flow, beside);
  const parts = useMemo(
    () => partsOf(node).filter((part) => !places || isAmong(places, step, part)),
    [node, places, step],
  );
  return (
    <section className="step-panel stack" aria-labelledby={STEP_TITLE}>
      <StepHeading title={title} />
      <p className="row small">
        <Badge>{words(`kind-${kind}`)}</Badge>
        {kind === 'question' && <Badge>{editorWordOf(words, 'ask', textAt(node, ['ask']))}</Badge>}
        <code>{step}</code>
      </p>
      {holder && <Notice kind="warning">{words('step-held', { name: holder })}</Notice>}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {kind === 'call' && <CallPart {...{ flow, step, node }} />}
      {kind !== 'call' && <TranslationBar {...{ flow, step, only }} onOnly={setOnly} />}
      <Parts key={places ? 'some' : 'all'} {...{ flow, step, facts, languages, parts }} />
      {kind === 'question' && <OptionsPart {...{ flow, step, languages, places }} />}
      {kind !== 'result' && (
        <LeadPick
          flow={flow}
          from={{ step }}
          label={words(kind === 'question' ? 'leads-otherwise' : 'leads')}
          to={otherwise}
        />
      )}
      {kind !== 'result' && <WaysOut {...{ flow, step, node }} />}
      {kind === 'result' && <ActionsPart {...{ flow, step, node, languages, facts, places }} />}
      {kind === 'result' && <SectionsPart {...{ flow, step, node, languages, facts, places }} />}
      {textAt(node, ['result']) === 'report' && <RowsPart {...{ flow, step, node }} />}
      <StepSettings {...{ flow, step, kind, node }} />
      <StepOwner flow={flow} step={step} />
      <StepActs flow={flow} step={step} title={title} isEnd={kind === 'result'} />
    </section>
  );
});

let onlyBefore = false;

/** Whether only what is not translated is shown, at every step; what was so when that was chosen stays on the screen. */
function useOnlyUntranslated(flow: string, beside: string) {
  const [only, setOnly] = useState(onlyBefore);
  const places = useMemo(
    () => (only && beside !== '' ? new Set(untranslatedIn(editorState().files, flow, beside).keys()) : undefined),
    [only, beside, flow],
  );
  const choose = (next: boolean) => {
    onlyBefore = next;
    setOnly(next);
  };
  return [only, choose, places] as const;
}

function StepHeading({ title }: { readonly title: string }) {
  return (
    <h2 id={STEP_TITLE} className="nl-heading nl-heading--level-2" tabIndex={-1}>
      {title}
    </h2>
  );
}

interface PartsProps {
  readonly flow: string;
  readonly step: string;
  readonly parts: readonly StepPart[];
  readonly languages: readonly string[];
  readonly facts: readonly string[];
}

/** The texts that always stand there or have words; the empty ones fold away behind one line. */
const Parts = memo(({ parts, ...row }: PartsProps) => {
  const words = useEditorWords();
  const root = rawFile(editorState().files, `content/nl/${row.flow}.yaml`);
  const has = ({ keys }: StepPart) => textAt(root, keysFor(root, ['steps', row.step, ...keys], 'text')) !== '';
  // What was empty when the step came on the screen stays where it is while one types in it.
  const [folded] = useState(() => new Set(parts.filter((part) => !part.always && !has(part)).map(nameOf)));
  const shown = parts.filter((part) => !folded.has(nameOf(part)));
  const rest = parts.filter((part) => folded.has(nameOf(part)));
  return (
    <>
      {shown.map((part) => (
        <PartRow key={nameOf(part)} part={part} {...row} />
      ))}
      {rest.length > 0 && (
        <Fold summary={words('more-texts', { count: rest.length })}>
          <div className="stack">
            {rest.map((part) => (
              <PartRow key={nameOf(part)} part={part} {...row} />
            ))}
          </div>
        </Fold>
      )}
    </>
  );
});

const nameOf = ({ keys }: StepPart) => keys.join(' ');
