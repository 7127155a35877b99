/** @jsxImportSource react */
import { Act, ProblemLine } from '../../desk/parts/act.js';
import { Badge } from '../../desk/parts/marks.js';
import { useInFiles } from '../live/editor-store.js';
import { untranslatedIn } from '../live/untranslated-in.js';
import { useEdits } from '../live/use-edits.js';
import { useEditorWords } from '../words.js';

interface TranslationNoteProps {
  readonly flow: string;
  readonly language: string;
  /** Where the text stands, as `placeOf` says it. */
  readonly place: string;
  /** The label of the text, for who cannot see it. */
  readonly about: string;
}

/** Under a translation: that it is missing, or what its Dutch was when it was made. */
export function TranslationNote({ flow, language, place, about }: TranslationNoteProps) {
  const words = useEditorWords();
  const { fault, act } = useEdits();
  const one = useInFiles((files) => untranslatedIn(files, flow, language).get(place));
  if (!one) return null;
  if (one.type === 'missing') {
    return (
      <p className="small">
        <Badge kind="warm">{words('text-missing')}</Badge>
      </p>
    );
  }
  const keep = () => act({ type: 'keep-translation', language, flow, place }, words('translation-kept'));
  return (
    <div className="stack tight small">
      <p>
        <Badge kind="warm">{words('translation-old')}</Badge>
      </p>
      <p>
        {words('translation-was')} <q lang="nl">{one.was}</q>
      </p>
      {fault && <ProblemLine text={fault} />}
      <div>
        <Act about={`: ${about}`} onAct={keep}>
          {words('translation-keep')}
        </Act>
      </div>
    </div>
  );
}
