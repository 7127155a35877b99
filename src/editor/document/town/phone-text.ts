import { dialled } from '../../../flow/dialled.js';

/** Dutch numbers of services: these have no form with the code of the country. */
const SERVICE = /^0(?:800|90[069])/;

/** The link that dials a number; a Dutch number of ten digits with the code of the country, so that it works abroad too. */
export function phoneHref(number: string): string {
  const digits = dialled(number);
  return /^0[1-9]\d{8}$/.test(digits) && !SERVICE.test(digits) ? `tel:+31${digits.slice(1)}` : `tel:${digits}`;
}

/** Digits of a number in groups that can be read aloud; what is in groups already, or is no such number, as it is. */
export function phoneInGroups(number: string): string {
  const typed = number.trim();
  const digits = typed.replace(/[\s().-]/g, '');
  if (!/^\+?\d+$/.test(digits)) return typed;
  if (/^06\d{8}$/.test(digits)) return inGroups(digits, [2, 2, 2, 2, 2]);
  if (SERVICE.test(digits)) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  if (/^14\d{3,4}$/.test(digits)) return inGroups(digits, [2, 4]);
  if (/[\s-]/.test(typed)) return typed;
  if (/^0\d{9}$/.test(digits)) return inGroups(digits, [3, 3, 2, 2]);
  if (/^\+31[1-9]\d{8}$/.test(digits)) return inGroups(digits, [3, 3, 3, 3]);
  return typed;
}

function inGroups(digits: string, sizes: readonly number[]): string {
  let at = 0;
  const groups = sizes.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
  return groups.join(' ').trim();
}

/** Whether residents can dial this: 112, 14 0xx, 0800 and 0900, ten digits, or a number with the code of a country. */
export function canBeDialled(number: string): boolean {
  const digits = number.replace(/[\s().-]/g, '');
  if (/^\+\d{8,15}$/.test(digits)) return true;
  if (SERVICE.test(digits)) return /^\d{4}(?:\d{4}|\d{7})$/.test(digits);
  return /^(?:11[0-9]\d{0,4}|14\d|14\d{3,4}|18\d{2}|0[1-9]\d{8})$/.test(digits);
}
