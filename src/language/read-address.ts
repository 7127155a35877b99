import type { AddressText } from './address-text.js';

/** A Dutch postcode as `1234 AB`, or undefined. No postcode starts with 0 or ends in SA, SD or SS. */
export function readPostcode(text: string): string | undefined {
  const match = /^([1-9]\d{3})([A-Z]{2})$/.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (!match || /^S[ADS]$/.test(match[2] ?? '')) return undefined;
  return `${match[1]} ${match[2]}`;
}

/** An address from its fields, or from one line with a postcode and a house number in any order; undefined when unclear. */
export function readAddress(given: string | AddressText): AddressText | undefined {
  return typeof given === 'string' ? fromLine(given) : fromFields(given);
}

function fromFields(fields: AddressText): AddressText | undefined {
  const postcode = readPostcode(fields.postcode);
  const number = /^\s*(\d{1,5})\s*[-/]?\s*([\p{L}\d][\p{L}\d\s-]{0,9})?\s*$/u.exec(fields.houseNumber);
  if (!postcode || !number?.[1] || Number(number[1]) === 0) return undefined;
  const addition = [number[2], fields.addition]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  if (addition.length > 20) return undefined;
  return { postcode, houseNumber: String(Number(number[1])), ...(addition && { addition }) };
}

function fromLine(line: string): AddressText | undefined {
  const found = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/.exec(line.slice(0, 200));
  if (!found) return undefined;
  const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length);
  const number = /(\d{1,5})\s*[-/]?\s*([A-Za-z]{1,4}|\d{1,4})?\s*,?\s*$/.exec(rest.trim());
  return number?.[1] ? fromFields({ postcode: found[0], houseNumber: number[1], addition: number[2] }) : undefined;
}
