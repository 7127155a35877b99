/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { useSettings } from '../live/desk-settings.js';
import { useDesk } from '../live/desk-store.js';
import { useNow } from '../live/use-now.js';
import { clockTime } from '../live/wait-time.js';
import { Act } from '../parts/act.js';
import { Notice } from '../parts/marks.js';
import { useWords } from '../words.js';
import { SignInForm } from './sign-in-page.js';

/** So long before the end of a session it is told, milliseconds. */
const WARNING = 10 * 60_000;

/** Warns when a session is about to end; when it is over, one logs in over the page, and everything stays. */
export function SessionDialog({ ways }: { readonly ways: readonly string[] }) {
  const { signedIn, me } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const over = signedIn === 'expired';
  useEffect(() => {
    if (over) dialog.current?.showModal();
    else dialog.current?.close();
  }, [over]);
  return (
    <>
      <EndWarning />
      <dialog ref={dialog} onCancel={(event) => event.preventDefault()}>
        {over && <SignInForm ways={ways} email={me?.staff.email} again />}
      </dialog>
    </>
  );
}

function EndWarning() {
  const words = useWords();
  const { language } = useSettings();
  const { me, clockAhead } = useDesk();
  const now = useNow(30_000) + clockAhead;
  const [put, setPut] = useState('');
  const until = me?.until ?? '';
  const near = until !== put && Date.parse(until) - now < WARNING && Date.parse(until) > now;
  return (
    <div role="status">
      {near && (
        <Notice kind="warning">
          <p>{words('session-ends', { time: clockTime(until, language) })}</p>
          <div>
            <Act onAct={() => setPut(until)}>{words('close')}</Act>
          </div>
        </Notice>
      )}
    </div>
  );
}
