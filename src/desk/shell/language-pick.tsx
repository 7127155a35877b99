/** @jsxImportSource react */
import { changeSettings, useSettings } from '../live/desk-settings.js';
import { Pick } from '../parts/field.js';
import type { DeskLanguage } from '../words.js';
import { useWords } from '../words.js';

/** The language of the desk itself, or of another page with its own label. */
export function LanguagePick({ label }: { readonly label?: string }) {
  const words = useWords();
  const { language } = useSettings();
  return (
    <Pick
      label={label ?? words('setting-language')}
      value={language}
      choices={[
        ['nl', 'Nederlands'],
        ['en', 'English'],
      ]}
      onPick={(picked) => changeSettings({ language: picked as DeskLanguage })}
    />
  );
}
