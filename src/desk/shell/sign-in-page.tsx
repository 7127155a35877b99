/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useState } from 'react';
import type { CodeSetup, MeAnswer, SetupAnswer } from '../../protocol/staff.js';
import { ask, DeskProblem, rememberCsrf } from '../live/api.js';
import { signedIn } from '../live/desk-store.js';
import { ProblemLine, problemWords, Send, useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { SubHeading } from '../parts/heading.js';
import { Notice } from '../parts/marks.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';
import { CodeSetupForm } from './code-setup-form.js';
import { LanguagePick } from './language-pick.js';

/** The page of who is not logged in. */
export function SignInPage({ ways }: { readonly ways: readonly string[] }) {
  const words = useWords();
  return (
    <main className="frame-main stack narrow" id="main">
      <h1 className="nl-heading nl-heading--level-1">{words('desk-title')}</h1>
      <div className="panel">
        <SignInForm ways={ways} />
      </div>
      <LanguagePick />
    </main>
  );
}

interface SignInFormProps {
  readonly ways: readonly string[];
  /** Who was logged in, when a session is over. */
  readonly email?: string;
  readonly again?: boolean;
  /** What happens when somebody is logged in; the desk goes live. */
  readonly onSignedIn?: (me: MeAnswer) => unknown;
}

/** E-mail, password and the code of the app; first the code's setup when it was not done. */
export function SignInForm({ ways, email, again, onSignedIn = signedIn }: SignInFormProps) {
  const words = useWords();
  const [setup, setSetup] = useState<CodeSetup>();
  const [asksCode, setAsksCode] = useState(false);
  const act = useAct();
  const signIn = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '');
    const totp = text('totp').replace(/\s/g, '');
    try {
      const body = { email: text('email').trim(), password: text('password'), ...(totp && { totp }) };
      const answer = await ask<MeAnswer | SetupAnswer>('login', body);
      if ('needs' in answer) beginSetup(answer);
      else await onSignedIn(answer);
    } catch (error) {
      if (!(error instanceof DeskProblem)) throw error;
      const { needs, totp: code, csrf } = error.more;
      if (needs === 'totp-setup' && code && csrf) return beginSetup({ totp: code, csrf });
      if (needs === 'totp') setAsksCode(true);
      act.setProblem(needs === 'totp' && !totp ? words('sign-in-code-wanted') : problemWords(words, error));
      document.getElementById(needs === 'totp' ? 'sign-in-code' : 'sign-in-email')?.focus();
    }
  };
  const beginSetup = (answer: { totp: CodeSetup; csrf: string }) => {
    rememberCsrf(answer.csrf);
    setSetup(answer.totp);
  };
  if (setup) return <CodeSetupForm setup={setup} onDone={onSignedIn} />;
  return (
    <form className="stack" noValidate onSubmit={sends((form) => act.run(() => signIn(form)))}>
      <SubHeading>{words(again ? 'sign-in-again' : 'sign-in')}</SubHeading>
      {again && <Notice kind="warning">{words('sign-in-again-why')}</Notice>}
      {act.problem && <ProblemLine text={act.problem} />}
      <Field
        id="sign-in-email"
        name="email"
        type="email"
        autoComplete="username"
        label={words('email')}
        defaultValue={email}
      />
      <Field name="password" type="password" autoComplete="current-password" label={words('password')} />
      <Field
        id="sign-in-code"
        name="totp"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={words('sign-in-code')}
        hint={words('sign-in-code-hint')}
        error={asksCode && act.problem ? act.problem : undefined}
      />
      <div className="row">
        <Send busy={act.busy}>{words('sign-in')}</Send>
        {ways.includes('oidc') && <Link href="/desk/oidc/login">{words('sign-in-sso')}</Link>}
      </div>
    </form>
  );
}
