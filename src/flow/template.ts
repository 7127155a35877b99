import type { Template } from './content.js';

const SLOT = /\{([^{}\s]+)\}/g;

/** A sentence with slots `{name}` as text and names in turn; never fails, braces without a name stay text. */
export function parseTemplate(text: string): Template {
  if (!text.includes('{')) return text === '' ? [] : [text];
  const parts: (string | { readonly name: string })[] = [];
  let end = 0;
  for (const slot of text.matchAll(SLOT)) {
    if (slot.index > end) parts.push(text.slice(end, slot.index));
    parts.push({ name: slot[1] ?? '' });
    end = slot.index + slot[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The sentence with every name filled in; undefined when a name has no value. */
export function fill(template: Template, value: (name: string) => string | undefined): string | undefined {
  const [only] = template;
  if (template.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const part of template) {
    const piece = typeof part === 'string' ? part : value(part.name);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** The sentence as it is written, its names between braces. */
export function asWritten(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** The names a sentence needs, in order. */
export function namesIn(template: Template): string[] {
  return template.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
