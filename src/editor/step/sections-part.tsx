/** @jsxImportSource react */

import { memo, useMemo } from 'react';
import { ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { keysAt, nodeAt, wordsAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import type { Edit } from '../document/edit.js';
import { rawFile } from '../document/raw-texts.js';
import { namesIn, sectionParts } from '../document/step-parts.js';
import { tryEdit, useInFiles } from '../live/editor-store.js';
import { nameFrom } from '../live/names.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { ListActs } from './actions-part.js';
import { ConditionPart } from './condition-part.js';
import { PartRow } from './part-row.js';

interface SectionsProps {
  readonly flow: string;
  readonly step: string;
  /** The step as it stands in its file. */
  readonly node: YamlNode | undefined;
  readonly languages: readonly string[];
  readonly facts: readonly string[];
  /** Only sections with one of these texts. */
  readonly places?: ReadonlySet<string>;
}

/** The parts with a heading under a result, each with when it is shown. */
export const SectionsPart = memo(({ flow, step, node, languages, facts, places }: SectionsProps) => {
  const words = useEditorWords();
  const list = nodeAt(node, ['sections']);
  const items = list?.kind === 'list' ? list.items : [];
  return (
    <section className="stack" aria-labelledby="sections-title">
      <SubHeading level={3} id="sections-title">
        {words('sections')}
      </SubHeading>
      <ol className="entries">
        {items.map((item, index) => {
          const [id = ''] = item.kind === 'text' ? [item.text] : keysAt(item, []);
          if (places && ![...places].some((one) => one.startsWith(`steps/${step}/sections/${id}`))) return null;
          return (
            <li key={id} className="entry">
              <OneSection {...{ flow, step, languages, facts, item, id, index }} count={items.length} />
            </li>
          );
        })}
      </ol>
      <NewSection flow={flow} step={step} taken={namesIn(list)} />
    </section>
  );
});

interface OneSectionProps extends Omit<SectionsProps, 'node' | 'places'> {
  readonly item: YamlNode;
  readonly id: string;
  readonly index: number;
  readonly count: number;
}

/** One section, folded: a result may have dozens. */
function OneSection({ flow, step, languages, facts, item, id, index, count }: OneSectionProps) {
  const headingKeys = ['steps', step, 'sections', id, 'heading'];
  const title = useInFiles((files) => wordsAt(rawFile(files, `content/nl/${flow}.yaml`), headingKeys)) || id;
  const parts = useMemo(() => sectionParts(id), [id]);
  const keys = ['sections', index];
  return (
    <Fold summary={title}>
      <div className="stack">
        {parts.map((part) => (
          <PartRow key={part.keys.join(' ')} {...{ flow, step, part, languages, facts }} />
        ))}
        <ConditionPart
          flow={flow}
          node={nodeAt(item, [id, 'when'])}
          about={title}
          onCondition={(when) =>
            tryEdit({ type: 'set-part', flow, step, keys, data: when === null ? id : { [id]: { when } } })
          }
        />
        <ListActs
          {...{ flow, step, index, count }}
          list="sections"
          name={title}
          remove={{ type: 'remove-part', flow, step, list: 'sections', index }}
        />
      </div>
    </Fold>
  );
}

interface NewSectionProps {
  readonly flow: string;
  readonly step: string;
  readonly taken: readonly string[];
}

function NewSection({ flow, step, taken }: NewSectionProps) {
  const words = useEditorWords();
  const { fault, act, setFault } = useEdits();
  const add = (form: FormData, element: HTMLFormElement) => {
    const heading = String(form.get('heading') ?? '').trim();
    const text = String(form.get('text') ?? '').trim();
    if (!heading || !text) return setFault(words('section-missing'));
    const section = nameFrom(heading, taken, 'onderdeel');
    const edit: Edit = { type: 'add-section', flow, step, section, texts: { nl: { heading, text } } };
    if (act(edit, words('section-added', { heading }))) return;
    element.reset();
    element.querySelector('input')?.focus();
  };
  return (
    <Fold summary={words('section-new')}>
      <form className="stack" noValidate onSubmit={sends(add)}>
        <Field name="heading" label={words('part-section-heading')} autoComplete="off" />
        <Field name="text" label={words('part-section')} autoComplete="off" />
        {fault && <ProblemLine text={fault} />}
        <div>
          <Send>{words('option-add')}</Send>
        </div>
      </form>
    </Fold>
  );
}
