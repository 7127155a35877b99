/** @jsxImportSource react */
import { Pick, Tick } from '../../desk/parts/field.js';
import type { Asking, WhenAsk } from '../document/condition.js';
import type { AskedName } from '../document/condition-names.js';
import { nameWords, valueWords } from '../document/condition-words.js';
import { useEditorWords } from '../words.js';
import { DayField } from './day-field.js';

interface AskFieldsProps {
  readonly ask: WhenAsk;
  readonly names: readonly AskedName[];
  readonly onAsk: (ask: WhenAsk) => void;
}

/** What is asked about, and which answer it must be: only what can be asked of it is offered. */
export function AskFields({ ask, names, onAsk }: AskFieldsProps) {
  const words = useEditorWords();
  const known = names.find((one) => one.name === ask.name);
  const blank = ask.name === '' ? [['', words('when-choose')] as const] : [];
  const unknown = ask.name !== '' && !known ? [[ask.name, ask.name] as const] : [];
  return (
    <>
      <Pick
        label={words('when-name')}
        value={ask.name}
        choices={[...blank, ...unknown, ...names.map((one) => [one.name, nameWords(words, one, one.name)] as const)]}
        onPick={(name) => onAsk(blankFor(ask, name, names))}
      />
      {known && <Values {...{ ask, known, onAsk }} />}
    </>
  );
}

function blankFor(ask: WhenAsk, name: string, names: readonly AskedName[]): WhenAsk {
  const kind = names.find((one) => one.name === name)?.kind;
  if (kind === 'day') return { ...ask, name, asking: 'before', values: ['today'] };
  return { ...ask, name, asking: kind === 'several' ? 'includes' : 'answers', values: [] };
}

interface ValuesProps {
  readonly ask: WhenAsk;
  readonly known: AskedName;
  readonly onAsk: (ask: WhenAsk) => void;
}

function Values({ ask, known, onAsk }: ValuesProps) {
  if (known.kind === 'day') return <DayValues {...{ ask, known, onAsk }} />;
  return known.kind === 'several' ? <OneValue {...{ ask, known, onAsk }} /> : <AnyValues {...{ ask, known, onAsk }} />;
}

function OneValue({ ask, known, onAsk }: ValuesProps) {
  const words = useEditorWords();
  const [chosen = ''] = ask.values;
  const blank = chosen === '' ? [['', words('when-choose')] as const] : [];
  return (
    <Pick
      label={words('when-includes')}
      value={chosen}
      choices={[...blank, ...known.values]}
      onPick={(value) => onAsk({ ...ask, asking: 'includes', values: [value] })}
    />
  );
}

function AnyValues({ ask, known, onAsk }: ValuesProps) {
  const words = useEditorWords();
  const tick = (value: string, on: boolean) => {
    const order = known.values.map(([one]) => one);
    const chosen = order.filter((one) => (one === value ? on : ask.values.includes(one)));
    onAsk({ ...ask, asking: 'answers', values: chosen });
  };
  return (
    <fieldset className="stack tight">
      <legend className="small">{words('when-answers')}</legend>
      {known.values.map(([value]) => (
        <Tick
          key={value}
          label={valueWords(words, known, value)}
          checked={ask.values.includes(value)}
          onTick={(on) => tick(value, on)}
        />
      ))}
    </fieldset>
  );
}

function DayValues({ ask, known, onAsk }: ValuesProps) {
  const words = useEditorWords();
  const answers = known.values.length > 0 ? (['answers'] as const) : [];
  const how = (asking: Asking) => onAsk({ ...ask, asking, values: asking === 'answers' ? [] : ['today'] });
  return (
    <>
      <Pick
        label={words('when-how-day')}
        value={ask.asking}
        choices={(['before', 'after', ...answers] as const).map((one) => [one, words(`when-day-${one}`)] as const)}
        onPick={(asking) => how(asking as Asking)}
      />
      {ask.asking === 'answers' ? (
        <AnyValues {...{ ask, known, onAsk }} />
      ) : (
        <DayField
          label={words('day')}
          day={ask.values[0] ?? 'today'}
          onDay={(day) => onAsk({ ...ask, values: [day] })}
        />
      )}
    </>
  );
}
