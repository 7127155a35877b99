import type { Plain } from './edit.js';

/** What every result must say besides its own text; towns make them their own. */
const RESULT: Readonly<Record<string, { readonly [key: string]: Plain }>> = {
  nl: {
    'filed-note': { text: 'Wij hebben niets voor u gemeld.', simple: 'Wij hebben niets gemeld.' },
    next: { text: 'Hebt u nog een vraag? Stel hem aan ons.', simple: 'Nog een vraag? Vraag het ons.' },
    'if-not': {
      text: 'Komt u er niet uit? Bel ons: {telefoon.gemeente}.',
      simple: 'Lukt het niet? Bel {telefoon.gemeente}.',
    },
  },
  en: {
    'filed-note': { text: 'We have not reported anything for you.', simple: 'We reported nothing.' },
    next: { text: 'Do you have another question? Ask us.', simple: 'Another question? Ask us.' },
    'if-not': {
      text: 'Do you need help with this? Call us: {telefoon.gemeente}.',
      simple: 'Need help? Call {telefoon.gemeente}.',
    },
  },
};

/** The texts of a result in a language, with the standard ones where none were given. */
export function resultTexts(
  language: string,
  own: { readonly [key: string]: Plain },
): { readonly [key: string]: Plain } {
  return { ...own, ...Object.fromEntries(Object.entries(RESULT[language] ?? {}).filter(([key]) => !(key in own))) };
}

/** The texts of a question in a language, with the usual words for its answers (`options`, without ja and nee) where none were given. */
export function questionTexts(
  language: string,
  own: { readonly [key: string]: Plain },
  { ask, options = [] }: { readonly ask: string; readonly options?: readonly string[] },
): { readonly [key: string]: Plain } {
  const given = (own.options ?? {}) as { readonly [key: string]: Plain };
  const labels = [...(ask === 'yes-no' ? ['ja', 'nee'] : []), ...options].flatMap((id) => {
    const label = given[id] ?? WAY_OUT_LABELS[language]?.[id];
    return label === undefined ? [] : [[id, label] as const];
  });
  return labels.length > 0 ? { ...own, options: Object.fromEntries(labels) } : own;
}

/** What the result says that "Dat weet ik niet" of a written tree leads to. */
export const ASK_US_TEXTS: Readonly<Record<'nl' | 'en', { readonly [key: string]: Plain }>> = {
  nl: { heading: 'Vraag het aan ons', text: 'Bel ons: {telefoon.gemeente}.', simple: 'Bel {telefoon.gemeente}.' },
  en: { heading: 'Ask us', text: 'Call us: {telefoon.gemeente}.', simple: 'Call {telefoon.gemeente}.' },
};

/**
 * Of Dutch texts those that stand here word for word, in another language: what is left is for a person to translate.
 * Undefined when there is nothing of them.
 */
export function standardTranslation(language: string, dutch: Plain): Plain | undefined {
  if (typeof dutch === 'string') return wordsIn(language).get(dutch);
  if (Array.isArray(dutch)) return undefined;
  const known = Object.entries(dutch).flatMap(([key, text]) => {
    const there = standardTranslation(language, text);
    return there === undefined ? [] : [[key, there] as const];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** Every standard text of Dutch with the one in its place in another language. */
function wordsIn(language: string): ReadonlyMap<string, string> {
  const tables: readonly Readonly<Record<string, Plain>>[] = [RESULT, ASK_US_TEXTS, WAY_OUT_LABELS];
  return new Map(tables.flatMap((table) => pairsOf(table.nl, table[language])));
}

function pairsOf(dutch: Plain | undefined, other: Plain | undefined): readonly (readonly [string, string])[] {
  if (typeof dutch === 'string') return typeof other === 'string' ? [[dutch, other]] : [];
  if (dutch === undefined || other === undefined || typeof other === 'string') return [];
  return Object.entries(dutch).flatMap(([key, text]) => pairsOf(text, (other as Record<string, Plain>)[key]));
}

/** The words for the ways out that every question needs, where the editor gave none. */
export const WAY_OUT_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    ja: 'Ja',
    nee: 'Nee',
    'weet-niet': 'Dat weet ik niet',
    'iets-anders': 'Iets anders',
    'geen-van-deze': 'Geen van deze',
    overslaan: 'Liever niet invullen',
  },
  en: {
    ja: 'Yes',
    nee: 'No',
    'weet-niet': 'I do not know',
    'iets-anders': 'Something else',
    'geen-van-deze': 'None of these',
    overslaan: 'I would rather not say',
  },
};

/** The usual answer for who does not know that is called so; undefined when it is none, or is there already. */
export function wayOutCalled(label: string, taken: readonly string[]): string | undefined {
  const [id] =
    Object.entries(WAY_OUT_LABELS.nl ?? {}).find(([, words]) => words.toLowerCase() === label.toLowerCase()) ?? [];
  return id === undefined || taken.includes(id) ? undefined : id;
}

/** The words for a way to do something, where there are none yet; `{}` is the fact it goes to. */
export const WAY_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    phone: 'Bel{}.',
    online: 'Regel het op internet.',
    desk: 'Kom naar het gemeentehuis.',
    paper: 'Doe het op papier. Haal het formulier bij ons.',
  },
  en: {
    phone: 'Call{}.',
    online: 'Do it on the internet.',
    desk: 'Come to the town hall.',
    paper: 'Do it on paper. Get the form from us.',
  },
};
