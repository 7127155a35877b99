/** @jsxImportSource react */
import { useState } from 'react';
import type { DeskTalk, StaffInputWire } from '../../protocol/desk.js';
import { say } from '../live/announce.js';
import { takeTurn, useDesk } from '../live/desk-store.js';
import { hashOf } from '../live/route.js';
import { Act } from '../parts/act.js';
import { Pick } from '../parts/field.js';
import { SubHeading } from '../parts/heading.js';
import { useWords } from '../words.js';

const OUTCOMES = ['answered', 'called-back', 'referred', 'no-answer', 'other'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Taking a talk that waits; ending, handing on or putting back one that is mine. */
export function TalkActs({ talk }: { readonly talk: DeskTalk }) {
  const words = useWords();
  const take = async () => {
    await takeTurn(talk.conversation, { type: 'accept' });
    document.getElementById('composer')?.focus();
  };
  if (talk.role === 'waiting') {
    return (
      <div className="panel">
        <Act purpose="primary" onAct={take}>
          {words('queue-take')}
        </Act>
      </div>
    );
  }
  if (talk.role !== 'mine') return null;
  const leave = async (input: StaffInputWire, line: string) => {
    await takeTurn(talk.conversation, input);
    location.hash = hashOf({ type: 'work' });
    say(line);
  };
  return (
    <section className="panel stack" aria-labelledby="acts-title">
      <SubHeading id="acts-title">{words('acts-title')}</SubHeading>
      <EndTalk onEnd={(outcome) => leave({ type: 'end-talk', outcome }, words('talk-ended'))} />
      <HandOn onHandOn={(to) => leave({ type: 'transfer', ...to }, words('talk-handed-on'))} />
      <div className="row">
        <Act onAct={() => leave({ type: 'put-back' }, words('talk-put-back'))}>{words('put-back')}</Act>
        <span className="small muted">{words('put-back-why')}</span>
      </div>
    </section>
  );
}

function EndTalk({ onEnd }: { readonly onEnd: (outcome: Outcome) => unknown }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>('answered');
  return (
    <div className="row row-end">
      <Pick
        id="end-outcome"
        label={words('outcome')}
        value={outcome}
        choices={OUTCOMES.map((one) => [one, words(`outcome-${one}`)])}
        onPick={(picked) => setOutcome(picked as Outcome)}
      />
      <Act negative onAct={() => onEnd(outcome)}>
        {words('end-talk')}
      </Act>
    </div>
  );
}

function HandOn({ onHandOn }: { readonly onHandOn: (to: { staff?: string; team?: string }) => unknown }) {
  const words = useWords();
  const { queue, me } = useDesk();
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const colleagues = (queue?.colleagues ?? []).filter(({ id }) => id !== me?.staff.id);
  const choices: (readonly [string, string])[] = [
    ['', words('hand-on-pick')],
    ...colleagues.map(({ id, name, shift }) => [`staff ${id}`, `${name} (${words(`colleague-${shift}`)})`] as const),
    ...(queue?.teams ?? []).map((team) => [`team ${team}`, words('hand-on-team', { team })] as const),
  ];
  const handOn = () => {
    const [, kind, name] = to.match(/^(staff|team) (.*)$/) ?? [];
    if (kind && name) return onHandOn(kind === 'staff' ? { staff: name } : { team: name });
    setMissing(true);
    return document.getElementById('hand-on')?.focus();
  };
  return (
    <div className="row row-end">
      <Pick
        id="hand-on"
        label={words('hand-on')}
        value={to}
        choices={choices}
        error={missing ? words('hand-on-pick') : undefined}
        onPick={(picked) => {
          setTo(picked);
          setMissing(false);
        }}
      />
      <Act onAct={handOn}>{words('hand-on-go')}</Act>
    </div>
  );
}
