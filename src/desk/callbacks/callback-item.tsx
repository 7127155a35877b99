/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useState } from 'react';
import type { DeskCallback } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { ask } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { useDesk } from '../live/desk-store.js';
import { hashOf } from '../live/route.js';
import { dayTime } from '../live/wait-time.js';
import { Act } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { SureAct } from '../parts/sure-act.js';
import { RemarkForm } from '../talk/remark-form.js';
import { useWords, wordOf } from '../words.js';
import { CallbackActs, callName } from './callback-acts.js';
import { phoneGroups, telHref } from './phone-groups.js';
import { ReadOldText } from './read-old-text.js';

interface CallbackItemProps {
  readonly callback: DeskCallback;
  /** Attempts that are asked for before it may be closed without a talk. */
  readonly least: number;
  readonly onChanged: (callback: DeskCallback) => unknown;
}

/** One promised call: whom, when, what about, who does it, and what was tried. */
export function CallbackItem({ callback, least, onChanged }: CallbackItemProps) {
  const words = useWords();
  const { reference, overdue, status, when, conversation, step } = callback;
  const act = async (body: object, line: string) => {
    const changed = await ask<DeskCallback>(`callbacks/${encodeURIComponent(reference)}`, body);
    say(line);
    await onChanged(changed);
  };
  const late = status === 'open' && overdue;
  return (
    <li className={`entry ${late ? 'entry-overdue' : ''}`} id={`call-${reference}`}>
      <SubHeading level={3}>{callback.name ? `${callback.name} · ${callback.topic}` : callback.topic}</SubHeading>
      <p className="row small">
        {late && <Badge kind="urgent">{words('callback-overdue')}</Badge>}
        {status !== 'open' && <Badge>{wordOf(words, 'callback-status', status)}</Badge>}
        <span className="strong">{when}</span>
        <Badge>{wordOf(words, 'language', callback.language)}</Badge>
        {callback.corrected.length > 0 && <Badge kind="warm">{words('old-text-mark')}</Badge>}
        {callback.needs.map((need) => (
          <Badge key={need} kind="warm">
            {wordOf(words, 'need', need)}
          </Badge>
        ))}
      </p>
      <Contact callback={callback} />
      {callback.like.length > 0 && <p>{words('callback-like', { references: callback.like.join(', ') })}</p>}
      <ReadOldText corrected={callback.corrected} />
      {callback.note && <p dir="auto">{callback.note}</p>}
      <Attempts callback={callback} />
      <p className="small muted">
        {words('callback-reference', { reference })} ·{' '}
        <Link href={hashOf({ type: 'work', conversation })}>{words('callback-look')}</Link>
      </p>
      {status === 'open' ? (
        <>
          <Owner callback={callback} onAct={act} />
          <CallbackActs callback={callback} least={least} onAct={act} />
          {step && <RemarkForm conversation={conversation} step={step.id} title={step.title} />}
        </>
      ) : (
        callback.outcome && <p>{wordOf(words, 'closed', callback.outcome)}</p>
      )}
    </li>
  );
}

function Contact({ callback: { way, phone, email } }: { readonly callback: DeskCallback }) {
  const words = useWords();
  if (way === 'visit') return <p className="strong">{words('callback-visit')}</p>;
  return (
    <p className="row">
      {way === 'email' && phone && <Badge kind="warm">{words('callback-mail')}</Badge>}
      {phone && (
        <Link className="strong" href={telHref(phone)}>
          <bdi>{phoneGroups(phone)}</bdi>
        </Link>
      )}
      {email && (
        <Link className="strong" href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </Link>
      )}
    </p>
  );
}

function Attempts({ callback: { attempts } }: { readonly callback: DeskCallback }) {
  const words = useWords();
  const { language } = useSettings();
  if (attempts.length === 0) return <p className="small muted">{words('attempts-none')}</p>;
  return (
    <ol className="small">
      {attempts.map(({ at, by, outcome, counts }, index) => (
        <li key={`${at} ${outcome}`}>
          {words('attempt-line', {
            n: index + 1,
            when: dayTime(at, language),
            by,
            outcome: words(`attempt-${outcome}`),
          })}
          {!counts && ` (${words('attempt-early')})`}
        </li>
      ))}
    </ol>
  );
}

interface OwnerProps {
  readonly callback: DeskCallback;
  readonly onAct: (body: object, line: string) => unknown;
}

function Owner({ callback, onAct }: OwnerProps) {
  const words = useWords();
  const { me, queue } = useDesk();
  const { owner } = callback;
  const about = callName(callback);
  const mine = owner !== undefined && owner.id === me?.staff.id;
  const others = (queue?.colleagues ?? []).filter(({ id }) => id !== owner?.id && id !== me?.staff.id);
  return (
    <div className="row">
      <span>
        {owner ? words('callback-owner', { name: mine ? words('you') : owner.name }) : words('callback-nobody')}
      </span>
      {!mine && <Take about={about} owner={owner} onAct={onAct} />}
      {others.length > 0 && <Give about={about} others={others} onAct={onAct} />}
    </div>
  );
}

interface TakeProps extends Pick<OwnerProps, 'onAct'> {
  readonly about: string;
  readonly owner: DeskCallback['owner'];
}

/** Takes the call; from a colleague only when that is meant. */
function Take({ about, owner, onAct }: TakeProps) {
  const words = useWords();
  const taken = words('callback-taken');
  if (!owner) {
    return (
      <Act about={`: ${about}`} onAct={() => onAct({ type: 'take' }, taken)}>
        {words('callback-take')}
      </Act>
    );
  }
  const { id, name } = owner;
  return (
    <SureAct
      about={`: ${about}`}
      sure={words('callback-take-over-sure', { name })}
      yes={words('callback-take-over-yes')}
      onAct={() => onAct({ type: 'take', from: id }, taken)}
    >
      {words('callback-take-over', { name })}
    </SureAct>
  );
}

interface GiveProps extends Pick<OwnerProps, 'onAct'> {
  readonly about: string;
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** Gives the call to a colleague who is there. */
function Give({ about, others, onAct }: GiveProps) {
  const words = useWords();
  const [to, setTo] = useState('');
  const colleague = others.find(({ id }) => id === to) ?? others[0];
  if (!colleague) return null;
  const { id, name } = colleague;
  return (
    <>
      <select
        className="utrecht-select utrecht-select--html-select"
        aria-label={words('callback-give-to')}
        value={id}
        onChange={(event) => setTo(event.target.value)}
      >
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
      <Act about={`: ${about}`} onAct={() => onAct({ type: 'give', staff: id }, words('callback-given', { name }))}>
        {words('callback-give')}
      </Act>
    </>
  );
}
