/** @jsxImportSource react */
import { useState } from 'react';
import { say } from '../live/announce.js';
import { changeTalk } from '../live/desk-store.js';
import { useDraft } from '../live/drafts.js';
import { Act } from '../parts/act.js';
import { LongField } from '../parts/field.js';
import { useWords } from '../words.js';

interface RemarkFormProps {
  readonly conversation: string;
  readonly step: string;
  readonly title: string;
}

/** "Deze stap klopt niet": sends the step with a remark to the editors. */
export function RemarkForm({ conversation, step, title }: RemarkFormProps) {
  const words = useWords();
  const [text, setText, dropSent] = useDraft(`remark.${conversation}.${step}`);
  const [sent, setSent] = useState('');
  const send = async () => {
    await changeTalk(conversation, 'remarks', { step, text: text.trim() || words('remark-empty') });
    dropSent(text);
    setSent(step);
    say(words('remark-sent'));
  };
  return (
    <details>
      <summary>{words('remark')}</summary>
      <div className="stack">
        <p className="small">{words('remark-about', { title })}</p>
        <LongField
          label={words('remark-text')}
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <Act onAct={send}>{words('remark-send')}</Act>
          {sent === step && <span className="muted">{words('remark-sent')}</span>}
        </div>
      </div>
    </details>
  );
}
