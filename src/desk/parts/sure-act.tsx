/** @jsxImportSource react */
import { type RefObject, useId, useRef } from 'react';
import { useWords } from '../words.js';
import { Act, type ActProps } from './act.js';

const YES = 'yes';

interface SureActProps extends ActProps {
  /** What will happen, as a question. */
  readonly sure: string;
  /** The button that does it. */
  readonly yes: string;
}

/** A button for what another person feels at once: it says what will happen and asks whether that is meant. */
export function SureAct({ sure, yes, onAct, ...button }: SureActProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Act {...button} onAct={async () => (await agreed(dialog.current)) && onAct()} />
      <SureDialog sure={sure} yes={yes} dialog={dialog} />
    </>
  );
}

interface SureDialogProps extends Pick<SureActProps, 'sure' | 'yes'> {
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** The question whether it is meant; `agreed` shows it. */
export function SureDialog({ sure, yes, dialog }: SureDialogProps) {
  const words = useWords();
  const question = useId();
  const close = (answer: string) => dialog.current?.close(answer);
  return (
    <dialog ref={dialog} aria-labelledby={question}>
      <div className="stack">
        <p id={question}>{sure}</p>
        <div className="row">
          <Act onAct={() => close('')}>{words('not-sure')}</Act>
          <Act negative onAct={() => close(YES)}>
            {yes}
          </Act>
        </div>
      </div>
    </dialog>
  );
}

/** Shows the dialog and waits until it closes; true only when it was agreed to. */
export function agreed(dialog: HTMLDialogElement | null): Promise<boolean> {
  return new Promise((answer) => {
    if (!dialog) return answer(false);
    dialog.returnValue = '';
    dialog.addEventListener('close', () => answer(dialog.returnValue === YES), { once: true });
    dialog.showModal();
  });
}
