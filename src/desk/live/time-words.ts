/** A moment (ISO, or epoch milliseconds) in the words of a language of the desk: Dutch, unless it is English. */
export function timeWords(at: string | number, language: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', how).format(new Date(at));
}
