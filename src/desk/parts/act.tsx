/** @jsxImportSource react */
import { Button, type ButtonProps } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { DeskProblem } from '../live/api.js';
import { useWords, type Words } from '../words.js';
import { keepFocus } from './keep-focus.js';

type Purpose = 'primary' | 'secondary' | 'subtle';

/** What a button needs to know. */
export interface ActProps {
  readonly purpose?: Purpose;
  readonly negative?: boolean;
  readonly pressed?: boolean;
  readonly onAct: () => unknown;
  /** Words for screen readers after the visible ones: which of many. */
  readonly about?: string;
  readonly children: string;
  readonly id?: string;
}

/** A button that does something; while it does, it says so and cannot be pressed twice. What fails is told beside it. */
export function Act({ purpose = 'secondary', negative, pressed, onAct, about, children, id }: ActProps) {
  const { busy, problem, run } = useAct();
  const looks = { purpose, hint: negative ? 'negative' : undefined } as Pick<ButtonProps, 'purpose' | 'hint'>;
  const toggle = pressed === undefined ? {} : { toggle: true, pressed };
  return (
    <>
      <Button
        {...(looks as object)}
        {...toggle}
        id={id}
        busy={busy}
        onClick={(event) => {
          const button = event.currentTarget;
          const part = button.closest('li, section, dialog, form, article');
          void run(onAct).then(() => keepFocus(part, button));
        }}
      >
        {children}
        {about && <span className="hidden-words">{about}</span>}
      </Button>
      {problem && <ProblemLine text={problem} />}
    </>
  );
}

/** A button that sends the form around it. */
export function Send({ busy, children }: { readonly busy?: boolean; readonly children: string }) {
  return (
    <Button purpose="primary" type="submit" busy={busy}>
      {children}
    </Button>
  );
}

/** Why something was not done. */
export function ProblemLine({ text }: { readonly text: string }) {
  return (
    <p className="error-words" role="alert">
      {text}
    </p>
  );
}

/** Runs one act at a time; what goes wrong comes as a line in words. */
export function useAct() {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const run = async (act: () => unknown): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem('');
    try {
      await act();
      return true;
    } catch (error) {
      setProblem(problemWords(words, error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, setProblem };
}

const OURS = ['offline', 'erased', 'conversation-unknown'] as const;

/** A problem in words for staff. */
export function problemWords(words: Words, error: unknown): string {
  if (!(error instanceof DeskProblem)) throw error;
  // What the server says of these is written to residents.
  for (const code of OURS) if (error.code === code) return words(`problem-${code}`);
  const faults = error.more.faults?.map(({ message }) => message).join(' ');
  return faults || [error.title, error.detail].filter(Boolean).map(withStop).join(' ') || words('problem-unknown');
}

const withStop = (line: string) => (/[.!?]$/.test(line) ? line : `${line}.`);
