import { render } from '../../../conversation/render.js';
import type { StepView } from '../../../conversation/view.js';
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

/** Where a text stands, in words for the editor. */
const PLACES: Readonly<Record<string, string>> = {
  tekst: 'de tekst',
  titel: 'de kop',
  gesproken: 'de tekst om voor te lezen',
  waarom: 'de uitleg waarom wij het vragen',
  hint: 'de hulp bij de vraag',
  voorbeeld: 'het voorbeeld',
  gemeld: 'wat er gemeld is',
  daarna: 'wat er daarna gebeurt',
  'lukt-niet': 'wat u doet als het niet lukt',
  telefoon: 'het telefoonnummer',
};

/** The texts of a screen that differ, in every language and reading level that both versions have. */
export function wordingChanges(old: Side, now: Side): readonly WordingChange[] {
  if (!old.state || !now.state) return [];
  const languages = [...now.version.content.keys()].filter((language) => old.version.content.has(language));
  return languages.flatMap((language) => [false, true].flatMap((simple) => changesIn(old, now, language, simple)));
}

function changesIn(old: Side, now: Side, language: string, simple: boolean): readonly WordingChange[] {
  const was = textsOf(drawn(old, language, simple));
  const is = textsOf(drawn(now, language, simple));
  const step = stepOn(now);
  const linked = now.version.flows.get(now.state?.flow ?? '')?.steps.get(step);
  const level = simple ? ', makkelijk' : '';
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place) => {
    const [before = '', after = ''] = [was.get(place), is.get(place)];
    if (before === after) return [];
    // A text that has no easier version is the same in both levels: that is one change.
    if (simple && before === plain(old, language).get(place) && after === plain(now, language).get(place)) return [];
    const [kind = '', name] = place.split('/');
    const where = PLACES[kind] ?? `"${name ?? kind}"`;
    const key = `${language}${level} ${kind === 'telefoon' ? '' : `${linked?.home} ${linked?.id}`} ${place} ${before} ${after}`;
    const sentence = `Anders (${language}${level}): ${where}.`;
    return [{ key, step, sentence, before, after }];
  });
}

const plain = (side: Side, language: string) => textsOf(drawn(side, language, false));

function drawn({ version, state, moment }: Side, language: string, simple: boolean): StepView | undefined {
  return state && render(version, { ...state, language, simple }, moment);
}

/** The texts of a screen by their place. */
function textsOf(view: StepView | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!view) return texts;
  const put = (place: string, text: string | undefined) => text !== undefined && text !== '' && texts.set(place, text);
  const own = view.messages.at(-1)?.text ?? '';
  put('tekst', own);
  if (view.title !== own.split('\n')[0]) put('titel', view.title);
  put('gesproken', view.spoken);
  put('telefoon', view.exits.phone.number);
  const { question, result } = view;
  put('waarom', question?.why);
  put('hint', question?.hint);
  put('voorbeeld', question?.example);
  for (const { id, label } of question?.options ?? []) put(`antwoord/${id}`, label);
  put('gemeld', result?.filedNote);
  put('daarna', result?.next);
  put('lukt-niet', result?.ifNot);
  for (const [index, { heading, text }] of (result?.sections ?? []).entries()) {
    put(`onderdeel/${index + 1}`, `${heading}\n${text}`);
  }
  for (const { id, text, by, bring, cost, howLong, ifNot } of result?.actions ?? []) {
    const lines = [text, ...by.flatMap((way) => [way.text, way.href]), bring, cost, howLong, ifNot];
    put(`actie/${id}`, lines.filter((line) => line !== undefined && line !== '').join('\n'));
  }
  return texts;
}
