import { plainWords } from './plain-words.js';

/** What a resident can ask for in words at any step. */
export type Command = 'person' | 'callback' | 'back' | 'easier' | 'pause' | 'end' | 'english' | 'dutch';

const PHRASES: Readonly<Record<Command, readonly string[]>> = {
  person: [
    'mens',
    'medewerker',
    'een mens',
    'een medewerker',
    'ik wil een mens',
    'ik wil een mens spreken',
    'ik wil een medewerker spreken',
    'ik wil iemand spreken',
    'iemand spreken',
    'kan ik iemand spreken',
    'mag ik een medewerker',
    'echt iemand',
    'een echt mens',
    'human',
    'person',
    'a person',
    'a human',
    'i want to talk to a person',
    'i want to speak to someone',
    'talk to someone',
    'speak to someone',
  ],
  callback: [
    'bel mij',
    'bel me',
    'bel mij terug',
    'bel me terug',
    'terugbellen',
    'terugbelverzoek',
    'call me',
    'call me back',
  ],
  back: ['terug', 'ga terug', 'vorige', 'vorige vraag', 'een stap terug', 'back', 'go back', 'previous'],
  easier: [
    'makkelijker',
    'zeg het makkelijker',
    'ik snap het niet',
    'ik begrijp het niet',
    'moeilijk',
    'te moeilijk',
    'easier',
  ],
  pause: ['later verder', 'later', 'pauze', 'opslaan', 'continue later', 'save'],
  end: ['stop', 'stoppen', 'ik wil stoppen', 'ik ben klaar', 'quit'],
  english: ['english', 'engels', 'in english', 'in het engels'],
  dutch: ['nederlands', 'dutch', 'in het nederlands', 'in dutch'],
};

const BY_PHRASE = new Map(
  Object.entries(PHRASES).flatMap(([command, phrases]) =>
    phrases.map((phrase) => [phrase, command as Command] as const),
  ),
);

/** The command a text is, when it is nothing but that; politeness around it does not count. */
export function readCommand(text: string): Command | undefined {
  if (text.length > 80) return undefined;
  const said = plainWords(text).replace(/^(hallo|hoi|hi|hello) /, '');
  return BY_PHRASE.get(said.replace(/ (alstublieft|aub|graag|please|nu)$/, ''));
}
