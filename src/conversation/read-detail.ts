import type { DateBound, QuestionKind } from '../flow/flow.js';
import { readAddress, readAddresses, readPostcode } from '../language/read-address.js';
import { readEmail } from '../language/read-email.js';
import { readName } from '../language/read-name.js';
import { readNumber } from '../language/read-number.js';
import { readPhone } from '../language/read-phone.js';
import { addressText } from './answer-text.js';
import type { ReadBack } from './aside.js';
import type { DetailValue } from './events.js';
import type { AddressValue } from './input.js';
import { readDay } from './read-day.js';

/** A typed answer as understood, days or addresses to be read back, or why it could not be taken (the name of an error text). */
type ReadDetail =
  | { readonly value: DetailValue }
  | { readonly readBack: Omit<ReadBack, 'typed'> }
  | { readonly refused: string };

/** The part of a typed question that decides what it takes. */
interface Typed {
  readonly ask: QuestionKind;
  readonly min?: DateBound | number;
  readonly max?: DateBound | number;
}

const MOST_READ_BACK = 2;
/** Longest answers taken, in characters. */
const LONGEST = { text: 1000, name: 200, other: 300 };

/** Reads what was typed for a typed question, in a language. Never throws; picking questions take nothing typed. */
export function readDetail(question: Typed, typed: string | AddressValue, today: string, language = 'nl'): ReadDetail {
  if (typeof typed !== 'string') return readFields(question, typed);
  const text = typed.trim();
  if (!text) return { refused: 'empty' };
  const longest = question.ask === 'text' ? LONGEST.text : question.ask === 'name' ? LONGEST.name : LONGEST.other;
  if (text.length > longest) return { refused: 'too-long' };
  switch (question.ask) {
    case 'text':
      return { value: text };
    case 'name':
      return taken(readName(text));
    case 'date':
      return readDay(question, text, today, language);
    case 'number':
      return withinNumbers(question, readNumber(text));
    case 'address':
      return readHome(text);
    case 'postcode':
      return taken(readPostcode(text));
    case 'phone':
      return taken(readPhone(text));
    case 'email':
      return taken(readEmail(text));
    case 'choice':
    case 'choices':
    case 'yes-no':
      return { refused: 'not-an-option' };
  }
}

const taken = (value: DetailValue | undefined): ReadDetail =>
  value === undefined ? { refused: 'unclear' } : { value };

/** One address that is certain is taken; one in doubt, or two that differ, are read back. */
function readHome(text: string): ReadDetail {
  const { readings, sure } = readAddresses(text);
  if (sure || readings.length === 0) return taken(readings[0]);
  const addresses = [...new Map(readings.map((address) => [addressText(address), address])).values()];
  return { readBack: { addresses: addresses.slice(0, MOST_READ_BACK) } };
}

function readFields(question: Typed, typed: AddressValue): ReadDetail {
  if (question.ask !== 'address') return { refused: 'unclear' };
  if (!`${typed.postcode}${typed.houseNumber}`.trim()) return { refused: 'empty' };
  return taken(readAddress(typed));
}

function withinNumbers(question: Typed, number: number | undefined): ReadDetail {
  if (number === undefined) return { refused: 'unclear' };
  if (typeof question.min === 'number' && number < question.min) return { refused: 'too-early' };
  if (typeof question.max === 'number' && number > question.max) return { refused: 'too-late' };
  return { value: String(number) };
}
