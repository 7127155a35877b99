/** Letters that are one letter to a person and that no accent makes of another: the Turkish i, the Polish l, and so on. */
const SAME: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', ة: 'ه', ى: 'ي', ـ: '' };

/** Text as compared: lower case, no accents, no punctuation, single spaces. */
export function plainWords(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text in lower case and without accents; everything that is no letter stays. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłßøæةىـ]/g, (letter) => SAME[letter] ?? letter);
}
