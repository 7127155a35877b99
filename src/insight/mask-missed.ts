/** Longest text that is kept for editors, in characters. */
const LONGEST = 300;

/** A digit or a number in words, as a phone number is said. */
const SAID =
  '(?:\\p{Nd}{1,3}|nul|zero|oh?|[eé][eé]n|twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dubbele?|double|\\p{L}{0,20}(?:tien|tig|teen|ty))';

/** What a password or the name of a user is called, and ordinary words that may follow it: any other one is the secret. */
const SECRET =
  '(?:wachtwoord|toegangscode|inlogcode|inlognaam|gebruikersnaam|pincode|password|passcode|user ?name|passwort|benutzername|şifre|hasło|пароль)';
const NO_SECRET =
  'is|was|ist|van|voor|bij|op|in|en|of|and|or|for|of|to|te|de|het|een|mijn|uw|dat|die|niet|nog|al|ook|weer|meer|geen|wel|weg|kwijt|vergeten|vergete|veranderen|wijzigen|opvragen|aanvragen|resetten|reset|herstellen|instellen|nodig|onbekend|verlopen|ongeldig|fout|verkeerd|klopt|werkt|doet|weet|ben|heb|kan|moet|wil|forgot|forgotten|lost|change|not|does|doesn|expired|wrong|invalid|vergessen|unuttum|digid|bekend|nieuw|nieuwe|maar|want|als|hoe|wat|waar|met|zonder|naar|door|aan';

/** The letters and figures of a Dutch number plate, two dashes between them. */
const PLATES =
  'LL-DD-DD|DD-DD-LL|DD-LL-DD|LL-DD-LL|LL-LL-DD|DD-LL-LL|DD-LLL-D|D-LLL-DD|LL-DDD-L|L-DDD-LL|LLL-DD-L|L-DD-LLL|D-LL-DDD|DDD-LL-D';
const plate = (letter: string, sign: string) => PLATES.replaceAll('-', sign).replace(/L/g, letter).replace(/D/g, '\\d');
/** With spaces only in capitals, or words around a number would be one. */
const PLATE = [plate('[A-Z]', ' '), plate('[A-Za-z]', '-'), plate('[A-Za-z]', '')].join('|');
const NO_MONTH = '(?!\\d-(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)-)';

/** Words between a first and a last name. */
const BETWEEN =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Ee]l|[Aa]l|bin|[Tt]er|[Tt]en|te|la|von|[Dd]i|[Dd]a|’t|'t) +){0,3}";
const NAME_WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?";

const MASKS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<!\\p{L})(${SECRET}(?: +(?:is|was|ist)(?=[ :=]))?(?: ?[:=])? *)(?<=[ :=])(?!(?:${NO_SECRET})(?![\\p{L}\\p{N}]))[^\\s[]+`,
      'giu',
    ),
    '$1[geheim]',
  ],
  [/[^\s@]+\s?@\s?[^\s@]+/g, '[e-mail]'],
  [/[^\s()]+(?:\s(?:punt|dot)\s\S+){1,3}\s?(?:apen?staartje)\s?\S+\s?(?:\.|punt|dot)\s?[a-z]{2,}/gi, '[e-mail]'],
  [/[^\s()]+\s?(?:[([]\s?at\s?[)\]]|apen?staartje)\s?\S+\s?(?:\.|punt|dot)\s?[a-z]{2,}/gi, '[e-mail]'],
  [/\S+ at \S+ (?:dot|punt) [a-z]{2,}/gi, '[e-mail]'],
  [/\b(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/(?<![\p{L}\p{N}])[1-9]\d{3}\s?[a-z]{2}(?!\p{L})(?:[\s,]*\d+(?:\s?[a-z](?!\p{L}))?)?/giu, '[adres]'],
  [
    /[\p{L}.'-]{2,}(?:straat|str\.?|laan|weg|plein|gracht|kade|singel|hof|dijk|dreef|steeg|plantsoen|pad)\s+\d+(?:[\s-]?[a-z](?!\p{L}))?/giu,
    '[adres]',
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}-])${NO_MONTH}(?:${PLATE})(?![\\p{L}\\p{N}-])`, 'gu'), '[kenteken]'],
  // A passport and the like: figures with letters among them.
  [/(?<![\p{L}\p{N}])(?=[\p{L}\p{Nd}]*\p{L})(?=(?:\p{L}*\p{Nd}){3})[\p{L}\p{Nd}]{7,20}(?![\p{L}\p{N}])/gu, '[nummer]'],
  [new RegExp(`(?<![\\p{L}\\p{N}])${SAID}(?:[\\s,.-]+${SAID}){3,}(?![\\p{L}\\p{N}])`, 'giu'), '[nummer]'],
  [/\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){3,}/gu, '[nummer]'],
  // A name is said so far more often than it is meant otherwise; what is masked too much costs little.
  [
    /\b((?:ik heet|mijn naam is|my name is|i am called|ich heisse|ich heiße|adım|benim adım)\s+)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}/giu,
    '$1[naam]',
  ],
  // Who else says who they are: only words with a capital, so that "ik ben mijn pas kwijt" stays.
  [
    new RegExp(
      `(?<!\\p{L})((?:[Ii]k ben|[Bb]en ik|I am|I'm|[Ii]ch bin) +)${NAME_WORD} +${BETWEEN}${NAME_WORD}(?!\\p{L})`,
      'gu',
    ),
    '$1[naam]',
  ],
  [
    new RegExp(
      `(?<!\\p{L})((?:[Mm]evrouw|[Mm]evr\\.?|[Mm]eneer|[Dd]hr\\.?|[Mm]w\\.?|[Ff]amilie|[Mm]rs?\\.?) +)${BETWEEN}${NAME_WORD}(?!\\p{L})`,
      'gu',
    ),
    '$1[naam]',
  ],
];

/** What a resident typed as editors may read it: no numbers, addresses, e-mail addresses or names as far as they can be seen. */
export function maskMissed(text: string): string {
  // More than is kept is looked at: what is cut in two can no longer be seen for what it is.
  const seen = text
    .slice(0, 2 * LONGEST)
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), seen).slice(0, LONGEST);
}
