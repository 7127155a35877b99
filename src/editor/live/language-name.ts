/** What a language is called in one's own language; its code where that is not known. */
export function languageName(code: string, own: string): string {
  try {
    return new Intl.DisplayNames([own], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
