/** @jsxImportSource react */
import { useState } from 'react';
import type {
  InvitationAnswer,
  Role,
  StaffAnswer,
  StaffChangeAnswer,
  StaffChangeRequest,
  StaffMemberView,
} from '../../protocol/staff.js';
import { say } from '../live/announce.js';
import { ask } from '../live/api.js';
import { lookAgain, useDesk } from '../live/desk-store.js';
import { Act, ProblemLine } from '../parts/act.js';
import { Tick } from '../parts/field.js';
import { PageHeading, SubHeading } from '../parts/heading.js';
import { Badge } from '../parts/marks.js';
import { SureAct } from '../parts/sure-act.js';
import { useWords, wordOf } from '../words.js';
import { CopyLink } from './copy-link.js';
import { useLoaded } from './use-loaded.js';

const ROLES: readonly Role[] = ['desk', 'editor', 'publisher', 'manager', 'privacy'];

/** The accounts of the team: who may do what, inviting, blocking, and a lost phone or password. */
export function StaffPage() {
  const words = useWords();
  const { answer, problem, reload } = useLoaded<StaffAnswer>('staff');
  return (
    <>
      <PageHeading>{words('nav-staff')}</PageHeading>
      <div className="stack measure">
        <Invite />
        {problem && <ProblemLine text={problem} />}
        <ul className="entries">
          {answer?.staff.map((member) => (
            <Member key={member.id} member={member} onChanged={reload} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Invite() {
  const words = useWords();
  const [roles, setRoles] = useState<readonly Role[]>(['desk']);
  const [link, setLink] = useState('');
  const [none, setNone] = useState(false);
  const choose = (chosen: readonly Role[]) => {
    // The link that stands there is for what was chosen before.
    setLink('');
    setNone(false);
    setRoles(chosen);
  };
  const invite = async () => {
    setNone(roles.length === 0);
    if (roles.length === 0) return;
    const invitation = await ask<InvitationAnswer>('staff/invitations', { roles });
    setLink(invitation.link);
    say(words('invite-ready'));
  };
  return (
    <section className="panel stack" aria-labelledby="invite-title">
      <SubHeading id="invite-title">{words('invite-title')}</SubHeading>
      <RoleTicks roles={roles} legend={words('invite-roles')} onChange={choose} />
      {none && <ProblemLine text={words('invite-roles-none')} />}
      <div>
        <Act purpose="primary" onAct={invite}>
          {words('invite')}
        </Act>
      </div>
      {link && <CopyLink link={link} />}
    </section>
  );
}

interface RoleTicksProps {
  readonly roles: readonly Role[];
  readonly legend: string;
  readonly onChange: (roles: readonly Role[]) => void;
}

function RoleTicks({ roles, legend, onChange }: RoleTicksProps) {
  const words = useWords();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ROLES.map((role) => (
        <Tick
          key={role}
          label={words(`role-name-${role}`)}
          checked={roles.includes(role)}
          onTick={(on) => onChange(ROLES.filter((one) => (one === role ? on : roles.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

interface MemberProps {
  readonly member: StaffMemberView;
  readonly onChanged: () => unknown;
}

function Member({ member, onChanged }: MemberProps) {
  const words = useWords();
  const { me } = useDesk();
  const [link, setLink] = useState('');
  const { id, name, email, roles, status, secondFactor, signOn } = member;
  const change = async (body: StaffChangeRequest) => {
    const answer = await ask<StaffChangeAnswer>(`staff/${encodeURIComponent(id)}`, body);
    setLink(answer.link ?? '');
    say(words('staff-changed', { name }));
    if (id === me?.staff.id) await lookAgain();
    await onChanged();
  };
  const blocked = status === 'blocked';
  return (
    <li className="entry">
      <SubHeading level={3}>{name}</SubHeading>
      <p className="row small">
        <bdi>{email}</bdi>
        {id === me?.staff.id && <Badge kind="told">{words('staff-own')}</Badge>}
        {blocked && <Badge kind="urgent">{words('staff-blocked')}</Badge>}
        {signOn && <Badge>{words('staff-sso')}</Badge>}
        {!signOn && !secondFactor && <Badge kind="warm">{words('staff-no-code')}</Badge>}
      </p>
      {signOn ? (
        <p className="small">{roles.map((role) => words(`role-name-${role}`)).join(', ')}</p>
      ) : (
        <MemberRoles member={member} onSave={(chosen) => change({ roles: [...chosen] })} />
      )}
      <div className="row">
        {blocked ? (
          <Act about={`: ${name}`} onAct={() => change({ status: 'active' })}>
            {words('staff-unblock')}
          </Act>
        ) : (
          <Change act="block" negative name={name} onAct={() => change({ status: 'blocked' })} />
        )}
        {!signOn && (
          <>
            <Change act="reset-code" name={name} onAct={() => change({ resetTotp: true })} />
            <Change act="new-password" name={name} onAct={() => change({ newPassword: true })} />
          </>
        )}
      </div>
      {link && <CopyLink link={link} />}
    </li>
  );
}

interface ChangeProps {
  readonly act: 'block' | 'reset-code' | 'new-password';
  readonly name: string;
  readonly negative?: boolean;
  readonly onAct: () => unknown;
}

/** A change that logs the colleague out at once: asked first. */
function Change({ act, name, negative, onAct }: ChangeProps) {
  const words = useWords();
  return (
    <SureAct
      negative={negative}
      about={`: ${name}`}
      sure={words(`staff-${act}-sure`, { name })}
      yes={words(`staff-${act}-yes`)}
      onAct={onAct}
    >
      {words(`staff-${act}`)}
    </SureAct>
  );
}

function MemberRoles({
  member,
  onSave,
}: {
  readonly member: StaffMemberView;
  readonly onSave: (roles: readonly Role[]) => unknown;
}) {
  const words = useWords();
  const [roles, setRoles] = useState(member.roles);
  return (
    <details>
      <summary>
        {words('staff-roles', {
          roles:
            member.roles.map((role) => wordOf(words, 'audit-value', role)).join(', ') ||
            wordOf(words, 'audit-value', 'none'),
        })}
      </summary>
      <div className="stack">
        <RoleTicks roles={roles} legend={words('invite-roles')} onChange={setRoles} />
        <div>
          <Act about={`: ${member.name}`} onAct={() => onSave(roles)}>
            {words('save')}
          </Act>
        </div>
      </div>
    </details>
  );
}
