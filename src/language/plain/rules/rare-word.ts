import type { Finding } from '../finding.js';
import { startsSentence, type Word } from '../plain-text.js';
import { LONG_TEXT, type Reading, together } from '../reading.js';

const LONGEST = 22;
/** Short forms that everybody has on a card or in the street. */
const KNOWN_SHORT = new Set(
  'DigiD ID OV OV-chipkaart BSN IBAN PDF SMS QR NL EU UWV DUO GGD KVK KvK RDW CBR SVB IND ANWB TV USB PIN WC CV COA APK BTW AOW WOZ WhatsApp A4 ING ABN AMRO ICS NS GFT PMD HR VVE EHBO RNI IDO STAP'
    .split(' ')
    .map((word) => word.toLowerCase()),
);

/** Built as words of offices are: few things at home end or begin so. */
const OF_OFFICES =
  /(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|schap|lijk|lijke|matig|matige|baar|bare|isch|ische|eren|eert|eerd|eerde|ief|ieve|eel|ele|aal|ale|isme|plicht|plichtig|plichtige|rechtelijk|schrift|stuk|stukken|stelling|orgaan|organen|houder|houders|gever|nemer)$|^(?:be|ver|ont|her|ge)\p{L}{5,}(?:t|d|de|te|en)$|^\p{L}{14,}$/u;
/** In a longer text a few things with a name of their own ("egel") make it no harder. */
const FEW = 2;

/** Words that few people meet. Names are left alone: a capital within a sentence. */
export function rareWord(reading: Reading): readonly Finding[] {
  const found = [...wordsOnce(reading)].flatMap((word) => judge(reading, word) ?? []);
  const offices = found.filter(({ severity }) => severity === 'warning');
  const things = found.filter(({ severity }) => severity === 'remark');
  if (reading.words.length >= LONG_TEXT && things.length <= FEW) return offices.map(withoutText);
  const message = `Misschien kent niet iedereen ${things.map(({ text }) => `"${text}"`).join(', ')}. Is er een gewoner woord?`;
  return [...offices.map(withoutText), ...together(things, { rule: 'rare-word', severity: 'remark', message })];
}

/** Each word that may be judged, once, where it first stands. */
function* wordsOnce({ sentences, shown }: Reading): Iterable<Word> {
  const seen = new Set<string>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (seen.has(word.lower) || !/^[\p{L}'-]+$/u.test(word.lower)) continue;
      // The letters of a postcode.
      if (/\p{N}{4}\s$/u.test(shown.slice(Math.max(0, word.from - 5), word.from))) continue;
      const first = startsSentence(sentence, word);
      const isName = /\p{Lu}/u.test(word.text) && first !== true && !isShort(word);
      if (isName) continue;
      seen.add(word.lower);
      yield word;
    }
  }
}

const isShort = ({ text }: Pick<Word, 'text'>) => /^\p{Lu}{2,6}$/u.test(text);

type Judged = Finding & { readonly text: string };

function judge({ knows, allows }: Reading, { text, lower, from, until }: Word): Judged | undefined {
  const base = { rule: 'rare-word', from, until, text: lower };
  if (KNOWN_SHORT.has(lower) || allows(lower)) return undefined;
  if (isShort({ text })) {
    const message = `Niet iedereen kent "${text}". Schrijf het voluit, of leg het uit in de woordenlijst.`;
    return { ...base, severity: 'warning', message };
  }
  if (lower.length < 4) return undefined;
  if (knows(lower)) {
    const long = lower.length > LONGEST && !lower.includes('-');
    return long ? { ...base, severity: 'remark', message: '' } : undefined;
  }
  const message = `Weinig mensen kennen "${lower}". Kies een gewoner woord, of leg het uit in de woordenlijst.`;
  return { ...base, severity: OF_OFFICES.test(lower) ? 'warning' : 'remark', message };
}

const withoutText = ({ text: _, ...finding }: Judged): Finding => finding;
