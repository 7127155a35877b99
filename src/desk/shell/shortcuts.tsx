/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { say } from '../live/announce.js';
import { useSettings } from '../live/desk-settings.js';
import { topicOf } from '../live/desk-state.js';
import { claimNext, deskState, takeTurn, useDesk } from '../live/desk-store.js';
import { hashOf, type Route } from '../live/route.js';
import { Act, problemWords } from '../parts/act.js';
import { SubHeading } from '../parts/heading.js';
import { topicWords, useWords } from '../words.js';
import { nobodyWords } from '../work/waiting-list.js';
import { mayGo } from './frame-nav.js';
import { SHORTCUTS, type ShortcutAct, shortcutFor } from './shortcut-keys.js';

/** How long a shortcut can be undone, milliseconds. */
const UNDO = 15_000;

interface Done {
  readonly line: string;
  readonly undo: () => unknown;
}

/** The shortcuts, only when they are switched on; each can be undone for a while. */
export function Shortcuts({ route }: { readonly route: Route }) {
  const { shortcuts } = useSettings();
  const [done, setDone] = useState<Done>();
  const [listed, setListed] = useState(false);
  useShortcuts(shortcuts, route, setDone, () => setListed(true));
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(undefined), UNDO);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <>
      {done && <UndoBar done={done} onGone={() => setDone(undefined)} />}
      {listed && <ShortcutList onClose={() => setListed(false)} />}
    </>
  );
}

function useShortcuts(on: boolean, route: Route, tell: (done: Done) => void, list: () => void): void {
  const words = useWords();
  const { me } = useDesk();
  const roles = me?.staff.roles ?? [];
  useEffect(() => {
    if (!on) return;
    const here = hashOf(route);
    const goBack = () => {
      location.hash = here;
    };
    const go = (to: Route) => {
      if (!mayGo(to, roles)) return;
      location.hash = hashOf(to);
      tell({ line: words(`shortcut-done-${to.type as 'work' | 'callbacks' | 'walk'}`), undo: goBack });
    };
    const next = async () => {
      try {
        const talk = await claimNext();
        if (!talk) return say(nobodyWords(words, deskState().queue));
        location.hash = hashOf({ type: 'work', conversation: talk.conversation });
        const undo = () => takeTurn(talk.conversation, { type: 'put-back' }).then(goBack);
        tell({ line: words('shortcut-done-next', { topic: topicWords(words, topicOf(talk)) }), undo });
      } catch (error) {
        say(problemWords(words, error));
      }
    };
    const write = () => {
      const before = document.activeElement as HTMLElement | null;
      const field = document.getElementById('composer');
      if (!field) return;
      field.focus();
      tell({ line: words('shortcut-done-write'), undo: () => before?.focus() });
    };
    const acts: Readonly<Record<ShortcutAct, () => unknown>> = {
      next: () => mayGo({ type: 'work' }, roles) && next(),
      write,
      queue: () => go({ type: 'work' }),
      callbacks: () => go({ type: 'callbacks' }),
      walk: () => go({ type: 'walk' }),
      list,
    };
    const press = (event: KeyboardEvent) => {
      const act = shortcutFor(event, document.activeElement);
      if (!act) return;
      event.preventDefault();
      void acts[act]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, route, tell, list, words, roles]);
}

function UndoBar({ done, onGone }: { readonly done: Done; readonly onGone: () => void }) {
  const words = useWords();
  const undo = async () => {
    await done.undo();
    say(words('undone'));
    onGone();
  };
  useEffect(() => say(done.line), [done]);
  return (
    <div className="undo-bar row apart">
      <span>{done.line}</span>
      <Act onAct={undo}>{words('undo')}</Act>
    </div>
  );
}

function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="shortcuts-title">
      <div className="stack">
        <SubHeading id="shortcuts-title">{words('shortcuts-title')}</SubHeading>
        <p>{words('shortcuts-why')}</p>
        <dl className="card-lines">
          {SHORTCUTS.map(({ key, act }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words(`shortcut-${act}`)}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Act onAct={() => dialog.current?.close()}>{words('close')}</Act>
        </div>
      </div>
    </dialog>
  );
}
