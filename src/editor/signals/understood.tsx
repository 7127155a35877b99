/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useSettings } from '../../desk/live/desk-settings.js';
import { timeWords } from '../../desk/live/time-words.js';
import { SubHeading } from '../../desk/parts/heading.js';
import { Badge } from '../../desk/parts/marks.js';
import { languageName } from '../../lib/language-name.js';
import type { UnderstoodView } from '../../protocol/insight.js';
import { titleOfTopic } from '../document/titles.js';
import { editorHashOf } from '../live/editor-route.js';
import { useEditor } from '../live/editor-store.js';
import { type EditorWords, editorWordOf, useEditorWords } from '../words.js';

const KINDS = { sure: 'told', unsure: 'warm', none: 'plain' } as const;

/** What Wegwijs does with a message, and why. */
export function Understood({ text, view }: { readonly text: string; readonly view: UnderstoodView }) {
  const words = useEditorWords();
  const { language: own } = useSettings();
  const { kind, outcome, language, languageSure, answers, because, candidates, nearest, dates } = view;
  const spoken = languageName(language, own);
  return (
    <li className="entry stack">
      <SubHeading level={3}>
        <span dir="auto">{text}</span>
      </SubHeading>
      <p className="row small">
        <Badge kind={KINDS[outcome]}>{editorWordOf(words, 'try-kind', kind)}</Badge>
        {outcome !== 'none' && <span>{words(`try-${outcome}`)}</span>}
      </p>
      <dl className="answers">
        <Line name={words('try-is')}>{view.is && <Is view={view} />}</Line>
        <Line name={words('try-answers')}>{answers.join(', ')}</Line>
        <Line name={words('try-candidates')}>
          {candidates
            .filter(({ score }) => score >= 0.01)
            .map(({ title, score }) => words('try-chance', { title, score: Math.round(100 * score) }))
            .join(', ')}
        </Line>
        <Line name={words('try-because')}>{because.join(', ')}</Line>
        <Line name={words('try-nearest')}>{nearest && <q dir="auto">{nearest}</q>}</Line>
        <Line name={words('try-dates')}>{dates.map((date) => dateWords(date, own)).join(', ')}</Line>
        <Line name={words('try-language')}>
          {languageSure ? spoken : words('try-language-unsure', { language: spoken })}
        </Line>
      </dl>
    </li>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Is({ view: { kind, is = '' } }: { readonly view: UnderstoodView }) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { files } = useEditor();
  if (kind === 'small-talk') return editorWordOf(words, 'small-talk', is);
  if (kind === 'command') return commandWords(words, is, language);
  const isTopic = files.has(`content/topics/${is}.yaml`);
  return isTopic ? <a href={editorHashOf({ type: 'topic', topic: is })}>{titleOfTopic(files, is)}</a> : is;
}

function commandWords(words: EditorWords, is: string, own: string): string {
  const [command = '', to] = is.split(' ');
  return to ? words('command-language', { language: languageName(to, own) }) : editorWordOf(words, 'command', command);
}

/** Days as people write them; times and stretches of days as they were read. */
function dateWords(date: string, own: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date.replace('T', ' ').replace('/', ' – ');
  const how = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return timeWords(date, own, how);
}
