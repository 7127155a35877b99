/** The last day of a time that ends at midnight (ISO), in words. */
export function dayWords(until: string, language: string): string {
  const how = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', how).format(Date.parse(until) - 1);
}
