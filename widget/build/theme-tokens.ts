const DECLARATION = /(--[\w-]+):\s*([^;]+);/g;
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/**
 * From the whole variables.css of a theme, a style sheet with only the tokens that `styles` refers to, and the tokens
 * those refer to in turn.
 */
export function themeTokens(variables: string, styles: string): string {
  const all = new Map([...variables.matchAll(DECLARATION)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]));
  const wanted = new Set<string>();
  const queue = [...referencesIn(styles)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = all.get(name);
    if (value === undefined || wanted.has(name)) continue;
    wanted.add(name);
    queue.push(...referencesIn(value));
  }
  const lines = [...wanted].sort().map((name) => `  ${name}: ${all.get(name)};`);
  return [
    '/* Design tokens of NL Design System, theme "voorbeeld": @nl-design-system-unstable/voorbeeld-design-tokens.',
    '   Copyright (c) NL Design System Community, licence EUPL-1.2. Only the tokens that Wegwijs uses. */',
    ':root {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

function referencesIn(css: string): string[] {
  return [...css.matchAll(REFERENCE)].map((match) => match[1] ?? '');
}
