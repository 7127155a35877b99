import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/conversation/moment-at.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { heldAnswers, pickInput } from '../../src/editor/preview/held-answers.js';
import { startPreview, withInput, withWish } from '../../src/editor/preview/preview-state.js';
import { answeredOtherwise, inputsTo, playTalk, withAnswer } from '../../src/editor/preview/preview-talk.js';
import { sheetFor } from '../../src/editor/preview/surface.js';
import { REPOSITORY } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const FLOW = 'identiteitskaart-kwijt';
const { version } = flowVersion(REPOSITORY, FLOW);
if (!version) throw new Error(`${FLOW} cannot be read`);
const moment = momentAt(version.municipality, NOW);
const talk = (inputs: Parameters<typeof withAnswer>[0]) => ({ flow: FLOW, inputs, language: 'nl', simple: false });

describe('the answers that lead to a step in the preview', () => {
  const inputs = inputsTo(version, FLOW, 'van-wie', moment) ?? [];

  it('are named by their question, each with what else could be answered', () => {
    const held = heldAnswers(version, FLOW, inputs);
    expect(held.map(({ title, picked, several }) => [title, picked, several])).toEqual([
      ['Welk document bent u kwijt?', ['id-kaart'], true],
      ['Is het gestolen of verloren?', ['gestolen'], false],
      ['Waar bent u het kwijtgeraakt?', ['nederland'], false],
      ['Is het een Nederlands paspoort of een Nederlandse identiteitskaart?', ['ja'], false],
    ]);
    expect(held[1]?.options).toContainEqual(['verloren', 'Verloren']);
  });

  it('can be changed: one comes where that answer leads, and what fits no longer is left out', () => {
    const [, how] = heldAnswers(version, FLOW, inputs);
    const lost = how && pickInput(how, ['verloren']);
    if (!lost) throw new Error('No answer.');
    const changed = withAnswer(inputs, 'hoe', lost);
    expect(changed).toHaveLength(inputs.length);
    expect(playTalk(version, talk(changed), moment)?.view.step).toBe('van-wie');
    const gone = withAnswer(inputs, 'welk', { type: 'choose', step: 'welk', options: ['is-er-niet'] });
    const played = playTalk(version, talk(gone), moment);
    expect([played?.view.step, played?.inputs]).toEqual(['welk', []]);
  });

  it('are looked for anew where a changed answer leads away from the step one looks at', () => {
    const played = playTalk(version, talk(inputs), moment);
    if (!played) throw new Error('Cannot be played.');
    const change = (step: string, options: string[]) =>
      answeredOtherwise(version, talk(inputs), moment, played, step, { type: 'choose', step, options });
    const other = change('welk', ['paspoort', 'id-kaart']);
    expect([other.stays, playTalk(version, talk(other.inputs), moment)?.view.step]).toEqual([true, 'van-wie']);
    const away = change('welk', ['rijbewijs']);
    expect([away.stays, playTalk(version, talk(away.inputs), moment)?.view.step]).toEqual([false, 'ander-document']);
  });

  it('go on from what still fits: what is pressed then is not lost behind answers that are not there', () => {
    const broken = talk([...inputs, { type: 'choose', step: 'van-wie', option: 'is-er-niet' }]);
    const played = playTalk(version, broken, moment);
    const next = withInput(broken, played?.inputs ?? [], { type: 'choose', step: 'van-wie', option: 'volwassen' });
    expect(playTalk(version, next, moment)?.inputs).toHaveLength(inputs.length + 1);
  });
});

describe('what is asked of the preview elsewhere', () => {
  it('is shown at its time, and recorded anew when that is asked', () => {
    const start = startPreview(FLOW);
    const shown = withWish(start, { flow: FLOW, inputs: [{ type: 'go-back' }], at: '2027-03-02T14:30:00+01:00' });
    expect(shown).toMatchObject({ exact: Date.parse('2027-03-02T14:30:00+01:00'), day: '2027-03-02' });
    const again = withWish(shown, { flow: FLOW, inputs: [], instead: { index: 2, name: 'Zo' } });
    expect(again.recording).toEqual({ instead: { index: 2, name: 'Zo' } });
    expect(again.exact).toBeUndefined();
    const later = withWish({ ...shown, hours: 'closed' }, { flow: FLOW, inputs: [], day: '2027-01-01' });
    expect(later).toMatchObject({ day: '2027-01-01', hours: 'open' });
    expect(later.exact).toBeUndefined();
  });
});

describe('the sheet of a surface', () => {
  const css = '@media (prefers-color-scheme:dark){a}@media print{b}@media screen{c}@media (min-width:62rem){d}';

  it('follows the surface and not this computer', () => {
    const paper = '@media not all{a}@media all{b}@media not all{c}@container (min-width:62rem){d}';
    expect(sheetFor(css, 'print', true)).toBe(paper);
    const phone = '@media all{a}@media not all{b}@media all{c}@container (min-width:62rem){d}';
    expect(sheetFor(css, 'phone', true)).toBe(phone);
  });
});
