/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useLayoutEffect, useRef } from 'react';
import type { CodeSetup, MeAnswer } from '../../protocol/staff.js';
import { ask } from '../live/api.js';
import { ProblemLine, Send, useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { SubHeading } from '../parts/heading.js';
import { focusPart } from '../parts/keep-focus.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';

interface CodeSetupProps {
  readonly setup: CodeSetup;
  readonly onDone: (me: MeAnswer) => unknown;
}

/** Sets up the app for codes: a link to tap, the same secret to type over, and the first code to confirm. */
export function CodeSetupForm({ setup, onDone }: CodeSetupProps) {
  const words = useWords();
  const { busy, problem, run } = useAct();
  const form = useRef<HTMLFormElement>(null);
  // What was pressed is gone: the reader goes on at the heading of what came instead.
  useLayoutEffect(() => focusPart(form.current), []);
  const confirm = async (given: FormData) => {
    const code = String(given.get('code') ?? '').replace(/\s/g, '');
    try {
      await ask('totp', { code });
    } catch (error) {
      document.getElementById('setup-code')?.focus();
      throw error;
    }
    onDone(await ask<MeAnswer>('me'));
  };
  return (
    <form className="stack" ref={form} noValidate onSubmit={sends((given) => run(() => confirm(given)))}>
      <SubHeading>{words('code-setup')}</SubHeading>
      <p>{words('code-setup-why')}</p>
      <p>
        <Link href={setup.uri}>{words('code-setup-link')}</Link>
      </p>
      <p>{words('code-setup-type')}</p>
      <p className="secret" translate="no">
        {inGroups(setup.secret)}
      </p>
      {problem && <ProblemLine text={problem} />}
      <Field
        id="setup-code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={words('code-setup-code')}
      />
      <div>
        <Send busy={busy}>{words('code-setup-done')}</Send>
      </div>
    </form>
  );
}

/** A secret in groups of four, to type over. */
export function inGroups(secret: string): string {
  return (
    secret
      .replace(/\s/g, '')
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
