import type { Finding } from '../finding.js';
import { type Reading, together } from '../reading.js';

const FORMAL = /^(?:u|uw|uzelf)$/;
const FAMILIAR = /^(?:je|jij|jou|jouw|jezelf|jullie)$/;

/** "u" and "je" in one text: the reader wonders who is meant. */
export function addressForm({ words }: Reading): readonly Finding[] {
  const formal = words.filter(({ lower }) => FORMAL.test(lower));
  const familiar = words.filter(({ lower }) => FAMILIAR.test(lower));
  if (formal.length === 0 || familiar.length === 0) return [];
  const [fewer, other] = familiar.length <= formal.length ? [familiar, 'u'] : [formal, 'je'];
  const message = `U zegt "${fewer[0]?.text}" en ook "${other}". Kies er een.`;
  return together(fewer, { rule: 'address-form', severity: 'warning', message });
}
