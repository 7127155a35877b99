// @vitest-environment jsdom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { interfaceLabels } from '../../src/conversation/interface-labels.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { flowVersion } from '../../src/editor/live/flow-version.js';
import { inputsTo, playTalk } from '../../src/editor/preview/preview-talk.js';
import { PreviewView } from '../../src/editor/preview/preview-view.js';
import { readAloud, type Said } from '../../src/editor/preview/read-aloud.js';
import { REPOSITORY } from './draft-files.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');

function read(html: string): readonly Said[] {
  document.body.innerHTML = html;
  return readAloud(document.body);
}

describe('what a screen reader says', () => {
  it('is the texts in their order, and each part with its role, its name and what goes with it', () => {
    expect(
      read(`<h2>Waar <em>was</em> het?</h2><p>In de stad<br>of <bdi>buiten</bdi>.</p>
        <form><label for="a">Plaats</label><input id="a" aria-describedby="b"><p id="b">Bijvoorbeeld Utrecht</p>
        <button>Verder <span aria-hidden="true">→</span></button></form>`),
    ).toEqual([
      { role: 'heading', name: 'Waar was het?', number: 2 },
      { role: 'text', name: 'In de stad of buiten.' },
      { role: 'field', name: 'Plaats', description: 'Bijvoorbeeld Utrecht' },
      { role: 'text', name: 'Bijvoorbeeld Utrecht' },
      { role: 'button', name: 'Verder' },
    ]);
  });

  it('names groups, lists and parts before what is in them, and leaves out what is hidden or folded', () => {
    expect(
      read(`<section aria-labelledby="t"><h3 id="t">Hulp</h3><ul><li>Bel <a href="tel:14030">14 030</a></li></ul></section>
        <fieldset><legend>Wat?</legend><label><input type="checkbox" checked> Pas</label></fieldset>
        <details><summary>Meer</summary><p>Nog niet</p></details><p hidden>Nooit</p><div role="status">Gelukt</div>`),
    ).toEqual([
      { role: 'part', name: 'Hulp' },
      { role: 'heading', name: 'Hulp', number: 3 },
      { role: 'list', name: '', number: 1 },
      { role: 'text', name: 'Bel' },
      { role: 'link', name: '14 030' },
      { role: 'group', name: 'Wat?' },
      { role: 'checkbox', name: 'Pas', state: 'checked' },
      { role: 'more', name: 'Meer', state: 'closed' },
      { role: 'announced', name: '' },
      { role: 'text', name: 'Gelukt' },
    ]);
  });

  it('of a real question is its heading, its answers as buttons, and the way to a person', () => {
    const { version } = flowVersion(REPOSITORY, 'portemonnee');
    if (!version) throw new Error('cannot be read');
    const moment = momentAt(version.municipality, NOW);
    const inputs = inputsTo(version, 'portemonnee', 'hoe', moment) ?? [];
    const view = playTalk(version, { flow: 'portemonnee', inputs, language: 'nl', simple: false }, moment)?.view;
    if (!view) throw new Error('cannot be played');
    render(h(PreviewView, { view, labels: interfaceLabels(version, 'nl', false), wording: '' }), document.body);
    const said = readAloud(document.body);
    expect(said).toContainEqual({ role: 'heading', name: 'Is het gestolen of verloren?', number: 3 });
    const buttons = said.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).toEqual(expect.arrayContaining(['Gestolen', 'Verloren', 'Ik weet het niet', 'Terug']));
    expect(said).toContainEqual({ role: 'heading', name: 'Liever een mens?', number: 3 });
    expect(said.every(({ role, name }) => name !== '' || role === 'list')).toBe(true);
  });
});
