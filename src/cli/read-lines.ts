import { readAddresses } from '../language/read-address.js';
import { readAmounts } from '../language/read-amount.js';
import { readDates } from '../language/read-dates.js';
import { readPhones } from '../language/read-phone.js';
import { localTime } from '../lib/amsterdam-time.js';
import { closestWords } from '../lib/closest-words.js';
import { readArguments, timeOf } from './arguments.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

interface Read {
  readonly readings: readonly unknown[];
  readonly sure: boolean;
}

type Command = (args: readonly string[], io: Io) => Promise<number>;

const LANGUAGES = ['nl', 'en'];

/** Longer lines are not looked at; they get an answer too. */
const LONGEST = 64 * 1024;

/** `wegwijs read-date [--language nl] [--at TIME]`: the dates each line of standard input says, one line of JSON each. */
export const readDateLines: Command = async (args, io) => {
  const use =
    'Gebruik: wegwijs read-date [--language nl|en] [--at 2026-11-23T10:00+01:00]  (leest regels als {"text": "..."})';
  const read = readArguments(args, { language: 'string', at: 'string' });
  if (typeof read === 'string') return wrongUse(io, read, use);
  const { language = 'nl', at } = read.values;
  if (read.words.length > 0) return wrongUse(io, 'Zet de zinnen op de invoer, niet achter het commando.', use);
  const time = timeOf(at);
  if (time === undefined) return wrongUse(io, `"${at}" is geen tijd.`, use);
  if (!isLanguage(language)) {
    const [near] = closestWords(language, LANGUAGES);
    return wrongUse(io, `De taal "${language}" kan niet. ${near ? `Bedoelt u "${near}"?` : 'Kies uit: nl, en.'}`, use);
  }
  const { day: today, minutes: now } = localTime(time);
  return eachLine(io, (text) => {
    const { readings, sure } = readDates(text, { today, now, language });
    return { readings: readings.map(({ value }) => value), sure };
  });
};

/** `wegwijs read-address`: the addresses each line of standard input says, one line of JSON each. */
export const readAddressLines: Command = plain('read-address', readAddresses);

/** `wegwijs read-phone`: the phone numbers each line of standard input says, in E.164, one line of JSON each. */
export const readPhoneLines: Command = plain('read-phone', readPhones);

/** `wegwijs read-amount`: the amounts in euros each line of standard input says, one line of JSON each. */
export const readAmountLines: Command = plain('read-amount', readAmounts);

function plain(name: string, read: (text: string) => Read): Command {
  const use = `Gebruik: wegwijs ${name} [--language nl|en]  (leest regels als {"text": "..."})`;
  return async (args, io) => {
    const given = readArguments(args, { language: 'string', at: 'string' });
    if (typeof given === 'string') return wrongUse(io, given, use);
    if (given.words.length > 0) return wrongUse(io, 'Zet de zinnen op de invoer, niet achter het commando.', use);
    return eachLine(io, read);
  };
}

const isLanguage = (language: string): language is 'nl' | 'en' => LANGUAGES.includes(language);

/** Answers each line of standard input with one line of JSON: the text, and what `read` makes of it. Exit code 0. */
export async function eachLine(io: Io, read: (text: string) => object): Promise<number> {
  for await (const line of io.input) {
    if (!line.trim()) continue;
    const text = textOf(line);
    io.out(
      JSON.stringify(text === undefined ? { error: 'Deze regel is geen JSON met "text".' } : { text, ...read(text) }),
    );
  }
  return 0;
}

/** The text of `{"text": "..."}`, of a string in JSON, or of a line that is no JSON at all; undefined when it has none. */
function textOf(line: string): string | undefined {
  const typed = line.trim();
  if (typed.length > LONGEST) return undefined;
  if (!/^[{["]/.test(typed)) return typed;
  try {
    const given: unknown = JSON.parse(typed);
    if (typeof given === 'string') return given;
    const text = given !== null && typeof given === 'object' && 'text' in given ? given.text : undefined;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
