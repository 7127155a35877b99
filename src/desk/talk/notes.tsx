/** @jsxImportSource react */
import type { DeskTalk } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { useSettings } from '../live/desk-settings.js';
import { changeTalk, openTalk } from '../live/desk-store.js';
import { useDraft } from '../live/drafts.js';
import { dayTime } from '../live/wait-time.js';
import { Act } from '../parts/act.js';
import { LongField } from '../parts/field.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';

/** Notes of staff; the resident never sees them, and it says so. */
export function Notes({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const { language } = useSettings();
  const [text, setText, sent] = useDraft(`note.${talk.conversation}`);
  const add = async () => {
    if (!text.trim()) return document.getElementById('note')?.focus();
    await changeTalk(talk.conversation, 'notes', { text });
    sent(text);
    say(words('note-added'));
    await openTalk(talk.conversation).catch(() => undefined);
  };
  return (
    <section className="panel stack" aria-labelledby="notes-title">
      <SubHeading id="notes-title">{words('notes-title')}</SubHeading>
      <p className="small muted">{words('notes-why')}</p>
      <ul className="entries">
        {talk.notes.map((note) => (
          <li key={note.id} className="note">
            <p className="line-who">
              <span className="strong">{note.by}</span>
              <time dateTime={note.at}>{dayTime(note.at, language)}</time>
            </p>
            <p dir="auto">{note.text}</p>
          </li>
        ))}
      </ul>
      <LongField
        id="note"
        label={words('note')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Act onAct={add}>{words('note-add')}</Act>
      </div>
    </section>
  );
}
