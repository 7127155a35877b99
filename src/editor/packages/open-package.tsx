/** @jsxImportSource react */
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { useId, useRef } from 'react';
import { ProblemLine, useAct } from '../../desk/parts/act.js';
import { useEditorWords } from '../words.js';

/** Larger files are no package: nobody waits for them to be read. */
const LONGEST = 20_000_000;

/** The field to choose a package in; what it says is handed to `onText`. */
export function OpenPackage({ onText }: { readonly onText: (text: string) => Promise<void> }) {
  const words = useEditorWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { busy, problem, run, setProblem } = useAct();
  const open = (file: File | undefined) => {
    if (!file) return;
    if (file.size > LONGEST) return setProblem(words('package-too-large'));
    return run(async () => {
      const text = await file.text().catch(() => undefined);
      // The same file can be chosen again when it is mended.
      if (field.current) field.current.value = '';
      if (text === undefined) return setProblem(words('package-not-read'));
      await onText(text);
    });
  };
  return (
    <div className="stack">
      <label className="strong" htmlFor={id}>
        {words('package-file')}
      </label>
      <FormFieldDescription id={`${id}-hint`}>{words('package-file-hint')}</FormFieldDescription>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".wegwijs-pakket"
        aria-describedby={`${id}-hint`}
        disabled={busy}
        onChange={(event) => void open(event.target.files?.[0])}
      />
      {problem && <ProblemLine text={problem} />}
    </div>
  );
}
