/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { say } from '../live/announce.js';
import { Act } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { useWords } from '../words.js';

interface CopyLinkProps {
  readonly link: string;
  /** How it works, where that is not once within a day. */
  readonly hint?: string;
}

/** A link that works once, to copy and give to a colleague. */
export function CopyLink({ link, hint }: CopyLinkProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      say(words('copied'));
    } catch {
      place.current?.querySelector('input')?.select();
    }
  };
  return (
    <div className="stack" ref={place}>
      <Field
        label={words('link-label')}
        hint={hint ?? words('link-hint')}
        value={link}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Act onAct={copy}>{words('copy')}</Act>
        {copied && <span className="muted">{words('copied')}</span>}
      </div>
    </div>
  );
}
