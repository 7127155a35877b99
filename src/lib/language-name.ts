/** The name of a language in a language; its code where that is not known. The widget has its own: it imports nothing of the server. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    // Texts may be in a language that has no such code.
    return code;
  }
}
