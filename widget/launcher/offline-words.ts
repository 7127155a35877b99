import type { LabelKey } from '../view/labels.js';

/**
 * The few words that are needed before the server has answered, or when it does not. The same as in
 * `content/<language>/interface.yaml` (a test sees to that); all other words come from the server.
 */
const OFFLINE_WORDS = {
  nl: {
    'ui-widget-open': 'Digitale hulp',
    'ui-widget-title': 'Digitale hulp. Dit is een computer.',
    'ui-widget-close': 'Sluiten',
    'ui-widget-away': 'Dit lukt nu even niet. Bel ons, of probeer het straks nog een keer.',
    'ui-waiting': 'Even wachten',
    'ui-offline': 'Geen verbinding. Uw antwoorden zijn bewaard.',
    'ui-slow': 'Het duurt lang. U kunt wachten, of ons bellen.',
    'ui-retry': 'Probeer opnieuw',
    'ui-plain-pages': 'Ga verder op een gewone pagina',
    'ui-call': 'Bel',
  },
  en: {
    'ui-widget-open': 'Digital assistant',
    'ui-widget-title': 'Digital assistant. This is a computer.',
    'ui-widget-close': 'Close',
    'ui-widget-away': 'This does not work right now. Call us, or try again later.',
    'ui-waiting': 'One moment please',
    'ui-offline': 'No connection. Your answers are saved.',
    'ui-slow': 'This takes long. You can wait, or call us.',
    'ui-retry': 'Try again',
    'ui-plain-pages': 'Continue on a plain page',
    'ui-call': 'Call',
  },
} as const satisfies Record<string, Partial<Record<LabelKey, string>>>;

type OfflineWords = Readonly<Record<keyof (typeof OFFLINE_WORDS)['nl'], string>>;

/** The words in a language, Dutch where we do not have it. */
export function offlineWords(language: string): OfflineWords {
  return language === 'en' ? OFFLINE_WORDS.en : OFFLINE_WORDS.nl;
}
