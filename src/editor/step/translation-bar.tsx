/** @jsxImportSource react */
import { Pick, Tick } from '../../desk/parts/field.js';
import { keysAt, nodeAt } from '../../flow/yaml-at.js';
import { languagesIn, rawFile } from '../document/raw-texts.js';
import { setBeside, useBeside } from '../live/beside.js';
import { editorHashOf } from '../live/editor-route.js';
import { useInFiles } from '../live/editor-store.js';
import { countUntranslated, type UntranslatedTexts, untranslatedIn } from '../live/untranslated-in.js';
import { useEditorWords } from '../words.js';

interface TranslationBarProps {
  readonly flow: string;
  readonly step: string;
  /** Only what is not translated is shown. */
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
}

/** The language that stands beside Dutch, what of it is still to do, and the way to the next step with something to do. */
export function TranslationBar(props: TranslationBarProps) {
  const words = useEditorWords();
  const beside = useBeside();
  const languages = useInFiles((files) => languagesIn(files).join(' ')).split(' ');
  const others = languages.filter((language) => language !== 'nl');
  if (others.length === 0) return null;
  return (
    <div className="stack tight">
      <Pick
        label={words('beside')}
        value={beside}
        choices={[['', words('beside-none')], ...others.map((one) => [one, one] as const)]}
        onPick={setBeside}
      />
      {beside !== '' && <StillToDo {...props} beside={beside} />}
    </div>
  );
}

function StillToDo({ flow, step, only, onOnly, beside }: TranslationBarProps & { readonly beside: string }) {
  const words = useEditorWords();
  const left = useInFiles((files) => untranslatedIn(files, flow, beside));
  const steps = useInFiles((files) => nodeAt(rawFile(files, `flows/${flow}.yaml`), ['steps']));
  const next = nextStep(keysAt(steps, []), step, left);
  return (
    <>
      <p className="small">
        {left.size === 0 ? words('translated') : words('untranslated-left', countUntranslated(left))}{' '}
        {next !== undefined && (
          <a href={editorHashOf({ type: 'flow', flow, step: next })}>{words('untranslated-next')}</a>
        )}
      </p>
      <Tick label={words('untranslated-only')} checked={only} onTick={onOnly} />
    </>
  );
}

/** The first step behind this one, around the end, that has a text to translate; not this one itself. */
function nextStep(steps: readonly string[], step: string, left: UntranslatedTexts): string | undefined {
  const here = steps.indexOf(step);
  const order = [...steps.slice(here + 1), ...steps.slice(0, Math.max(0, here))];
  return order.find((one) => [...left.keys()].some((place) => isOf(place, one)));
}

/** Whether a text is one of a step. */
function isOf(place: string, step: string): boolean {
  return place === `steps/${step}` || place.startsWith(`steps/${step}/`);
}
