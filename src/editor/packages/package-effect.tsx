/** @jsxImportSource react */
import { useEffect, useMemo, useState } from 'react';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge, Notice } from '../../desk/parts/marks.js';
import { factsMissing } from '../../flow/package-facts.js';
import type { PackageLook } from '../../protocol/packages.js';
import type { Files } from '../document/files.js';
import { type Difference, differences } from '../document/package/differences.js';
import type { PackageOffer } from '../document/package/package-offer.js';
import type { Problem } from '../problems/problem.js';
import { DiffView } from '../shell/diff-view.js';
import { editorWordOf, useEditorWords } from '../words.js';
import { findingsIn } from './findings-in.js';

const TOWN = 'content/municipality.yaml';
/** More differences are counted only: nobody reads them here. */
const MOST = 60;

interface EffectProps {
  readonly look: PackageLook;
  readonly offer: PackageOffer;
  /** The files about which a person has yet to choose. */
  readonly open: readonly string[];
  readonly before: Files;
  /** The files as they would be. */
  readonly after: Files;
}

/** What a package needs of the town, what it changes, what stays as the town made it, and what is not right then. */
export function PackageEffect({ look, offer, open, before, after }: EffectProps) {
  const words = useEditorWords();
  const waits = open.join('\n');
  const { changes, kept } = useMemo(() => {
    const waiting = waits.split('\n');
    const paths = offer.given.map(({ path }) => path);
    const came = new Set(look.base.map(({ path }) => path));
    const given = new Map(offer.given.map(({ path, text }) => [path, text]));
    return {
      changes: differences(paths, before, after),
      // What still waits for a choice is told there.
      kept: differences(
        paths.filter((path) => came.has(path) && !waiting.includes(path)),
        given,
        after,
      ),
    };
  }, [look, offer, waits, before, after]);
  const missing = factsMissing(look.facts, { path: TOWN, text: before.get(TOWN) ?? '' });
  return (
    <>
      <MissingFacts missing={missing} maker={look.maker} />
      {offer.unused.length > 0 && <p>{words('package-unused', { languages: offer.unused.join(', ') })}</p>}
      {offer.untranslated.length > 0 && (
        <Notice kind="warning">{words('package-untranslated', { languages: offer.untranslated.join(', ') })}</Notice>
      )}
      {offer.left.length > 0 && <p>{words('package-left', { files: offer.left.join(', ') })}</p>}
      <Differences title={words('package-changes', { count: changes.length })} list={changes} />
      {changes.length === 0 && open.length === 0 && <p>{words('package-changes-none')}</p>}
      <Differences title={words('package-kept', { count: kept.length })} list={kept} />
      {open.length === 0 && <Findings files={after} paths={offer.given.map(({ path }) => path)} />}
    </>
  );
}

function MissingFacts({ missing, maker }: { readonly missing: PackageLook['facts']; readonly maker: string }) {
  const words = useEditorWords();
  if (missing.length === 0) return <p>{words('package-facts-ready')}</p>;
  return (
    <section className="stack" aria-labelledby="package-facts">
      <SubHeading level={3} id="package-facts">
        {words('package-facts-missing', { count: missing.length })}
      </SubHeading>
      <p>
        {words('package-facts-why')} <a href="#/gemeente">{words('package-facts-go')}</a>
      </p>
      <ul>
        {missing.map(({ name, about, example }) => (
          <li key={name}>
            <code>{name}</code> {about && <span>{about} </span>}
            {example && <span className="small">({words('package-fact-example', { maker, example })})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({ title, list }: { readonly title: string; readonly list: readonly Difference[] }) {
  const words = useEditorWords();
  if (list.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="entries">
        {list.slice(0, MOST).map(({ place, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called the same.
          <li key={index} className="entry">
            <p className="strong">{place}</p>
            {before.length + after.length > 0 && <DiffView before={before.join('\n')} after={after.join('\n')} />}
          </li>
        ))}
      </ul>
      {list.length > MOST && <p>{words('package-more', { count: list.length - MOST })}</p>}
    </details>
  );
}

function Findings({ files, paths }: { readonly files: Files; readonly paths: readonly string[] }) {
  const words = useEditorWords();
  const [found, setFound] = useState<{ readonly files: Files; readonly problems: readonly Problem[] }>();
  useEffect(() => findingsIn(files, (problems) => setFound({ files, problems })), [files]);
  const own = found?.problems.filter(({ file, severity }) => severity !== 'remark' && paths.includes(file)) ?? [];
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="stack" aria-labelledby="package-findings">
      <SubHeading level={3} id="package-findings">
        {words('package-findings')}
      </SubHeading>
      <p role="status">
        {found?.files !== files && words('package-checking')}
        {found?.files === files && own.length === 0 && words('package-findings-none')}
        {found?.files === files && errors > 0 && words('package-errors', { count: errors })}
      </p>
      {found?.files === files && own.length > 0 && (
        <ul className="entries">
          {own.slice(0, MOST).map(({ rule, severity, message, file, line, column }) => (
            <li key={`${rule} ${file} ${line} ${column} ${message}`} className="entry slim">
              <Badge kind={severity === 'error' ? 'urgent' : 'warm'}>{editorWordOf(words, 'severity', severity)}</Badge>{' '}
              {message} <span className="small muted">{words('package-finding-place', { file, line })}</span>
            </li>
          ))}
        </ul>
      )}
      {own.length > MOST && <p>{words('package-more', { count: own.length - MOST })}</p>}
    </section>
  );
}
