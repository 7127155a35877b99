/** @jsxImportSource react */
import { PageHeading } from '../../desk/parts/heading.js';
import { editorHashOf, SIGNAL_PARTS, type SignalPart } from '../live/editor-route.js';
import { useEditorWords } from '../words.js';
import { MissedPart } from './missed-part.js';
import { RemarksPart } from './remarks-part.js';
import { StuckPart } from './stuck-part.js';

const PARTS = { remarks: RemarksPart, missed: MissedPart, stuck: StuckPart } as const;

/** What tells an editor that something is not right: the desk, messages that were not understood, and where people stop. */
export function SignalsPage({ part = 'remarks' }: { readonly part?: SignalPart }) {
  const words = useEditorWords();
  const Part = PARTS[part];
  return (
    <>
      <nav className="signal-parts" aria-label={words('signals-parts')}>
        <ul className="row">
          {SIGNAL_PARTS.map((one) => (
            <li key={one}>
              <a href={editorHashOf({ type: 'signals', part: one })} aria-current={one === part ? 'page' : undefined}>
                {words(`signals-${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeading key={part}>{words(`signals-${part}`)}</PageHeading>
      <Part />
    </>
  );
}
