/** The id of the form that holds what was typed: buttons outside it can send it along. */
export const CALLBACK_DRAFT = 'callback-draft';

/** What was typed in the callback form, to show again after a refusal and on the check screen. */
export interface CallbackTyped {
  readonly way?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly slot?: string;
  readonly note?: string;
  readonly needs?: readonly string[];
  readonly language?: string;
}

/** What was typed as the fields of a form, in order; what is empty is left out. */
export function typedFields(typed: CallbackTyped): readonly (readonly [string, string])[] {
  const { needs = [], ...texts } = typed;
  const given = Object.entries(texts as Readonly<Record<string, string | undefined>>);
  const fields = given.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return [...fields, ...needs.map((need) => ['needs', need] as const)];
}

/**
 * A phone number as typed, in groups that can be compared digit by digit: `06 12 34 56 78`. Whatever else was typed is
 * shown as it is: the server says what is wrong with it.
 */
export function inGroups(typed: string): string {
  const digits = typed
    .trim()
    .replace(/^00/, '+')
    .replace(/[\s().-]/g, '');
  const mobile = /^(?:\+31|0)(6)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits);
  if (mobile) return `0${mobile.slice(1).join(' ')}`;
  return /^\+?\d{9,15}$/.test(digits) ? digits.replace(/\d{3}(?=\d{2})/g, '$& ') : typed.trim();
}

/** What certainly cannot be used, so that it is not read back as if it could; everything else is for the server to judge. */
export function mistakeIn({ way, phone, email }: CallbackTyped): Mistake | undefined {
  if (!phone && !email) return way === 'visit' ? undefined : 'error-callback-contact-missing';
  if (way === 'email' && email) return undefined;
  return phone && isTooShort(phone) ? 'error-callback-phone-too-short' : undefined;
}

/** What is read back and sent: without what certainly cannot be used in the field beside the way that was chosen. */
export function withoutLeftOver(typed: CallbackTyped): CallbackTyped {
  const { way, phone, email } = typed;
  if (way === 'email' && email && phone && isTooShort(phone)) return { ...typed, phone: undefined };
  if (way === 'phone' && phone && !email?.includes('@')) return { ...typed, email: undefined };
  return typed;
}

type Mistake = 'error-callback-contact-missing' | 'error-callback-phone-too-short';

const FEWEST_DIGITS = 9;

const isTooShort = (phone: string) => phone.replace(/\D/g, '').length < FEWEST_DIGITS;
