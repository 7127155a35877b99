/** @jsxImportSource react */
import { useState } from 'react';
import { ProblemLine } from '../../desk/parts/act.js';
import { Pick, Tick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { keysAt, textAt } from '../../flow/yaml-at.js';
import { flowsIn, rawFile } from '../document/raw-texts.js';
import { titleOfFlow } from '../document/titles.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** Where a topic leads: the flow it begins, the link with its answer, and whether a person comes first. */
export function TopicFields({ path }: { readonly path: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const [fault, setFault] = useState('');
  const root = rawFile(files, path);
  const links = keysAt(rawFile(files, 'content/municipality.yaml'), ['link']).map((name) => `link.${name}`);
  const flows = flowsIn(files).map((flow) => [flow, titleOfFlow(files, flow)] as const);
  const set = (key: string, text: string) =>
    setFault(tryEdit({ type: 'set-text', path, keys: [key], text: text === '' ? null : text }));
  return (
    <section className="panel stack" aria-labelledby="topic-where">
      <SubHeading id="topic-where">{words('topic-where')}</SubHeading>
      <Pick
        label={words('topic-flow')}
        value={textAt(root, ['flow'])}
        choices={[['', words('topic-flow-none')], ...flows]}
        onPick={(flow) => set('flow', flow)}
      />
      <Pick
        label={words('topic-link')}
        value={textAt(root, ['link'])}
        choices={[['', words('topic-link-none')], ...links.map((link) => [link, link] as const)]}
        onPick={(link) => set('link', link)}
      />
      <Tick
        label={words('topic-sensitive')}
        checked={textAt(root, ['sensitive']) === 'true'}
        onTick={(on) => set('sensitive', on ? 'true' : '')}
      />
      {fault && <ProblemLine text={fault} />}
    </section>
  );
}
