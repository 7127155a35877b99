/** @jsxImportSource react */
import { PageHeading } from '../../desk/parts/heading.js';
import { LanguagePick } from '../../desk/shell/language-pick.js';
import { useEditorWords } from '../words.js';

/** What somebody sets for this browser: the language, for the desk as well. */
export function SettingsPage() {
  const words = useEditorWords();
  return (
    <>
      <PageHeading>{words('nav-settings')}</PageHeading>
      <div className="panel stack narrow-left">
        <LanguagePick />
        <p className="small">{words('keys-about')}</p>
      </div>
    </>
  );
}
