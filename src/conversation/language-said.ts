import type { Version } from '../flow/version.js';

/** In which language a text is. `offer`: the resident should be asked whether to go on in it. */
export interface LanguageReading {
  readonly language: string;
  readonly sure: boolean;
  readonly offer: boolean;
}

/** The language of a text in a conversation in `current`. */
export function languageSaid(_version: Version, _text: string, current: string): LanguageReading {
  return { language: current, sure: false, offer: false };
}
