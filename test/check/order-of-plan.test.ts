import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StepView } from '../../src/conversation/view.js';
import { readVersion } from '../../src/flow/read-version.js';
import { readFiles } from '../../src/server/read-files.js';
import { choose, given } from '../conversation/given.js';

const root = join(import.meta.dirname, '..', '..');
const files = readFiles({ flows: join(root, 'flows'), content: join(root, 'content') });

/** The order that a lost wallet asks for. A statement of the police for a licence of another country is for the new one. */
const KINDS: readonly (readonly [kind: string, actions: RegExp])[] = [
  ['block', /^(blokkeer-(bankpas|bankpas-buitenland|creditcard|telefoon)|digid-app)$/],
  ['report', /^(meld-.*|digid-kaart|ambassade)$/],
  ['police', /^(aangifte|aangifte-buitenland|bewijs-buitenland)$/],
  ['help at once', /^(noodpaspoort.*|hulp-buitenland|aangifte-ander-land)$/],
  ['other cards', /^(sleutels|blokkeer-ov-chipkaart|blokkeer-stadspas|nieuwe-zorgpas)$/],
  ['found', /^gevonden-.*$/],
  ['new', /^(nieuw.*|spoed.*|verklaring-ander-land|later-nieuw|verzekering)$/],
];

/** The town as it stands, and one that has made every choice the other way. */
const TOWNS = [files, files.map((file) => ({ ...file, text: turned(file.text, file.path) }))].map((town) => {
  const { version } = readVersion(town, 'orde');
  if (!version) throw new Error('The flows of the town cannot be read.');
  return version;
});

function turned(text: string, path: string): string {
  if (!path.endsWith('municipality.yaml')) return text;
  const [before = '', choices = ''] = text.split(/^keuze:$/m);
  return `${before}keuze:${choices.replace(/: (ja|nee)\b/g, (_, said) => (said === 'ja' ? ': nee' : ': ja'))}`;
}

/** Answers whatever is asked, by what the numbers say, until the list stands there. */
function walk(town: (typeof TOWNS)[number], flow: string, picks: readonly number[]): StepView {
  let told = given(town, { flow });
  for (let turn = 0; told.view.kind !== 'result'; turn += 1) {
    const { step, question } = told.view;
    const options = (question?.options ?? []).map(({ id }) => id);
    const pick = picks[turn % picks.length] ?? 0;
    const several = options.filter((id, bit) => id !== 'geen-van-deze' && (pick >> bit) % 2 === 1);
    const one = options[pick % options.length] ?? '';
    const answer = question?.type === 'choices' && several.length > 0 ? several : [one];
    told = told.when(choose(step, ...answer));
  }
  return told.view;
}

it.each(['portemonnee', 'identiteitskaart-kwijt', 'rijbewijs-kwijt'])(
  'the list of %s goes from blocking to reporting, the police, other cards, what was found and new documents, whatever was lost',
  (flow) => {
    const picks = fc.array(fc.nat(1023), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.constantFrom(...TOWNS), picks, (town, numbers) => {
        const view = walk(town, flow, numbers);
        if (view.step.endsWith('ander-document')) return;
        const shown = view.result?.actions.map(({ id }) => id) ?? [];
        const ranks = shown.map((id) => KINDS.findIndex(([, actions]) => actions.test(id.split('/').at(-1) ?? '')));
        expect(ranks, shown.join(', ')).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks, shown.join(', ')).not.toContain(-1);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  },
);
