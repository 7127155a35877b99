import { describe, expect, it } from 'vitest';
import { fill, namesIn, parseTemplate } from '../../src/flow/template.js';

describe('a sentence with slots', () => {
  it('is text and names in turn', () => {
    const template = parseTemplate('Bel {telefoon.politie} of {id-kaart/naam}.');
    expect(template).toEqual(['Bel ', { name: 'telefoon.politie' }, ' of ', { name: 'id-kaart/naam' }, '.']);
    expect(namesIn(template)).toEqual(['telefoon.politie', 'id-kaart/naam']);
  });

  it('is filled in, or not at all when a name has no value', () => {
    const template = parseTemplate('{a} en {b}');
    expect(fill(template, (name) => name.toUpperCase())).toBe('A en B');
    expect(fill(template, (name) => (name === 'a' ? 'A' : undefined))).toBeUndefined();
  });

  it('keeps what is no slot as text, and fills in nothing twice', () => {
    expect(fill(parseTemplate('a { b } c {} }{'), () => 'x')).toBe('a { b } c {} }{');
    expect(fill(parseTemplate('{a}'), () => '{b}')).toBe('{b}');
  });
});
