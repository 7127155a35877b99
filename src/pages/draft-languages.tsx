import { CALLBACK_DRAFT } from '../../widget/view/callback-typed.js';
import { Hidden, Word } from '../../widget/view/words.js';
import type { StepView } from '../conversation/view.js';
import type { Frame } from './page-frame.js';

/** The field that names the language in which a page is to be shown with what was typed on it. */
export const SWITCH_TO = 'switch-to';

interface DraftLanguagesProps {
  readonly view: StepView;
  readonly frame: Frame;
}

/** The languages on a page where something may have been typed: each button sends the form along, so nothing is lost. */
export function DraftLanguages({ view, frame }: DraftLanguagesProps) {
  if (view.languages.length < 2) return null;
  return (
    <>
      {/* Enter in a field presses the first button of its form: that must not be a language. */}
      <button type="submit" form={CALLBACK_DRAFT} class="hidden" tabIndex={-1} aria-hidden="true" />
      <Languages view={view} frame={frame} />
    </>
  );
}

function Languages({ view: { language, languages }, frame }: DraftLanguagesProps) {
  return (
    <details class="languages no-print">
      <summary>
        <Word text={languages.find(({ code }) => code === language)?.name ?? language} />
        <Hidden text={`, ${frame.labels('ui-language')}`} />
      </summary>
      <ul>
        {languages.map(({ code, name }) => (
          <li key={code}>
            <button
              type="submit"
              form={CALLBACK_DRAFT}
              name={SWITCH_TO}
              value={code}
              lang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
