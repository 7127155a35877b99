import { expect, it } from 'vitest';
import { topics } from '../../src/conversation/topics.js';
import { smallFiles, versionOf } from './small-version.js';

/** The small flow again, under another name and with other words at its head. */
const also = (id: string, head: string, title: string) =>
  smallFiles
    .filter(({ path }) => path.includes('klein'))
    .map(({ path, text }) => ({
      path: path.replace('klein', id),
      text: text.replace('flow: klein\n', `flow: ${id}\n${head}`).replace(/title: .*/, `title: ${title}`),
    }));

const version = versionOf([
  ...smallFiles,
  ...also('spoed', 'urgent: true\n', '"Nood? Bel {telefoon.gemeente} in {gemeente.naam}"'),
  ...also('zo-meteen', 'order: 10\n', 'Zo meteen'),
  ...also('stil', 'listed: false\n', 'Stil'),
]);

it('topics stand in the order in which they are needed: urgent ones, then by their place; unlisted ones not at all', () => {
  expect(topics(version, 'nl').map(({ flow, urgent }) => [flow, urgent])).toEqual([
    ['spoed', true],
    ['zo-meteen', false],
    ['klein', false],
  ]);
});

it('a title may name the town and its number', () => {
  expect(topics(version, 'nl')[0]?.title).toBe('Nood? Bel 14 0999 in Gemeente Test');
});

it('topics are in Dutch for a language the town does not have', () => {
  expect(topics(version, 'xx').map(({ title }) => title)).toContain('Klein verhuizen');
  expect(topics(version, 'en').map(({ title }) => title)).toContain('A small move');
});
