const DIGIT = /\p{Nd}/u;
/** Also signs that nobody sees, as a phone puts them around a copied number, and the box of a digit in a box. */
const SPACE_OR_DASH =
  /[\p{Zs}\p{Pd}\u2212\u00B7\u2022\u2219\u00AD\u061C\u200B-\u200F\u2060-\u2064\uFEFF\t\r\n]|\uFE0E|\uFE0F|\u20E3/gu;

/**
 * The same text, of the same length, with every digit of any script as 0 to 9 and every kind of space or dash as a
 * plain one, so that a number is found however it is typed. A digit that takes two places is one with a space behind it.
 */
export function plainDigits(text: string): string {
  const digits = text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)).padEnd(digit.length));
  return digits.replace(SPACE_OR_DASH, ' ');
}

/** Digits of a script stand ten in a row in Unicode: count back to the zero. Styled ones (`𝟏`) stand for plain ones. */
function digitValue(digit: string): number {
  const code = digit.normalize('NFKC').codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
