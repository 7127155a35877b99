/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../desk/live/announce.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Pick, Tick } from '../../desk/parts/field.js';
import { keepFocus } from '../../desk/parts/keep-focus.js';
import { sends } from '../../desk/parts/sends.js';
import { isWhole, type When, type WhenGroup } from '../document/condition.js';
import type { AskedName } from '../document/condition-names.js';
import { whenWords } from '../document/condition-words.js';
import { useEditorWords } from '../words.js';
import { AskFields } from './ask-fields.js';
import { isDayWhole } from './day-field.js';

/** What is asked before anything was picked. */
const BLANK: When = { type: 'ask', not: false, name: '', asking: 'answers', values: [] };

interface ConditionFormProps {
  readonly names: readonly AskedName[];
  readonly start?: When;
  /** Puts the condition in the files; answers why it could not. */
  readonly onSet: (when: When) => string;
  readonly onClose: () => void;
  /** More to fill in with it. */
  readonly children?: ReactNode;
}

/** A condition to be picked together; it is read out as a sentence, and stands in the files after the button. */
export function ConditionForm({ names, start, onSet, onClose, children }: ConditionFormProps) {
  const words = useEditorWords();
  const [when, setWhen] = useState(start ? fitted(start, names) : BLANK);
  const [fault, setFault] = useState('');
  const whole = isWhole(when) && daysWhole(when);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('select')?.focus(), []);
  const set = () => {
    const problem = whole ? onSet(when) : words('when-not-whole');
    setFault(problem);
    if (problem) return;
    say(words('when-set', { sentence: whenWords(words, names, when) }));
    const around = element.current?.closest('li, details');
    onClose();
    keepFocus(around?.querySelector('summary') ?? around);
  };
  return (
    <form className="panel stack" ref={element} noValidate onSubmit={sends(set)}>
      <WhenPart when={when} names={names} onWhen={setWhen} />
      {children}
      {whole && <p className="strong">{whenWords(words, names, when)}</p>}
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Send>{words('when-save')}</Send>
        <Act onAct={onClose}>{words('not-now')}</Act>
      </div>
    </form>
  );
}

/** The condition as its questions can be asked now: one that has several answers since, or has no longer, is asked so. */
function fitted(when: When, names: readonly AskedName[]): When {
  if (when.type !== 'ask') return { ...when, parts: when.parts.map((part) => fitted(part, names)) };
  const kind = names.find(({ name }) => name === when.name)?.kind;
  if (kind === 'several') return { ...when, asking: 'includes', values: when.values.slice(0, 1) };
  return kind === 'answers' || when.asking === 'includes' ? { ...when, asking: 'answers' } : when;
}

function daysWhole(when: When): boolean {
  if (when.type !== 'ask') return when.parts.every(daysWhole);
  return when.asking === 'before' || when.asking === 'after' ? when.values.every(isDayWhole) : true;
}

interface WhenPartProps {
  readonly when: When;
  readonly names: readonly AskedName[];
  readonly onWhen: (when: When) => void;
  readonly onRemove?: () => void;
  /** Which of the parts around it: "2 van 3". */
  readonly place?: string;
}

function WhenPart({ when, names, onWhen, onRemove, place }: WhenPartProps) {
  const words = useEditorWords();
  const more = () => {
    onWhen(when.type === 'ask' ? { type: 'all', not: false, parts: [when, BLANK] } : withPart(when, BLANK));
    say(words('when-part-added'));
  };
  const legend = place ? words('when-part-of', { place }) : words('when-whole');
  return (
    <fieldset className="when-part stack">
      <legend className="small">{legend}</legend>
      {when.type === 'ask' ? (
        <AskFields ask={when} names={names} onAsk={onWhen} />
      ) : (
        <GroupFields group={when} names={names} onGroup={onWhen} />
      )}
      <Tick label={words('when-not-tick')} checked={when.not} onTick={(not) => onWhen({ ...when, not })} />
      <div className="row">
        {(when.type !== 'ask' || !place) && <Act onAct={more}>{words('when-more')}</Act>}
        {place && when.type === 'ask' && <Act onAct={more}>{words('when-group')}</Act>}
        {onRemove && (
          <Act negative about={place && `: ${place}`} onAct={onRemove}>
            {words('remove')}
          </Act>
        )}
      </div>
    </fieldset>
  );
}

interface GroupProps {
  readonly group: WhenGroup;
  readonly names: readonly AskedName[];
  readonly onGroup: (when: When) => void;
}

function GroupFields({ group, names, onGroup }: GroupProps) {
  const words = useEditorWords();
  const { parts } = group;
  const put = (index: number, part: When) =>
    onGroup({ ...group, parts: parts.map((one, at) => (at === index ? part : one)) });
  const remove = (index: number) => {
    const rest = parts.filter((_, at) => at !== index);
    const [only] = rest;
    onGroup(rest.length === 1 && only && !group.not ? only : { ...group, parts: rest });
  };
  return (
    <>
      <Pick
        label={words('when-how')}
        value={group.type}
        choices={[
          ['all', words('when-all')],
          ['any', words('when-any')],
        ]}
        onPick={(type) => onGroup({ ...group, type: type === 'any' ? 'any' : 'all' })}
      />
      {parts.map((part, index) => (
        <WhenPart
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and only the last comes or goes
          key={index}
          when={part}
          names={names}
          place={words('n-of', { n: index + 1, of: parts.length })}
          onWhen={(next) => put(index, next)}
          onRemove={parts.length > 1 ? () => remove(index) : undefined}
        />
      ))}
    </>
  );
}

function withPart(group: WhenGroup, part: When): When {
  return { ...group, parts: [...group.parts, part] };
}
