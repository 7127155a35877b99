/** What somebody reads whom single sign-on did not bring in. */
export interface SignOnWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const MAIL = '{mail}';

/** Why it did not work, in words for the person, with whom to ask. */
export const SIGN_ON_WORDS = {
  'no-role': {
    title: 'U heeft nog geen rol in Wegwijs',
    lines: [
      'Inloggen bij uw organisatie is gelukt. Uw account heeft daar nog geen rol die bij Wegwijs hoort. Daarom ziet u hier nog niets.',
      `Vraag uw beheerder om een rol, of mail ${MAIL}. Log daarna opnieuw in.`,
    ],
  },
  blocked: {
    title: 'Uw account is geblokkeerd',
    lines: [`Vraag uw beheerder om het weer open te zetten, of mail ${MAIL}.`],
  },
  'email-taken': {
    title: 'Dit e-mailadres heeft al een account',
    lines: [
      'Log in met uw wachtwoord en uw code.',
      `Wilt u voortaan inloggen via uw organisatie? Vraag uw beheerder, of mail ${MAIL}.`,
    ],
  },
  failed: {
    title: 'Inloggen is niet gelukt',
    lines: [
      'Er kwam geen goed antwoord van de inlog van uw organisatie. Begin opnieuw.',
      `Lukt het weer niet? Mail ${MAIL}.`,
    ],
  },
  away: {
    title: 'De inlog van uw organisatie antwoordt niet',
    lines: [
      'Wacht even en probeer het nog eens, of log in met uw wachtwoord en uw code.',
      `Lukt het niet? Mail ${MAIL}.`,
    ],
  },
  'too-many': {
    title: 'Er wordt nu te vaak ingelogd',
    lines: [
      'Wacht tien minuten en probeer het nog eens, of log in met uw wachtwoord en uw code.',
      `Lukt het niet? Mail ${MAIL}.`,
    ],
  },
  'not-set': {
    title: 'Inloggen via uw organisatie staat niet aan',
    lines: ['Log in met uw e-mailadres, uw wachtwoord en uw code.'],
  },
} as const satisfies Readonly<Record<string, SignOnWords>>;

export type SignOnProblem = keyof typeof SIGN_ON_WORDS;

/** The page as HTML. `again` leads to the start of single sign-on. */
export function signOnPage(problem: SignOnProblem, contact: string, styles: readonly string[]): string {
  const { title, lines } = SIGN_ON_WORDS[problem];
  const again =
    problem === 'not-set' ? '' : '<p><a href="/desk/oidc/login">Opnieuw inloggen via uw organisatie</a></p>';
  const said = lines.map((line) => `<p>${escaped(line.replace(MAIL, contact))}</p>`).join('');
  const links = styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Wegwijs</title>${links}</head><body class="wegwijs"><main class="site-main" id="main"><div class="site-content"><h1>${title}</h1>${said}${again}<p><a href="/desk/">Naar het inlogscherm</a></p></div></main></body></html>`;
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
