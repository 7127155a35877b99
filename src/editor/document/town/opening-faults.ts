import type { Opening } from '../../../flow/municipality.js';

/** One opening as it is filled in: two times. */
export interface OpeningText {
  readonly from: string;
  readonly until: string;
}

/** `time`: it is no time. `reversed`: it ends before it begins. `overlap`: another opening is not over yet. */
type OpeningFault = 'time' | 'reversed' | 'overlap';

/** A time as the file has it (`9.00`) out of what was typed (`9`, `09:00`, `9 uur`); undefined when it is none. */
export function timeText(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^(\d{1,2})(?:[.:u](\d{2}))?(?:u|uur)?$/.exec(typed.toLowerCase().replace(/\s/g, '')) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  if (hours === '' || Number(minutes) > 59 || time > 24 * 60) return undefined;
  return `${Number(hours)}.${minutes}`;
}

/** The two times of `9.00-17.00`; empty where it is no such text. */
export function openingText(span: string): OpeningText {
  const [from = '', until = ''] = span.split('-').map((time) => timeText(time) ?? '');
  return { from, until };
}

/** Openings in minutes since midnight, without those that cannot be. */
export function openingMinutes(spans: readonly string[]): readonly Opening[] {
  return spans.map(openingText).flatMap(({ from, until }) => {
    const [begins, ends] = [minutesOf(from), minutesOf(until)];
    return begins !== undefined && ends !== undefined && begins < ends ? [{ from: begins, until: ends }] : [];
  });
}

/** What is wrong with the opening at a place, by field. */
export function openingFaults(
  openings: readonly OpeningText[],
  at: number,
): Partial<Readonly<Record<keyof OpeningText, OpeningFault>>> {
  const own = openings[at];
  const [from, until] = [minutesOf(own?.from), minutesOf(own?.until)];
  if (from === undefined || until === undefined) {
    return { ...(from === undefined && { from: 'time' }), ...(until === undefined && { until: 'time' }) };
  }
  if (until <= from) return { until: 'reversed' };
  const meets = openings.slice(0, at).some((other) => {
    const [begins, ends] = [minutesOf(other.from), minutesOf(other.until)];
    return begins !== undefined && ends !== undefined && begins < until && from < ends;
  });
  return meets ? { from: 'overlap' } : {};
}

function minutesOf(typed: string | undefined): number | undefined {
  const [hours, minutes] = timeText(typed ?? '')?.split('.') ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
