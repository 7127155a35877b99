import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number of a person in E.164 (`+31612345678`), or undefined. Dutch unless it starts with `+` or `00`. Service
 * numbers (0800, 0900, 14 0xx) are nobody's own, so they are refused; so are nine bare digits that are no mobile: these
 * are sooner a burgerservicenummer than a number without its 0.
 */
export function readPhone(text: string): string | undefined {
  const typed = text.slice(0, 40).replace(/^\s*00/, '+');
  // Most numbers by far are Dutch mobiles: read without asking the library, which takes many times longer.
  const mobile = /^(?:\+31|0)(6[1-58]\d{7})$/.exec(typed.replace(/[\s().-]/g, ''));
  if (mobile) return `+31${mobile[1]}`;
  if (/^[1-57-9]\d{8}$/.test(typed.replace(/\D/g, ''))) return undefined;
  const phone = parsePhoneNumberFromString(typed, 'NL');
  if (!phone?.isValid() || phone.nationalNumber.length < 9) return undefined;
  if (phone.countryCallingCode === '31' && /^(800|90[069]|14)/.test(phone.nationalNumber)) return undefined;
  return phone.number;
}

/** A number as people read it out: `06 12345678`, `+32 470 12 34 56`. */
export function formatPhone(e164: string): string {
  // Most numbers by far: a Dutch mobile, written without asking the library.
  if (/^\+316[1-58]\d{7}$/.test(e164)) return `06 ${e164.slice(4)}`;
  const phone = parsePhoneNumberFromString(e164);
  if (!phone) return e164;
  return phone.countryCallingCode === '31' ? phone.formatNational() : phone.formatInternational();
}
