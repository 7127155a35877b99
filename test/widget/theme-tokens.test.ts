import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smaller } from '../../widget/build/surface-assets.js';
import { themeTokens } from '../../widget/build/theme-tokens.js';

describe('the default theme', () => {
  it('has the tokens that the styles name, and those they are made of, and no other', () => {
    const variables = ':root { --a: var(--b); --b: #fff; --c: red; --d: var(--a); }';
    const theme = themeTokens(variables, 'p { color: var(--own, var(--a, blue)) }');
    expect(theme.match(/--\w: .*/g)).toEqual(['--a: var(--b);', '--b: #fff;']);
  });

  it('names its makers and licence', () => {
    expect(themeTokens('', '')).toContain('EUPL-1.2');
  });

  it('has a value of its own for every token, for a town without a theme', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../widget/styles/tokens.css'), 'utf8');
    const endings = [...tokens.matchAll(/var\(--basis-[\w-]+(.)/g)].map((match) => match[1]);
    expect(endings.length).toBeGreaterThan(40);
    expect(endings.filter((ending) => ending !== ',')).toEqual([]);
  });
});

describe('making a style sheet smaller', () => {
  it('keeps its meaning', () => {
    const css =
      '/* why */\n@media (min-width: 62rem) and (min-height: 1px) {\n  .a > .b:is(a, b) {\n    margin: 0 auto;\n  }\n}\n';
    expect(smaller(css)).toBe('@media (min-width:62rem) and (min-height:1px){.a>.b:is(a,b){margin:0 auto}}');
  });
});
