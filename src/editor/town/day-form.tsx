/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../conversation/format.js';
import { momentAt } from '../../conversation/moment-at.js';
import { hoursNow } from '../../conversation/opening-words.js';
import { Act, ProblemLine, Send } from '../../desk/parts/act.js';
import { Field, Pick } from '../../desk/parts/field.js';
import { sends } from '../../desk/parts/sends.js';
import { isoAt, weekdayOf } from '../../lib/amsterdam-time.js';
import { languagesIn } from '../document/raw-texts.js';
import { holidayName } from '../document/town/holidays.js';
import { openingMinutes } from '../document/town/opening-faults.js';
import { tryEdit, useEditor } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';
import { OpeningsFields } from './openings-fields.js';
import type { Town } from './use-town.js';

/** Where residents look at the day in the sentence that is shown: ten in the morning. */
const MORNING = 10 * 60;
/** What a day with other hours begins with. */
const SHORTER = '9.00-16.00';

interface DayFormProps {
  readonly town: Town;
  readonly day: string;
  /** Counts up each time somebody asks for this day: its form gets the focus, also when it was open already. */
  readonly asked: number;
  /** It is in the files now, or nothing is to be done. */
  readonly onDone: () => void;
}

/** One day of the calendar: closed or other hours, and why. */
export function DayForm({ town, day, asked, onDone }: DayFormProps) {
  const words = useEditorWords();
  const { files } = useEditor();
  const before = town.form.days.get(day);
  const usual = town.form.week[weekdayOf(day)] ?? [];
  const [openings, setOpenings] = useState<readonly string[]>(before?.openings ?? []);
  const [reason, setReason] = useState<Readonly<Record<string, string>>>(before?.reason ?? holidayName(day) ?? {});
  const [missing, setMissing] = useState(false);
  const [fault, setFault] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for.
  useEffect(() => heading.current?.focus(), [asked]);
  const end = (problem: string) => (problem ? setFault(problem) : onDone());
  const keep = () => {
    const said = Object.fromEntries(Object.entries(reason).filter(([, text]) => text.trim() !== ''));
    setMissing(!said.nl);
    if (!said.nl) return document.getElementById('reason-nl')?.focus();
    end(tryEdit({ type: 'set-day', day, hours: { openings, reason: said } }));
  };
  const languages = [...new Set([...languagesIn(files), ...Object.keys(reason)])];
  return (
    <form className="panel stack" noValidate onSubmit={sends(keep)} aria-labelledby="day-title">
      <h2 className="nl-heading nl-heading--level-2" id="day-title" ref={heading} tabIndex={-1}>
        {formatDay(town.dates, day)}
      </h2>
      <p className="small">{words('days-usual', { hours: usual.join(', ') || words('days-closed') })}</p>
      <Pick
        label={words('days-what')}
        value={openings.length === 0 ? 'closed' : 'other'}
        choices={(['closed', 'other'] as const).map((one) => [one, words(`days-${one}`)] as const)}
        onPick={(what) => setOpenings(what === 'closed' ? [] : [SHORTER])}
      />
      {openings.length > 0 && (
        <OpeningsFields about={words('days-this')} openings={openings} onOpenings={setOpenings} />
      )}
      {languages.map((language) => (
        <Field
          key={language}
          id={`reason-${language}`}
          label={words('days-reason', { language })}
          hint={language === 'nl' ? words('days-reason-hint') : undefined}
          error={missing && language === 'nl' ? words('days-reason-missing') : undefined}
          lang={language}
          value={reason[language] ?? ''}
          autoComplete="off"
          onChange={(event) => setReason({ ...reason, [language]: event.target.value })}
        />
      ))}
      <MorningRead town={town} day={day} openings={openings} />
      {fault && <ProblemLine text={fault} />}
      <div className="row">
        <Send>{words('days-keep')}</Send>
        {before && (
          <Act negative onAct={() => end(tryEdit({ type: 'set-day', day, hours: null }))}>
            {words('days-drop')}
          </Act>
        )}
        <Act onAct={onDone}>{words('days-back')}</Act>
      </div>
    </form>
  );
}

interface MorningProps extends Omit<DayFormProps, 'onDone' | 'asked'> {
  readonly openings: readonly string[];
}

/** What residents read on that day when it stays as it is filled in. */
function MorningRead({ town: { municipality, texts }, day, openings }: MorningProps) {
  const words = useEditorWords();
  if (!municipality) return null;
  const filled = { openings: openingMinutes(openings), reason: { nl: '' } };
  const exceptions = new Map([...municipality.exceptions, [day, filled] as const]);
  const moment = momentAt({ ...municipality, exceptions }, Date.parse(isoAt(day, MORNING)));
  return <p className="small">{words('days-read', { words: hoursNow(texts, moment) })}</p>;
}
