import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PICTOGRAMS } from '../../src/flow/pictograms.js';

const folder = join(import.meta.dirname, '../../widget/pictograms');

it('every pictogram that a flow may name is drawn, and nothing else is', () => {
  expect(readdirSync(folder).map((file) => file.replace('.svg', ''))).toEqual([...PICTOGRAMS.keys()].sort());
});

it('a pictogram is small, brings no colour of its own but black, and loads nothing', () => {
  for (const file of readdirSync(folder)) {
    const drawing = readFileSync(join(folder, file), 'utf8');
    expect(drawing.length, file).toBeLessThan(800);
    expect(drawing.match(/#[0-9a-f]{3,6}/gi), file).toEqual(['#000']);
    expect(drawing, file).not.toMatch(/href|<style|<script|fill="[^n]/);
  }
});
