/** @jsxImportSource react */
import { Field, Pick } from '../../desk/parts/field.js';
import { useEditorWords } from '../words.js';

const HOW = ['today', 'ago', 'ahead', 'date'] as const;
type How = (typeof HOW)[number];

interface DayFieldProps {
  readonly label: string;
  /** As in a file: `today`, `today-28`, `2027-03-01`; empty where no day is asked for. */
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** There may be no day at all. */
  readonly optional?: boolean;
}

/** A day: today, so many days before or after it, or one of the calendar. */
export function DayField({ label, day, onDay, optional }: DayFieldProps) {
  const words = useEditorWords();
  const how = howOf(day);
  const count = /\d+$/.exec(day)?.[0] ?? '1';
  const none = optional ? [['none', words('day-none')] as const] : [];
  return (
    <div className="row row-end">
      <Pick
        label={label}
        value={how}
        choices={[...none, ...HOW.map((one) => [one, words(`day-how-${one}`)] as const)]}
        onPick={(picked) => onDay(dayOf(picked as How | 'none', count))}
      />
      {(how === 'ago' || how === 'ahead') && (
        <Field
          label={words('day-count')}
          type="number"
          min={1}
          max={9999}
          value={count}
          onChange={(event) => onDay(dayOf(how, String(Math.max(1, Number(event.target.value) || 1))))}
        />
      )}
      {how === 'date' && (
        <Field
          label={words('day-date')}
          type="date"
          value={day === 'date' ? '' : day}
          onChange={(event) => onDay(event.target.value || 'date')}
        />
      )}
    </div>
  );
}

function howOf(day: string): How | 'none' {
  if (day === '') return 'none';
  if (day === 'today') return 'today';
  if (day.startsWith('today-')) return 'ago';
  return day.startsWith('today+') ? 'ahead' : 'date';
}

function dayOf(how: How | 'none', count: string): string {
  switch (how) {
    case 'none':
      return '';
    case 'today':
      return 'today';
    case 'ago':
      return `today-${count}`;
    case 'ahead':
      return `today+${count}`;
    case 'date':
      return 'date';
  }
}

/** Whether a day is filled in: one of the calendar may still have to be chosen. */
export function isDayWhole(day: string): boolean {
  return day !== 'date';
}
