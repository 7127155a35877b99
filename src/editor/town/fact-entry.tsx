/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { FactUse } from '../document/town/fact-uses.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';
import { FactUses } from './fact-uses-part.js';

/** The name of a fact as an editor reads it: `briefadres-duur` is "Briefadres duur". */
export function factTitle(fact: string): string {
  const name = fact.replace(/^[^.]*\./, '').replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface FactEntryProps {
  readonly fact: string;
  readonly uses: readonly FactUse[];
  readonly children: ReactNode;
}

/** One fact: what it is, where it is used, and taking it away while nothing uses it. */
export function FactEntry({ fact, uses, children }: FactEntryProps) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const title = factTitle(fact);
  const remove = () => act({ type: 'remove-fact', fact }, words('town-removed', { name: title }));
  return (
    <li className="entry stack" data-fact={fact}>
      <div className="row apart">
        <SubHeading>{title}</SubHeading>
        <code className="small muted">{`{${fact}}`}</code>
      </div>
      {children}
      <div className="row apart">
        <FactUses uses={uses} about={title} />
        <Act purpose="subtle" negative about={`: ${title}`} onAct={remove}>
          {words('town-remove')}
        </Act>
      </div>
      {fault && <ProblemLine text={fault} />}
    </li>
  );
}
