import { TOWN_PHONE, viewTexts } from '../../../check/view-texts.js';
import { render } from '../../../conversation/render.js';
import type { StepView } from '../../../conversation/view.js';
import { partNamesInDutch } from '../part-names.js';
import { textWords } from '../place-words.js';
import { type Side, stepOn } from './walk-both.js';

/** One text that is not the same on both sides. */
export interface WordingChange {
  /** The same for the same change at the same step, also in another flow that calls this one. */
  readonly key: string;
  readonly step: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** The texts of a screen that differ, in every language and reading level that both versions have. */
export function wordingChanges(old: Side, now: Side): readonly WordingChange[] {
  if (!old.state || !now.state) return [];
  const languages = [...now.version.content.keys()].filter((language) => old.version.content.has(language));
  return languages.flatMap((language) => [false, true].flatMap((simple) => changesIn(old, now, language, simple)));
}

function changesIn(old: Side, now: Side, language: string, simple: boolean): readonly WordingChange[] {
  const was = viewTexts(drawn(old, language, simple));
  const is = viewTexts(drawn(now, language, simple));
  const step = stepOn(now);
  const linked = now.version.flows.get(now.state?.flow ?? '')?.steps.get(step);
  const level = simple ? 'simple' : 'text';
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [before = '', after = ''] = [was.get(place), is.get(place)];
    if (before === after) return [];
    // A text that has no easier version is the same in both levels: that is one change.
    if (simple && before === plain(old, language).get(place) && after === plain(now, language).get(place)) return [];
    const where = place === TOWN_PHONE ? '' : `${linked?.home} ${linked?.id}`;
    const key = `${language} ${level} ${where} ${place} ${before} ${after}`;
    const sentence = `Anders (${language}): ${textWords(partNamesInDutch, [...place.split('/'), level])}.`;
    return [{ key, step, sentence, before, after }];
  });
}

const plain = (side: Side, language: string) => viewTexts(drawn(side, language, false));

function drawn({ version, state, moment }: Side, language: string, simple: boolean): StepView | undefined {
  return state && render(version, { ...state, language, simple }, moment);
}
