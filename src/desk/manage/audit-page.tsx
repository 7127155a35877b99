/** @jsxImportSource react */
import { useState } from 'react';
import type { AuditAnswer, AuditEntryView } from '../../protocol/staff.js';
import { ask } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { dayTime } from '../live/wait-time.js';
import { Act, ProblemLine, Send, useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { PageHeading } from '../parts/heading.js';
import { sends } from '../parts/sends.js';
import { useWords } from '../words.js';

const FIELDS = ['actor', 'action', 'object', 'from', 'until'] as const;

/** The log of who did what: searched by the privacy officer. It holds no words of residents. */
export function AuditPage() {
  const words = useWords();
  const { busy, problem, run } = useAct();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly AuditEntryView[]>();
  const [next, setNext] = useState<number>();
  const load = async (wanted: string, before?: number) => {
    const page = before === undefined ? wanted : `${wanted}&before=${before}`;
    const answer = await ask<AuditAnswer>(`audit?${page}`);
    setQuery(wanted);
    setNext(answer.next);
    setFound((old) => (before === undefined ? answer.entries : [...(old ?? []), ...answer.entries]));
  };
  const search = (form: FormData) => run(() => load(auditQuery(form)));
  return (
    <>
      <PageHeading>{words('nav-audit')}</PageHeading>
      <div className="stack">
        <p>{words('audit-why')}</p>
        <form className="panel stack" noValidate onSubmit={sends(search)}>
          <div className="row row-end">
            {FIELDS.map((name) => (
              <Field
                key={name}
                name={name}
                label={words(`audit-${name}`)}
                type={name === 'from' || name === 'until' ? 'date' : 'text'}
                autoComplete="off"
              />
            ))}
            <Send busy={busy}>{words('audit-search')}</Send>
          </div>
          {problem && <ProblemLine text={problem} />}
        </form>
        <p role="status">{found && words('audit-found', { count: found.length })}</p>
        {found && found.length > 0 && <Entries entries={found} />}
        {next !== undefined && (
          <div>
            <Act onAct={() => load(query, next)}>{words('audit-more')}</Act>
          </div>
        )}
      </div>
    </>
  );
}

/** The filled in fields as a query. */
export function auditQuery(form: FormData): string {
  const given = FIELDS.map((name) => [name, String(form.get(name) ?? '').trim()]).filter(([, value]) => value);
  return new URLSearchParams(given as [string, string][]).toString();
}

function Entries({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  const words = useWords();
  const { language } = useSettings();
  const columns = ['at', 'actor', 'action', 'object', 'result', 'origin'] as const;
  const cells = (entry: AuditEntryView) =>
    [
      ['actor', entry.actor?.name ?? words('audit-nobody')],
      ['action', entry.action],
      ['object', entry.object ?? ''],
      ['result', [entry.result, detailWords(entry)].filter(Boolean).join(' · ')],
      ['origin', entry.origin],
    ] as const;
  return (
    <div className="panel">
      <table className="table utrecht-table small">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words(`audit-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <th scope="row">
                <time dateTime={entry.at}>{dayTime(entry.at, language)}</time>
              </th>
              {cells(entry).map(([column, value]) => (
                <td key={column} data-label={words(`audit-${column}`)}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const detailWords = ({ detail }: AuditEntryView) =>
  Object.entries(detail)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
