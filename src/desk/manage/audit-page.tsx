/** @jsxImportSource react */
import { useState } from 'react';
import type { AuditAnswer, AuditEntryView } from '../../protocol/staff.js';
import { ask } from '../live/api.js';
import { useSettings } from '../live/desk-settings.js';
import { logTime } from '../live/wait-time.js';
import { Act, ProblemLine, Send, useAct } from '../parts/act.js';
import { Field, Pick } from '../parts/field.js';
import { PageHeading } from '../parts/heading.js';
import { sends } from '../parts/sends.js';
import { codesOf, useWords, type Words, wordOf } from '../words.js';
import { detailWords, objectOf, objectWords } from './audit-object.js';
import { RecordForm } from './record-form.js';

const REST = ['object', 'from', 'until'] as const;
const FIELDS = ['actor', 'action', ...REST] as const;

/** The log of who did what: searched by the privacy officer. It holds no words of residents. */
export function AuditPage() {
  const words = useWords();
  const { language } = useSettings();
  const { busy, problem, run } = useAct();
  const [action, setAction] = useState('');
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
  const search = (form: FormData) => run(() => load(auditQuery(words, form)));
  return (
    <>
      <PageHeading>{words('nav-audit')}</PageHeading>
      <div className="stack">
        <p>{words('audit-why')}</p>
        <form className="panel stack" noValidate onSubmit={sends(search)}>
          <div className="row row-end">
            <Field name="actor" label={words('audit-actor')} autoComplete="off" />
            <Pick
              name="action"
              label={words('audit-action')}
              value={action}
              choices={actionChoices(words, language)}
              onPick={setAction}
            />
            {REST.map((name) => (
              <Field
                key={name}
                name={name}
                label={words(name === 'object' ? 'audit-object-field' : `audit-${name}`)}
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
        <RecordForm />
      </div>
    </>
  );
}

/** The filled in fields as a query. */
export function auditQuery(words: Words, form: FormData): string {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const given = FIELDS.map((name) => [name, name === 'object' ? objectOf(words, typed(name)) : typed(name)]).filter(
    ([, value]) => value,
  );
  return new URLSearchParams(given as [string, string][]).toString();
}

function Entries({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  const words = useWords();
  const { language } = useSettings();
  const names = new Map(entries.flatMap(({ actor }) => (actor ? [[actor.id, actor.name] as const] : [])));
  const columns = ['at', 'actor', 'action', 'object', 'result', 'origin'] as const;
  const cells = (entry: AuditEntryView) =>
    [
      ['actor', entry.actor?.name ?? words('audit-nobody')],
      ['action', wordOf(words, 'audit-action', entry.action)],
      ['object', objectWords(words, entry.object ?? '', names)],
      ['result', [wordOf(words, 'audit-result', entry.result), ...detailWords(words, entry.detail, names)].join(' · ')],
      ['origin', wordOf(words, 'audit-origin', entry.origin)],
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
                <time dateTime={entry.at}>{logTime(entry.at, language)}</time>
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

/** Every act there is, by its words. */
function actionChoices(words: Words, language: string): readonly (readonly [code: string, label: string])[] {
  const acts = codesOf('audit-action').map((code) => [code, wordOf(words, 'audit-action', code)] as const);
  return [['', words('audit-any')], ...acts.sort(([, a], [, b]) => a.localeCompare(b, language))];
}
