/** The digit at a place of a row of digits. Quick: in a long text every place is tried. */
const valueAt = (digits: string, index: number) => digits.charCodeAt(index) - 48;

/** The eleven-test of a burgerservicenummer, nine digits (Besluit burgerservicenummer; the last digit counts -1). */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || digits === '000000000') return false;
  let sum = -valueAt(digits, 8);
  for (let index = 0; index < 8; index += 1) sum += valueAt(digits, index) * (9 - index);
  return sum % 11 === 0;
}

/** The Luhn test of a payment card (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  let doubled = digits.length % 2 === 0;
  for (let index = 0; index < digits.length; index += 1) {
    const counted = doubled ? 2 * valueAt(digits, index) : valueAt(digits, index);
    sum += counted > 9 ? counted - 9 : counted;
    doubled = !doubled;
  }
  return sum > 0 && sum % 10 === 0;
}

/** How long an IBAN is, by country (SWIFT IBAN registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 CH21 HR21 LI21 LV21',
    'BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24',
    'RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 BI27 DJ27 IS26 TR26 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28',
    'CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 SC31 LC32 MT31 RU33',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Where the IBAN that begins at `start` ends (ISO 13616, mod 97), or undefined when there is none. */
export function ibanPassesCheck(text: string, start: number): number | undefined {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return undefined;
  const values: number[] = [];
  let index = start;
  for (; index < text.length && values.length < length; index += 1) {
    const value = ibanValue(text.charCodeAt(index));
    if (value !== undefined) values.push(value);
    else if (!' .-'.includes(text.charAt(index))) return undefined;
  }
  return values.length === length && remainder97(values) === 1 ? index : undefined;
}

/** What a letter (A is 10) or digit counts in an IBAN, by its code; undefined for anything else. */
function ibanValue(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? letter - 87 : undefined;
}

/** The first four stand last in the sum. */
function remainder97(values: readonly number[]): number {
  let remainder = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[(index + 4) % values.length] ?? 0;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
