/** @jsxImportSource react */
import { useState } from 'react';
import { useSettings } from '../../desk/live/desk-settings.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, LongField, Pick } from '../../desk/parts/field.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { sends } from '../../desk/parts/sends.js';
import { ANSWERING, TOPIC_LANGUAGES } from '../../flow/topic-texts.js';
import { languageName } from '../../lib/language-name.js';
import type { Plain } from '../document/edit.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';

interface Props {
  readonly topic: string;
  /** A request has no answer; messages of which the town does nothing have phrases alone. */
  readonly kind: 'topic' | 'command' | 'none';
  /** The languages that are there. */
  readonly there: readonly string[];
}

/** Adds a language in which people are understood who come with a topic. */
export function NewTopicLanguage(props: Props) {
  const words = useEditorWords();
  const [open, setOpen] = useState(false);
  const left = TOPIC_LANGUAGES.filter((language) => !props.there.includes(language));
  if (left.length === 0) return null;
  if (open) return <LanguageForm {...props} left={left} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Act onAct={() => setOpen(true)}>{words('topic-language-new')}</Act>
    </div>
  );
}

interface FormProps extends Props {
  readonly left: readonly string[];
  readonly onClose: () => void;
}

const REQUIRED = {
  phrases: 'new-topic-phrases-missing',
  title: 'new-topic-missing',
  text: 'topic-answer-missing',
} as const;
type Missing = { readonly [K in keyof typeof REQUIRED]?: string };

function LanguageForm({ topic, kind, left, onClose }: FormProps) {
  const words = useEditorWords();
  const { language: own } = useSettings();
  const { fault, act } = useEdits();
  const [language, setLanguage] = useState(left[0] ?? '');
  const [missing, setMissing] = useState<Missing>({});
  const answers = kind === 'topic' && ANSWERING.includes(language);
  const name = languageName(language, own);
  const add = (form: FormData) => {
    const text = (key: string) => String(form.get(key) ?? '').trim();
    const lines = text('phrases')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim());
    const phrases = [...new Set(lines.filter(Boolean))];
    const needed = answers ? (['phrases', 'title', 'text'] as const) : (['phrases'] as const);
    const empty = needed.filter((key) => text(key) === '');
    setMissing(Object.fromEntries(empty.map((key) => [key, words(REQUIRED[key])])));
    if (empty.length > 0) return;
    const simple = text('simple');
    const answer = { text: text('text'), ...(simple && { simple }) };
    const texts: { readonly [key: string]: Plain } = answers ? { title: text('title'), phrases, answer } : { phrases };
    const refused = act(
      { type: 'add-topic-language', topic, language, texts },
      words('topic-language-added', { name }),
    );
    if (!refused) onClose();
  };
  return (
    <section className="panel stack" aria-labelledby="topic-language">
      <SubHeading id="topic-language">{words('topic-language-new')}</SubHeading>
      <form className="stack" noValidate onSubmit={sends(add)}>
        <Pick
          label={words('topic-language')}
          value={language}
          choices={left.map((one) => [one, languageName(one, own)] as const)}
          onPick={setLanguage}
        />
        {answers && (
          <>
            <Field name="title" label={words('topic-title')} error={missing.title} lang={language} autoComplete="off" />
            <LongField name="text" label={words('topic-answer')} error={missing.text} lang={language} />
            <LongField name="simple" label={words('topic-answer-simple')} lang={language} />
          </>
        )}
        <LongField
          name="phrases"
          label={words('topic-list-phrases')}
          hint={words('missed-phrases-hint')}
          error={missing.phrases}
          dir="auto"
        />
        {fault && <ProblemLine text={fault} />}
        <div className="row">
          <Send>{words('new-add')}</Send>
          <Act onAct={onClose}>{words('not-now')}</Act>
        </div>
      </form>
    </section>
  );
}
