import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { Hidden, Word } from './words.js';

/** The languages, each by its own name; unfolds at the top right of every step. */
export function LanguageSwitch({ view, labels, form }: Pick<PartProps, 'view' | 'labels' | 'form'>) {
  if (view.languages.length < 2) return null;
  const now = view.languages.find((language) => language.code === view.language);
  return (
    <details class="languages no-print">
      <summary>
        <Word text={now?.name ?? view.language} />
        <Hidden text={`, ${labels('ui-language')}`} />
      </summary>
      <PostForm form={form} input="switch-language">
        <ul>
          {view.languages.map((language) => (
            <li key={language.code}>
              <button
                type="submit"
                name="language"
                value={language.code}
                lang={language.code}
                aria-current={language.code === view.language ? 'true' : undefined}
              >
                {language.name}
              </button>
            </li>
          ))}
        </ul>
      </PostForm>
    </details>
  );
}
