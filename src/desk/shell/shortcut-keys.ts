/** What a shortcut does. */
export type ShortcutAct = 'next' | 'write' | 'queue' | 'callbacks' | 'walk' | 'list';

/** One key each, none with Alt or Ctrl, so that they collide with no browser and no screen reader. */
export const SHORTCUTS: readonly { readonly key: string; readonly act: ShortcutAct }[] = [
  { key: 'n', act: 'next' },
  { key: 's', act: 'write' },
  { key: 'q', act: 'queue' },
  { key: 't', act: 'callbacks' },
  { key: 'm', act: 'walk' },
  { key: '?', act: 'list' },
];

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
}

/** The act of a key press; none while something is being typed, or with another key held down. */
export function shortcutFor(pressed: Pressed, focused: Element | null): ShortcutAct | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.repeat || pressed.isComposing) return undefined;
  if (typesInto(focused)) return undefined;
  return SHORTCUTS.find(({ key }) => key === pressed.key)?.act;
}

function typesInto(element: Element | null): boolean {
  return element?.closest('input, textarea, select, [contenteditable], dialog[open]') != null;
}
