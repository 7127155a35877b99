/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { DeskTalk, Reply } from '../../protocol/desk.js';
import { ask } from '../live/api.js';
import { Act } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { useWords } from '../words.js';

interface ReplyPickerProps {
  readonly talk: DeskTalk;
  readonly onPick: (text: string) => void;
}

/** Ready answers in the resident's language and reading level; one is put in the field, to read before it is sent. */
export function ReplyPicker({ talk, onPick }: ReplyPickerProps) {
  const words = useWords();
  const { language, simple } = talk.view;
  const [replies, setReplies] = useState<readonly Reply[]>([]);
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    ask<Reply[] | { replies: Reply[] }>(`replies?language=${encodeURIComponent(language)}`).then(
      (answer) => setReplies(Array.isArray(answer) ? answer : answer.replies),
      () => setReplies([]),
    );
  }, [open, language]);
  const holds = (reply: Reply) =>
    [reply.title, reply.text, reply.simple].join(' ').toLowerCase().includes(wanted.trim().toLowerCase());
  const found = replies.filter(holds);
  const put = (reply: Reply) => {
    onPick(simple.on ? reply.simple : reply.text);
    document.getElementById('composer')?.focus();
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('replies')}</summary>
      <div className="stack">
        <p className="small muted">{words(simple.on ? 'replies-simple' : 'replies-plain')}</p>
        <Field label={words('replies-find')} value={wanted} onChange={(event) => setWanted(event.target.value)} />
        {found.length === 0 && <p className="muted">{words('replies-none')}</p>}
        <ul className="entries">
          {found.map((reply) => (
            <li key={reply.id} className="entry">
              <p className="strong">{reply.title}</p>
              <p className="small" lang={language} dir="auto">
                {simple.on ? reply.simple : reply.text}
              </p>
              <div>
                <Act onAct={() => put(reply)} about={`: ${reply.title}`}>
                  {words('replies-put')}
                </Act>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
