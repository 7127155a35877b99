import type { Finding } from '../finding.js';
import { startsSentence } from '../plain-text.js';
import type { Reading } from '../reading.js';

const LONGEST = 22;
/** Short forms that everybody has on a card or in the street. */
const KNOWN_SHORT = new Set(
  'DigiD ID OV OV-chipkaart BSN IBAN PDF SMS QR NL EU UWV DUO GGD KVK KvK RDW CBR SVB IND ANWB TV USB PIN WC CV COA APK BTW AOW WOZ WhatsApp A4 ING ABN AMRO ICS NS GFT PMD HR VVE EHBO RNI IDO STAP'
    .split(' ')
    .map((word) => word.toLowerCase()),
);

/** Words that few people meet. Names are left alone: a capital within a sentence. */
export function rareWord(reading: Reading): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    for (const word of sentence.words) {
      if (seen.has(word.lower) || !/^[\p{L}'-]+$/u.test(word.lower)) continue;
      const first = startsSentence(sentence, word);
      if (/\p{N}{4}\s$/u.test(reading.shown.slice(0, word.from).slice(-5))) continue;
      const found = /^\p{Lu}{2,6}$/u.test(word.text)
        ? shortForm(reading, word.lower)
        : (/\p{Lu}/u.test(word.text) && !first) || first === 'name'
          ? undefined
          : hardWord(reading, word.lower);
      if (!found) continue;
      seen.add(word.lower);
      findings.push({ rule: 'rare-word', ...found, from: word.from, until: word.until });
    }
  }
  return findings;
}

type Judged = Pick<Finding, 'severity' | 'message'> | undefined;

function shortForm({ allows }: Reading, word: string): Judged {
  if (KNOWN_SHORT.has(word) || allows(word)) return undefined;
  const message = `Niet iedereen kent "${word.toUpperCase()}". Schrijf het voluit, of leg het uit in de woordenlijst.`;
  return { severity: 'warning', message };
}

function hardWord({ knows, allows }: Reading, word: string): Judged {
  if (word.length < 4 || KNOWN_SHORT.has(word) || allows(word)) return undefined;
  if (!knows(word)) {
    const message = `Weinig mensen kennen "${word}". Kies een gewoner woord, of leg het uit in de woordenlijst.`;
    return { severity: 'warning', message };
  }
  if (word.length <= LONGEST || word.includes('-')) return undefined;
  return { severity: 'remark', message: `"${word}" is een lang woord. Kan het met twee woorden?` };
}
