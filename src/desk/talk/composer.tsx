/** @jsxImportSource react */
import { type KeyboardEvent, useRef } from 'react';
import type { DeskTalk } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { useSettings } from '../live/desk-settings.js';
import { takeTurn, tellTyping } from '../live/desk-store.js';
import { useDraft } from '../live/drafts.js';
import { ProblemLine, Send, useAct } from '../parts/act.js';
import { LongField } from '../parts/field.js';
import { useWords } from '../words.js';
import { plainLanguageHints } from './plain-language.js';
import { ReplyPicker } from './reply-picker.js';

/** As much as a message may be. */
const LONGEST = 2000;

/** The field to write to the resident. What is not sent stays, through a reload and a new login. */
export function Composer({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const { quickSend } = useSettings();
  const [text, setText, sent] = useDraft(talk.conversation);
  const { busy, problem, run } = useAct();
  const typing = useTypingTeller(talk.conversation);
  const tooLong = text.length > LONGEST;
  const send = () =>
    run(async () => {
      if (!text.trim() || tooLong) return document.getElementById('composer')?.focus();
      await takeTurn(talk.conversation, { type: 'staff-write', text });
      sent(text);
      say(words('sent'));
      document.getElementById('composer')?.focus();
    });
  const onKey = (event: KeyboardEvent) => {
    if (!quickSend || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <LongField
        id="composer"
        label={words('composer')}
        hint={quickSend ? words('composer-quick') : undefined}
        dir="auto"
        rows={4}
        error={tooLong ? words('composer-too-long') : undefined}
        value={text}
        onKeyDown={onKey}
        onChange={(event) => {
          setText(event.target.value);
          typing();
        }}
      />
      <Plain text={text} language={talk.view.language} />
      {problem && <ProblemLine text={problem} />}
      <div className="row">
        <Send busy={busy}>{words('send')}</Send>
      </div>
      <ReplyPicker talk={talk} onPick={(reply) => setText(text.trim() ? `${text.trimEnd()}\n${reply}` : reply)} />
    </form>
  );
}

/** What would make the text easier to read; never in the way of sending. */
function Plain({ text, language }: { readonly text: string; readonly language: string }) {
  const words = useWords();
  const hints = language === 'nl' ? plainLanguageHints(text) : [];
  if (hints.length === 0) return null;
  return (
    <ul className="small muted">
      {hints.map((hint) => (
        <li key={JSON.stringify(hint)}>{words(`plain-${hint.type}`, { ...hint })}</li>
      ))}
    </ul>
  );
}

/** Tells that one is typing at most once in three seconds. */
function useTypingTeller(conversation: string): () => void {
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < 3000) return;
    last.current = Date.now();
    tellTyping(conversation);
  };
}
