/** @jsxImportSource react */
import { Link } from '@nl-design-system-candidate/link-react';
import { useEffect, useState } from 'react';
import type { BeginRequest, CodeSetup, PasswordAnswer, SetupAnswer } from '../../protocol/staff.js';
import { ask, DeskProblem, rememberCsrf } from '../live/api.js';
import { ProblemLine, problemWords, Send, useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { sends } from '../parts/sends.js';
import { useWords, type Words } from '../words.js';
import { CodeSetupForm } from './code-setup-form.js';
import { LanguagePick } from './language-pick.js';

const LEAST = 12;

/** The page behind the link of an invitation: a new account, or a new password. The token stands behind `#`. */
export function BeginPage() {
  const words = useWords();
  const [setup, setSetup] = useState<CodeSetup>();
  const done = () => location.assign('/desk/');
  return (
    <main className="frame-main stack narrow" id="main">
      <h1 className="nl-heading nl-heading--level-1">{words('begin-title')}</h1>
      <div className="panel">
        {setup ? <CodeSetupForm setup={setup} onDone={done} /> : <AccountForm onSetup={setSetup} onDone={done} />}
      </div>
      <LanguagePick />
    </main>
  );
}

interface AccountFormProps {
  readonly onSetup: (setup: CodeSetup) => void;
  readonly onDone: () => void;
}

function AccountForm({ onSetup, onDone }: AccountFormProps) {
  const words = useWords();
  const { busy, problem, run } = useAct();
  const link = useLink();
  const [faults, setFaults] = useState<Faults>({});
  const begin = async (form: FormData) => {
    const given = readAccount(form);
    const wrong = faultsIn(given, words, link.account);
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    if (first) return document.getElementById(`begin-${first}`)?.focus();
    const answer = await ask<SetupAnswer | PasswordAnswer>('begin', given);
    if (answer.needs === 'login') return onDone();
    rememberCsrf(answer.csrf);
    onSetup(answer.totp);
  };
  if (link.dead) return <DeadLink problem={link.problem} />;
  return (
    <form className="stack" noValidate onSubmit={sends((form) => run(() => begin(form)))}>
      {link.problem && <ProblemLine text={link.problem} />}
      <p>{words(link.account ? 'begin-why' : 'begin-why-password')}</p>
      {problem && <ProblemLine text={problem} />}
      {link.account && <PersonFields faults={faults} />}
      <Field
        id="begin-password"
        name="password"
        type="password"
        autoComplete="new-password"
        label={words('password')}
        hint={words('begin-password-hint', { least: LEAST })}
        error={faults.password}
      />
      <div>
        <Send busy={busy}>{words('begin-go')}</Send>
      </div>
    </form>
  );
}

/** Nothing to fill in for nothing: a link that does not work leads to no account. */
function DeadLink({ problem }: { readonly problem: string }) {
  const words = useWords();
  return (
    <div className="stack">
      <ProblemLine text={problem} />
      <p>
        <Link href="/desk/">{words('begin-have')}</Link>
      </p>
    </div>
  );
}

function PersonFields({ faults }: { readonly faults: Faults }) {
  const words = useWords();
  return (
    <>
      <Field
        id="begin-name"
        name="name"
        autoComplete="given-name"
        label={words('begin-name')}
        hint={words('begin-name-hint')}
        error={faults.name}
      />
      <Field
        id="begin-email"
        name="email"
        type="email"
        autoComplete="username"
        label={words('email')}
        error={faults.email}
      />
    </>
  );
}

/** What the link is for; a link that does not work says so before anything is filled in. */
function useLink() {
  const words = useWords();
  const [account, setAccount] = useState(true);
  const [problem, setProblem] = useState('');
  const [dead, setDead] = useState(false);
  useEffect(() => {
    ask<{ for: 'account' | 'password' }>('begin/look', { token: tokenInHash() }).then(
      (answer) => setAccount(answer.for === 'account'),
      (error: unknown) => {
        setProblem(problemWords(words, error));
        setDead(error instanceof DeskProblem && error.code === 'link-unknown');
      },
    );
  }, [words]);
  return { account, problem, dead };
}

const tokenInHash = () => location.hash.slice(1);

type Faults = { readonly [Field in 'name' | 'email' | 'password']?: string };

function readAccount(form: FormData): BeginRequest {
  const text = (name: string) => String(form.get(name) ?? '');
  return { token: tokenInHash(), name: text('name').trim(), email: text('email').trim(), password: text('password') };
}

/** What is wrong with an account before it is sent, in words to measure. */
export function faultsIn({ name, email, password }: BeginRequest, words: Words, account = true): Faults {
  return {
    ...(account && !name && { name: words('begin-name-missing') }),
    ...(account && !/^\S+@\S+$/.test(email ?? '') && { email: words('email-wrong') }),
    ...(password.length < LEAST && { password: words('begin-password-short', { least: LEAST }) }),
  };
}
