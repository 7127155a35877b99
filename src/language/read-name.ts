/** What stands before a name when people say it in a sentence, in the languages residents write. */
const BEFORE = new RegExp(
  `^(?:(?:hallo|hoi|hi|hello|dag|goede(?:n)?(?:morgen|middag|avond|dag))[ ,!.]+)?(?:${[
    'ik heet',
    'ik ben',
    'm(?:ij|e|)n (?:volledige |hele |voor- en achter|voor|achter)?naam is',
    'm(?:ij|e)n naam',
    '(?:de |volledige )?naam(?: is|:)',
    'u spreekt met',
    'met',
    'my (?:full )?name is',
    'my name',
    '(?:the )?name(?: is|:)',
    'i am called',
    "i(?:'| a)m",
    'ich heiße',
    'ich bin',
    'mein name ist',
    'benim ad[ıi]m',
    'ad[ıi]m',
    'ismim',
    'mam na imię',
    'nazywam się',
    'jestem',
    'мене звати',
    'моє ім.я',
    'اسمي',
    'أنا اسمي',
  ].join('|')})[ :,]+`,
  'iu',
);

/** What stands behind it. */
const BEHIND =
  /[ ,]+(?:is (?:mijn|m'n|me) naam|heet ik|is my name|aangenaam|en ik .*|and i .*|maar (?:iedereen )?noem.*)$/iu;

/**
 * A name as people write it: one word or ten, any script, with its particles, never changed but for what is said around
 * it (`ik heet ...`). Undefined only when there is no letter in it. Looks at the first 300 characters.
 */
export function readName(text: string): string | undefined {
  const typed = text
    .slice(0, 300)
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const said = typed.replace(BEFORE, '').replace(BEHIND, '');
  const name = (/\p{L}/u.test(said) ? said : typed)
    .replace(/^[\s,:;!?"“”]+|[\s,:;!?"“”]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  return /\p{L}/u.test(name) ? name : undefined;
}
