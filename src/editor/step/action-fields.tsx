/** @jsxImportSource react */
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick, Tick } from '../../desk/parts/field.js';
import { URGENCIES, WAYS } from '../../flow/flow.js';
import { keysAt, nodeAt, textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Edit, Plain } from '../document/edit.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';
import { useEditor } from '../live/editor-store.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { ConditionPart } from './condition-part.js';

interface ActionFieldsProps {
  readonly flow: string;
  readonly step: string;
  readonly id: string;
  readonly index: number;
  readonly title: string;
  /** What stands below its name in the file. */
  readonly node: YamlNode | undefined;
}

/** How urgent an action is, how it can be done, what it costs and when it counts. */
export function ActionFields({ flow, step, id, index, title, node }: ActionFieldsProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const { fault, act: actAloud } = useEdits();
  const act = (edit: Edit) => actAloud(edit, words('changed'));
  const set = (key: string, data: Plain | null): Edit => {
    return { type: 'set-part', flow, step, keys: ['actions', index, id, key], data };
  };
  return (
    <>
      <ConditionPart
        flow={flow}
        node={nodeAt(node, ['when'])}
        about={title}
        onCondition={(when) => act(set('when', when))}
      />
      <div className="row row-end">
        <Pick
          label={words('action-urgency')}
          value={textAt(node, ['urgency']) || 'soon'}
          choices={URGENCIES.map((one) => [one, words(`urgency-${one}`)] as const)}
          onPick={(urgency) => act(set('urgency', urgency))}
        />
        <Pick
          label={words('action-cost')}
          value={textAt(node, ['cost'])}
          choices={[['', words('action-cost-none')], ...factsOf(files, 'leges')]}
          onPick={(cost) => act(set('cost', cost || null))}
        />
      </div>
      <WayFields
        by={waysOf(nodeAt(node, ['by']))}
        onWays={(by) => act({ type: 'set-ways', flow, step, action: id, by })}
      />
      {fault && <ProblemLine text={fault} />}
    </>
  );
}

/** The facts of the town of one kind, by their full names. */
function factsOf(files: Files, kind: string): readonly (readonly [string, string])[] {
  const names = keysAt(rawFile(files, 'content/municipality.yaml'), [kind]);
  return names.map((name) => [`${kind}.${name}`, `${kind}.${name}`]);
}

interface WayFieldsProps {
  readonly by: Ways;
  readonly onWays: (by: Ways) => void;
}

function WayFields({ by, onWays }: WayFieldsProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  return (
    <fieldset className="stack tight">
      <legend className="small">{words('action-ways')}</legend>
      {WAYS.map((way) => (
        <div key={way} className="row row-end">
          <Tick
            label={words(`way-${way}`)}
            checked={way in by}
            onTick={(on) => onWays(withWay(by, way, on ? '' : undefined))}
          />
          {way in by && (
            <Pick
              label={words(way === 'phone' ? 'way-number' : 'way-link', { way: words(`way-${way}`) })}
              value={by[way] ?? ''}
              choices={[['', words('way-no-fact')], ...factsOf(files, way === 'phone' ? 'telefoon' : 'link')]}
              onPick={(fact) => onWays(withWay(by, way, fact))}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

type Ways = Readonly<Record<string, string>>;

function waysOf(node: YamlNode | undefined): Ways {
  const items = node?.kind === 'list' ? node.items : [];
  return Object.fromEntries(
    items.map((item) => {
      const [way = ''] = item.kind === 'text' ? [item.text] : keysAt(item, []);
      return [way, textAt(item, [way])] as const;
    }),
  );
}

/** The ways in the order of the format, with one of them other. */
function withWay(by: Ways, way: string, fact: string | undefined): Ways {
  const all: Readonly<Record<string, string | undefined>> = { ...by, [way]: fact };
  return Object.fromEntries(
    WAYS.flatMap((one) => {
      const to = all[one];
      return to === undefined ? [] : [[one, to] as const];
    }),
  );
}
