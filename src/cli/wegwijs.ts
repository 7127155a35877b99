import { closestWords } from '../lib/closest-words.js';
import type { Io } from './io.js';
import { processIo } from './process-io.js';

interface Command {
  /** Loaded when it is asked for: a check needs no server. */
  readonly load: () => Promise<(args: string[], io: Io) => Promise<number>>;
  readonly about: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: { load: async () => (await import('./serve.js')).serve, about: 'start de server' },
  check: { load: async () => (await import('./check.js')).check, about: 'controleert alle gesprekken en teksten' },
  lint: { load: async () => (await import('./lint.js')).lint, about: 'kijkt of alle teksten eenvoudig genoeg zijn' },
  links: { load: async () => (await import('./links.js')).links, about: 'vraagt of alle links nog bestaan' },
  understand: {
    load: async () => (await import('./understand.js')).understand,
    about: 'wat getypte berichten betekenen',
  },
  missed: {
    load: async () => (await import('./missed.js')).missed,
    about: 'wat inwoners typten en niet begrepen werd',
  },
  'read-date': { load: async () => (await import('./read-lines.js')).readDateLines, about: 'leest datums en tijden' },
  'read-address': { load: async () => (await import('./read-lines.js')).readAddressLines, about: 'leest adressen' },
  'read-phone': { load: async () => (await import('./read-lines.js')).readPhoneLines, about: 'leest telefoonnummers' },
  'read-amount': { load: async () => (await import('./read-lines.js')).readAmountLines, about: 'leest bedragen' },
  evaluate: {
    load: async () => (await import('./evaluate.js')).evaluate,
    about: 'hoe goed berichten in een bestand begrepen worden',
  },
  export: {
    load: async () => (await import('./export.js')).exportFiles,
    about: 'schrijft een versie of het concept in bestanden',
  },
  import: {
    load: async () => (await import('./import.js')).importFiles,
    about: 'zet bestanden in het concept van de redactie',
  },
  package: {
    load: async () => (await import('./package.js')).packages,
    about: 'deelt een gesprek met een andere gemeente',
  },
  reviews: {
    load: async () => (await import('./reviews.js')).reviews,
    about: 'wat opnieuw moet worden nagekeken, en wie dat is gevraagd',
  },
  talk: { load: async () => (await import('./talk.js')).talk, about: 'voert een gesprek in de terminal' },
};

/** Runs one command of the command line; the exit code: 0 good, 1 findings, 2 wrong use. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--version') return 0;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command) return (await command.load())(args, io);
  const near = name === undefined ? [] : closestWords(name, Object.keys(COMMANDS));
  if (name !== undefined && name !== 'help' && name !== '--help') {
    io.err(`Het commando "${name}" bestaat niet.${near[0] ? ` Bedoelt u "${near[0]}"?` : ''}`);
  }
  io.err('Gebruik: wegwijs COMMANDO ...');
  for (const [known, { about }] of Object.entries(COMMANDS)) io.err(`  ${known.padEnd(14)}${about}`);
  return name === 'help' || name === '--help' ? 0 : 2;
}
