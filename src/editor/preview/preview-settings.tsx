/** @jsxImportSource react */

import { Field, Pick, Tick } from '../../desk/parts/field.js';
import { Fold } from '../../desk/parts/fold.js';
import type { Version } from '../../flow/version.js';
import { useEditorWords } from '../words.js';
import type { PreviewState } from './preview-state.js';
import type { Hours } from './preview-time.js';
import { SURFACES, type Surface } from './surface.js';

interface SettingsProps {
  readonly state: PreviewState;
  readonly onChange: (next: PreviewState) => void;
}

/** How the preview is drawn: where, how light, and how large. */
export function PreviewLooks({ state, onChange }: SettingsProps) {
  const words = useEditorWords();
  const { talk, surface, dark, rtl, wide } = state;
  return (
    <>
      <Pick
        label={words('preview-surface')}
        value={surface}
        choices={SURFACES.map((one) => [one, words(`surface-${one}`)] as const)}
        onPick={(picked) => onChange({ ...state, surface: picked as Surface })}
      />
      <div className="row preview-ticks">
        <Tick
          label={words('preview-easier')}
          checked={talk.simple}
          onTick={(simple) => onChange({ ...state, talk: { ...talk, simple } })}
        />
        <Tick label={words('preview-dark')} checked={dark} onTick={(on) => onChange({ ...state, dark: on })} />
        <Tick label={words('preview-rtl')} checked={rtl} onTick={(on) => onChange({ ...state, rtl: on })} />
        <Tick label={words('preview-wide')} checked={wide} onTick={(on) => onChange({ ...state, wide: on })} />
      </div>
    </>
  );
}

interface WhenProps extends SettingsProps {
  readonly version: Version;
  /** Whether the town is open at the time of the preview. */
  readonly isOpen: boolean;
}

/** In which language and when it is in the preview. */
export function PreviewWhen({ version, isOpen, state, onChange }: WhenProps) {
  const words = useEditorWords();
  const { talk, hours, day } = state;
  const { exact: _, ...rest } = state;
  return (
    <Fold summary={words('preview-when')}>
      <div className="stack">
        <Pick
          label={words('preview-language')}
          value={talk.language}
          choices={[...version.content.values()].map(({ language, name }) => [language, name] as const)}
          onPick={(language) => onChange({ ...state, talk: { ...talk, language } })}
        />
        <Pick
          label={words('preview-hours')}
          hint={isOpen === (hours === 'open') ? undefined : words('preview-hours-not')}
          value={hours}
          choices={(['open', 'closed'] as const).map((one) => [one, words(`preview-${one}`)] as const)}
          onPick={(picked) => onChange({ ...rest, hours: picked as Hours })}
        />
        <Field
          type="date"
          label={words('preview-day')}
          hint={words('preview-day-hint')}
          value={day}
          onChange={(event) => event.target.value && onChange({ ...rest, day: event.target.value })}
        />
      </div>
    </Fold>
  );
}
