import { EditFault, withTexts } from '../files.js';
import type { Work } from '../work.js';
import { factUses, placesOf, type UsePlace } from './fact-uses.js';

/** Without these no resident can be told whom to call. */
const ALWAYS: readonly string[] = ['gemeente.naam', 'telefoon.gemeente'];
/** So many places are named in the sentence. */
const MOST = 3;

/** An `EditFault` that says where, when a fact that is to be taken away is still said or asked for. */
export function refuseUsed({ before, texts }: Work, fact: string): void {
  if (ALWAYS.includes(fact)) throw new EditFault('Dit gegeven is altijd nodig. U kunt het veranderen, niet weghalen.');
  const files = withTexts(before, texts);
  const places = placesOf(
    files,
    factUses(files).filter((use) => use.fact === fact),
  );
  if (places.length === 0) return;
  const named = places.slice(0, MOST).map(placeWords).join(', ');
  const more = places.length > MOST ? ` en op nog ${places.length - MOST} plekken` : '';
  throw new EditFault(`Dit gegeven wordt nog gebruikt: ${named}${more}. Haal het daar eerst weg.`);
}

function placeWords(place: UsePlace): string {
  switch (place.type) {
    case 'step':
      return `stap "${place.step}" van "${place.flow}"`;
    case 'flow':
      return `gesprek "${place.flow}"`;
    case 'topic':
      return `onderwerp "${place.topic}"`;
    case 'file':
      return place.path;
  }
}
