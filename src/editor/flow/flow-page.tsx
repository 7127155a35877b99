/** @jsxImportSource react */
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { PageHeading } from '../../desk/parts/heading.js';
import { Notice } from '../../desk/parts/marks.js';
import type { Version } from '../../flow/version.js';
import { nodeAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { type OutlineItem, outlineOf } from '../document/outline.js';
import { rawFile } from '../document/raw-texts.js';
import { titleOfFlow } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor, useInFiles } from '../live/editor-store.js';
import { flowVersion } from '../live/flow-version.js';
import { useAfter, useSame } from '../live/use-same.js';
import { OutlineList } from '../outline/outline-list.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { placeOf } from '../problems/place-of.js';
import type { Problem } from '../problems/problem.js';
import { ProblemList } from '../problems/problems-page.js';
import { useCheck } from '../problems/use-check.js';
import { WithHeat } from '../signals/with-heat.js';
import { FlowSteps } from '../step/flow-steps.js';
import { StepPanel } from '../step/step-panel.js';
import { useStepFocus } from '../step/use-step-focus.js';
import { useEditorWords } from '../words.js';
import { FlowFields } from './flow-fields.js';

interface FlowPageProps {
  readonly flow: string;
  readonly step?: string;
  /** The list unless it is the tree. */
  readonly view?: 'tree';
}

/** Drawing a tree takes more code than all else: it is loaded when somebody wants to see one. */
const FlowTree = lazy(async () => ({ default: (await import('../tree/flow-tree.js')).FlowTree }));

/** One flow: its outline, the step that is being edited, and what residents see of it. */
export function FlowPage({ flow, step, view }: FlowPageProps) {
  const words = useEditorWords();
  const { version, broken } = useVersion(flow);
  const problems = useProblems();
  const items = useOutline(version, flow);
  const here = useHere(
    items,
    step,
    useInFiles((files) => nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps'])),
  );
  const title = useInFiles((files) => (files.has(`flows/${flow}.yaml`) ? titleOfFlow(files, flow) : undefined));
  useStepFocus(here);
  const counts = useMemo(() => countBy(problems), [problems]);
  const own = useMemo(
    () => problems.filter((one) => one.flow === flow && one.step === here).map((one) => one.problem),
    [problems, flow, here],
  );
  const [previewed, setPreviewed] = useState<readonly string[]>([]);
  const steps = useSame(
    useMemo(() => items.map((one) => [one.step, one.title] as const), [items]),
    ([step, title], [other, otherTitle]) => step === other && title === otherTitle,
  );
  // Long lists to choose from are drawn after what one types shows.
  const choices = useAfter(steps);
  const facts = useSame(useMemo(() => factsOf(version, steps), [version, steps]));
  if (title === undefined) return <p>{words('flow-gone', { flow })}</p>;
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
      <ViewSwitch {...{ flow, view }} step={here} />
      <div className={view === 'tree' ? 'three three-tree' : 'three'}>
        {view !== 'tree' && <OutlineList flow={flow} step={here} items={items} problems={counts} />}
        {view === 'tree' && version && (
          <Suspense fallback={<p className="muted">{words('tree-busy')}</p>}>
            <WithHeat {...{ version, flow }}>
              {(heat) => <FlowTree {...{ version, flow, items, previewed, heat }} step={here} problems={counts} />}
            </WithHeat>
          </Suspense>
        )}
        {here !== undefined && (
          <FlowSteps value={choices}>
            <StepPanel key={here} flow={flow} step={here} title={titleIn(items, here)} facts={facts} problems={own} />
          </FlowSteps>
        )}
        {version && <PreviewPanel version={version} flow={flow} step={here} onPath={setPreviewed} />}
      </div>
    </>
  );
}

const titleIn = (items: readonly OutlineItem[], step: string) => items.find((one) => one.step === step)?.title ?? step;

/** The step that is edited. One that was just made is in the outline a moment later: until then it is the one before. */
function useHere(items: readonly OutlineItem[], wanted: string | undefined, steps: YamlNode | undefined) {
  const last = useRef<string>(undefined);
  const isIn = (step: string | undefined) => items.some((item) => item.step === step);
  const comes = wanted !== undefined && !isIn(wanted) && nodeAt(steps, [wanted]) && isIn(last.current);
  last.current = isIn(wanted) ? wanted : comes ? last.current : items[0]?.step;
  return last.current;
}

function useOutline(version: Version | undefined, flow: string): readonly OutlineItem[] {
  const last = useRef<readonly OutlineItem[]>(undefined);
  const items = useMemo(() => (version ? outlineOf(version, flow, last.current) : []), [version, flow]);
  last.current = items;
  return items;
}

/** The same flow as a list or as a tree: links, so that each has its own place. */
function ViewSwitch({ flow, step, view }: FlowPageProps) {
  const words = useEditorWords();
  return (
    <nav className="view-switch row" aria-label={words('view-as')}>
      {([undefined, 'tree'] as const).map((one) => (
        <a
          key={one ?? 'list'}
          href={editorHashOf({ type: 'flow', flow, step, view: one })}
          aria-current={one === view ? 'true' : undefined}
        >
          {words(`view-${one ?? 'list'}`)}
        </a>
      ))}
    </nav>
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
  readonly flow: string;
  readonly step: string | undefined;
  readonly problem: Problem;
}

/** What the check found in the flows, each with its step. */
function useProblems(): readonly AtStep[] {
  const { report, files } = useCheck();
  return useMemo(() => {
    if (!report || !files) return [];
    return report.problems.flatMap((problem): readonly AtStep[] => {
      if (problem.severity === 'remark') return [];
      const place = placeOf(files, problem.file, problem.line, problem.step);
      return place?.type === 'flow' ? [{ flow: place.flow, step: place.step, problem }] : [];
    });
  }, [report, files]);
}

/** How many there are at each step: by its flow, a space and its name. */
function countBy(problems: readonly AtStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { flow, step } of problems) {
    const at = `${flow} ${step}`;
    if (step !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** What may stand between braces: the facts of the town, and the answers of this flow. */
function factsOf(
  version: Version | undefined,
  steps: readonly (readonly [step: string, title: string])[],
): readonly string[] {
  if (!version) return [];
  return [
    ...[...version.municipality.facts.keys()].filter((name) => !name.startsWith('keuze.')).sort(),
    ...steps.map(([step]) => step),
  ];
}
