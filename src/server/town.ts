import { replay } from '../conversation/evolve.js';
import { render } from '../conversation/render.js';
import type { Exits } from '../conversation/view.js';
import type { Desk } from './desk.js';
import { momentFor } from './handoff/moment-for.js';

/** The town as told where there is no conversation yet. */
interface TownView {
  readonly name: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly exits: Exits;
}

/** In the language asked for (Dutch where it is unknown), in the very words of a conversation that has just begun. */
export function townIn(desk: Desk, wanted: string | undefined, simple: boolean): TownView {
  const version = desk.versions.current;
  const language = wanted !== undefined && version.content.has(wanted) ? wanted : 'nl';
  const begun = replay([{ type: 'ConversationStarted', version: version.id, language }]);
  const { dir, languages, exits } = render(
    version,
    { ...begun, simple },
    momentFor(desk, version.municipality, desk.clock.now()),
  );
  return { name: version.municipality.name, language, dir, languages, exits };
}
