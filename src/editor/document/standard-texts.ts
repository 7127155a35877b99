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
