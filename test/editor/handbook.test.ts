import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NL } from '../../src/editor/words.nl.js';

const ROOT = join(import.meta.dirname, '..', '..');
const HANDBOOK = readFileSync(join(ROOT, 'docs', 'redactie.md'), 'utf8');

/** Whether a screen has these words: all of a text, or what stands in it before a comma or a bracket. */
function standsOnAScreen(words: string): boolean {
  return Object.values(NL).some((text) => {
    if (text === words || text.startsWith(`${words},`) || text.startsWith(`${words} (`)) return true;
    const parts = text.split(/\{\w+\}/);
    return parts.join('').length > 4 && new RegExp(`^${parts.map(escaped).join('\\S+')}$`).test(words);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything that the checks can say, as it is written in their code. */
function saidByChecks(): string {
  const files = ['check', 'flow', 'language/plain'].flatMap((room) => {
    const folder = join(ROOT, 'src', room);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  return files.join('\n');
}

it('the handbook puts in bold what stands on a screen, as it stands there', () => {
  const bold = [...HANDBOOK.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
  // The label of a text and its level are put together on the screen.
  const own = ['Vette', 'Tekst, makkelijker'];
  const lies = bold.filter((words) => !own.includes(words) && !standsOnAScreen(words));
  expect(bold.length).toBeGreaterThan(80);
  expect(lies).toEqual([]);
});

it('the handbook tells what to do at messages that the checks do say', () => {
  const said = saidByChecks();
  const rows = [...HANDBOOK.matchAll(/^\| (?!de melding|toets)(.+?) \| .*\|$/gm)].map(([, message = '']) => message);
  const messages = rows.slice(0, rows.indexOf('Tab en Shift+Tab'));
  const parts = messages.flatMap((message) => message.split('…')).map((part) => part.trim());
  expect(messages.length).toBeGreaterThan(15);
  expect(parts.filter((part) => part.length > 4 && !said.includes(part))).toEqual([]);
});
