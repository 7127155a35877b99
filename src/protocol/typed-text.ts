import { z } from 'zod';

/** The longest free text or typed answer, in characters. */
export const LONGEST_TEXT = 2000;

/** A name of a step, option, flow or action: never shown to a resident, so only its length is limited. */
export const idSchema = z.string().max(200);

/** A text as a resident typed it, at most `longest` characters; control characters are taken out. */
export function typedText(longest: number = LONGEST_TEXT) {
  return z.string().max(longest).overwrite(withoutControls);
}

// Line breaks and tabs stay. Half surrogates cannot be stored; direction overrides would turn around staff's screens.
const CONTROLS = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
