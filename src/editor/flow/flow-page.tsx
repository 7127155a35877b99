/** @jsxImportSource react */
import { useDeferredValue, useMemo, useRef } from 'react';
import { PageHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { Version } from '../../flow/version.js';
import { outlineOf } from '../document/outline.js';
import { useEditor } from '../live/editor-store.js';
import { flowVersion } from '../live/flow-version.js';
import { rawFile, wordsAt } from '../live/raw-texts.js';
import { OutlineList } from '../outline/outline-list.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { placeOf } from '../problems/place-of.js';
import type { Problem } from '../problems/problem.js';
import { ProblemList } from '../problems/problems-page.js';
import { useCheck } from '../problems/use-check.js';
import { StepPanel } from '../step/step-panel.js';
import { useEditorWords } from '../words.js';
import { FlowFields } from './flow-fields.js';

interface FlowPageProps {
  readonly flow: string;
  readonly step?: string;
}

/** One flow: its outline, the step that is being edited, and what residents see of it. */
export function FlowPage({ flow, step }: FlowPageProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { version, broken } = useVersion(flow);
  const problems = useProblems(flow);
  const items = useMemo(() => (version ? outlineOf(version, flow) : []), [version, flow]);
  const here = items.some((item) => item.step === step) ? step : items[0]?.step;
  const counts = useMemo(() => countBy(problems), [problems]);
  const facts = useMemo(
    () =>
      factsOf(
        version,
        items.map((item) => item.step),
      ),
    [version, items],
  );
  if (!files.has(`flows/${flow}.yaml`)) return <p>{words('flow-gone', { flow })}</p>;
  const title = wordsAt(rawFile(files, `content/nl/${flow}.yaml`), ['title']) || flow;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      {broken.length > 0 && (
        <div className="stack">
          <Notice kind="error">{words('flow-broken')}</Notice>
          <ProblemList problems={broken} />
        </div>
      )}
      <FlowFields flow={flow} />
      <div className="three">
        <OutlineList flow={flow} step={here} items={items} problems={counts} />
        {here !== undefined && (
          <StepPanel
            key={here}
            flow={flow}
            step={here}
            items={items}
            facts={facts}
            problems={problems.filter((one) => one.step === here).map((one) => one.problem)}
          />
        )}
        {version && <PreviewPanel version={version} flow={flow} step={here} />}
      </div>
    </>
  );
}

/** The flow as it can be run now; while it cannot, as it was when it last could. */
function useVersion(flow: string): { readonly version?: Version; readonly broken: readonly Problem[] } {
  const { files } = useEditor();
  const read = flowVersion(useDeferredValue(files), flow);
  const good = useRef<Version>(undefined);
  if (read.version) good.current = read.version;
  const errors = read.version ? [] : read.diagnostics.filter(({ severity }) => severity === 'error');
  return { version: read.version ?? good.current, broken: errors.map((one) => ({ ...one, from: 'check' })) };
}

interface AtStep {
  readonly step: string | undefined;
  readonly problem: Problem;
}

/** What the check found in this flow, each with its step. */
function useProblems(flow: string): readonly AtStep[] {
  const { report, files } = useCheck();
  return useMemo(() => {
    if (!report || !files) return [];
    return report.problems.flatMap((problem): readonly AtStep[] => {
      if (problem.severity === 'remark') return [];
      const place = placeOf(files, problem.file, problem.line);
      return place?.type === 'flow' && place.flow === flow ? [{ step: place.step, problem }] : [];
    });
  }, [report, files, flow]);
}

function countBy(problems: readonly AtStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { step } of problems) if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

/** What may stand between braces: the facts of the town, and the answers of this flow. */
function factsOf(version: Version | undefined, steps: readonly string[]): readonly string[] {
  if (!version) return [];
  return [...[...version.municipality.facts.keys()].filter((name) => !name.startsWith('keuze.')).sort(), ...steps];
}
