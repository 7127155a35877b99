/** @jsxImportSource react */

import { useMemo, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, LongField } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import { sends } from '../../desk/parts/sends.js';
import { keysAt, listAt, textAt } from '../../flow/yaml-at.js';
import type { YamlNode } from '../../flow/yaml-node.js';
import { rawFile } from '../document/raw-texts.js';
import { tryEdit, useInFiles } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

interface GlossaryPartProps {
  readonly text: string;
  readonly language: string;
  /** The label of the text, for who cannot see it. */
  readonly about: string;
}

/** The hard words of a text that residents can open, with what they mean, to be changed here. */
export function GlossaryPart({ text, language, about }: GlossaryPartProps) {
  const words = useEditorWords();
  const glossary = useInFiles((files) => rawFile(files, `content/${language}/glossary.yaml`));
  const found = useMemo(() => explainedIn(glossary, text), [glossary, text]);
  if (found.length === 0) return null;
  return (
    <Fold small summary={words('glossary-has', { words: found.join(', ') })} about={about}>
      {found.map((word) => (
        <Explanation key={word} word={word} language={language} />
      ))}
    </Fold>
  );
}

/** The words of the glossary that stand in a text, in any of their forms. */
function explainedIn(glossary: YamlNode | undefined, text: string): readonly string[] {
  return keysAt(glossary, []).filter((word) =>
    [word, ...listAt(glossary, [word, 'also'])].some((form) => hasWord(text.toLowerCase(), form.toLowerCase())),
  );
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function Explanation({ word, language }: { readonly word: string; readonly language: string }) {
  const words = useEditorWords();
  const path = `content/${language}/glossary.yaml`;
  const root = useInFiles((files) => rawFile(files, path));
  return (
    <div className="stack tight">
      {(['text', 'simple'] as const).map((level) => (
        <LongField
          key={level}
          label={words(`glossary-${level}`, { word })}
          rows={2}
          lang={language}
          value={textAt(root, [word, level])}
          onChange={({ target }) =>
            tryEdit({ type: 'set-text', path, keys: [word, level], text: target.value || null })
          }
        />
      ))}
    </div>
  );
}

interface NewWordProps {
  readonly word: string;
  readonly language: string;
}

/** Puts a word that stays in the glossary, so that residents can open what it means. */
export function NewWord({ word, language }: NewWordProps) {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const add = (form: FormData, element: HTMLFormElement) => {
    const [text = '', simple = ''] = ['text', 'simple'].map((key) => String(form.get(key) ?? '').trim());
    if (!text || !simple) return setFault(words('glossary-missing'));
    const problem = tryEdit({ type: 'add-word', language, word, text, simple });
    setFault(problem);
    if (problem) return;
    say(words('glossary-added', { word }));
    element.closest('.text-area')?.querySelector('textarea')?.focus();
  };
  if (!open) {
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {words('glossary-add', { word })}
      </button>
    );
  }
  return (
    <form className="panel stack" noValidate onSubmit={sends(add)}>
      <Field name="text" label={words('glossary-text', { word })} autoComplete="off" autoFocus />
      <Field name="simple" label={words('glossary-simple', { word })} autoComplete="off" />
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Send>{words('glossary-save')}</Send>
        <Act onAct={() => setOpen(false)}>{words('not-now')}</Act>
      </div>
    </form>
  );
}
