/** @jsxImportSource react */

import { useState } from 'react';
import { TALK_TIME } from '../../check/run-talk.js';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field } from '../../desk/parts/field.js';
import { PageHeading, SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { sends } from '../../desk/parts/sends.js';
import { talksPath } from '../document/flow-parts.js';
import { titleOfFlow } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { flowVersion } from '../live/flow-version.js';
import { showInPreview } from '../preview/preview-wish.js';
import { isFresh, useCheck } from '../problems/use-check.js';
import { useEditorWords } from '../words.js';
import { MendPart } from './mend-part.js';
import { problemsOf, type TalkItem, talkInputs, talkItems } from './talk-items.js';

/** The example talks of a flow, each with whether it holds now. */
export function TalksPage({ flow }: { readonly flow: string }) {
  const words = useEditorWords();
  const { files } = useEditor();
  const items = talkItems(files, flow);
  const { report } = useCheck();
  const fails = items.some((item) => problemsOf(item, flow, report?.problems ?? []).length > 0);
  if (!files.has(`flows/${flow}.yaml`)) return <p>{words('flow-gone', { flow })}</p>;
  const title = titleOfFlow(files, flow);
  return (
    <>
      <PageHeading>{words('talks-title', { flow: title })}</PageHeading>
      <div className="stack">
        <p>
          <a href={editorHashOf({ type: 'flow', flow })}>{words('talks-back')}</a>
        </p>
        <p>{words(items.length === 0 ? 'talks-none' : 'talks-why')}</p>
        {fails && <MendPart />}
        <ul className="entries">
          {items.map((item) => (
            <OneTalk key={item.name} item={item} flow={flow} others={items.filter((one) => one !== item)} />
          ))}
        </ul>
      </div>
    </>
  );
}

interface OneProps {
  readonly item: TalkItem;
  readonly flow: string;
  readonly others: readonly TalkItem[];
}

function OneTalk({ item, flow, others }: OneProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const checked = useCheck();
  const [fault, setFault] = useState('');
  const { index, name, talk } = item;
  const problems = problemsOf(item, flow, checked.report?.problems ?? []);
  const known = checked.report !== undefined && isFresh(checked);
  const state = problems.length > 0 ? 'fails' : 'holds';
  const show = (again: boolean) => {
    const { version } = flowVersion(files, flow);
    if (!version) return;
    const inputs = talkInputs(version, talk);
    showInPreview({ flow, inputs, at: talk.at ?? TALK_TIME, ...(again && { instead: { index, name } }) });
  };
  const remove = () => {
    const refused = tryEdit({ type: 'remove-talk', flow, index });
    setFault(refused);
    if (!refused) say(words('talk-removed', { name }));
  };
  return (
    <li className="entry stack">
      <div className="row">
        <SubHeading level={2}>{name}</SubHeading>
        <Badge kind={known && problems.length > 0 ? 'urgent' : 'plain'}>
          {words(known ? `talk-${state}` : 'talk-unknown')}
        </Badge>
      </div>
      {known && problems.map(({ message, line }) => <p key={`${line} ${message}`}>{message}</p>)}
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Act about={`: ${name}`} onAct={() => show(false)}>
          {words('talk-play')}
        </Act>
        <Act about={`: ${name}`} onAct={() => show(true)}>
          {words('talk-again')}
        </Act>
        <Act negative about={`: ${name}`} onAct={remove}>
          {words('remove')}
        </Act>
      </div>
      <RenameForm item={item} flow={flow} others={others} />
    </li>
  );
}

function RenameForm({ item, flow, others }: OneProps) {
  const words = useEditorWords();
  const [fault, setFault] = useState('');
  const id = `talk-name-${item.index}`;
  const rename = (form: FormData) => {
    const name = String(form.get('talk') ?? '').trim();
    const taken = others.some((one) => one.name === name) ? words('talk-name-taken') : '';
    const wrong = name === '' ? words('talk-name-missing') : taken;
    const path = talksPath(flow);
    const refused = wrong || tryEdit({ type: 'set-text', path, keys: [item.index, 'talk'], text: name });
    setFault(refused);
    if (refused) return document.getElementById(id)?.focus();
    say(words('talk-renamed', { name }));
  };
  return (
    <details>
      <summary>{words('talk-rename')}</summary>
      <form className="row row-end" noValidate onSubmit={sends(rename)}>
        <Field
          id={id}
          name="talk"
          label={words('talk-name')}
          error={fault || undefined}
          defaultValue={item.name}
          autoComplete="off"
          maxLength={200}
        />
        <Send>{words('talk-rename')}</Send>
      </form>
    </details>
  );
}
