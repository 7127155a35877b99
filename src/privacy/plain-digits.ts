const DIGIT = /\p{Nd}/u;
const SPACE_OR_DASH = /[\p{Zs}\p{Pd}\u200B-\u200D\u2060\u00AD\uFEFF\t\n]/gu;

/**
 * The same text, character for character, with every digit of any script as 0 to 9 and every kind of space or dash as
 * a plain one, so that a number is found however it is typed.
 */
export function plainDigits(text: string): string {
  const digits = text.replace(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));
  return digits.replace(SPACE_OR_DASH, ' ');
}

/** Digits of a script stand ten in a row in Unicode: count back to the zero. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (zero > code - 9 && DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
  return code - zero;
}
