/** @jsxImportSource react */
import { useDeferredValue, useId } from 'react';
import { say } from '../../desk/live/announce.js';
import { ProblemLine } from '../../desk/parts/act.js';
import { LongField } from '../../desk/parts/field.js';
import type { Finding } from '../../language/plain/finding.js';
import { useFindings } from '../live/word-tables.js';
import { useEditorWords } from '../words.js';
import { FactPick } from './fact-pick.js';
import { GlossaryPart, NewWord } from './glossary-part.js';
import { useTyped } from './use-typed.js';

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly language: string;
  readonly level?: 'text' | 'simple';
  /** Puts the text in the files; answers why it could not. */
  readonly onText: (text: string) => string;
  readonly facts?: readonly string[];
  readonly rows?: number;
}

/** A text for residents: what makes it hard to read stands under it while one types, better words one press away. */
export function TextArea({ label, hint, text, language, level = 'text', onText, facts, rows }: TextAreaProps) {
  const id = useId();
  const { typed, fault, type, settle } = useTyped(text, onText);
  const findings = useFindings(useDeferredValue(typed), language, level);
  const use = (finding: Finding) => {
    settle(typed.slice(0, finding.from) + betterWords(finding, typed) + typed.slice(finding.until));
    document.getElementById(id)?.focus();
  };
  const insert = (fact: string) => {
    const field = document.getElementById(id);
    const at = field instanceof HTMLTextAreaElement ? field.selectionEnd : typed.length;
    settle(`${typed.slice(0, at)}{${fact}}${typed.slice(at)}`);
    field?.focus();
  };
  return (
    <div className="stack text-area">
      <LongField
        id={id}
        label={label}
        hint={hint}
        lang={language}
        dir="auto"
        rows={rows ?? Math.min(8, Math.max(1, typed.split('\n').length))}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={() => settle(typed)}
      />
      {fault && <ProblemLine text={fault} />}
      <Findings findings={findings} text={typed} about={label} language={language} onUse={use} />
      {facts && <GlossaryPart text={typed} language={language} about={label} />}
      {facts && facts.length > 0 && <FactPick facts={facts} about={label} onPick={insert} />}
    </div>
  );
}

/** The better words, with a capital where the words they replace have one. */
function betterWords({ from, better = '' }: Finding, text: string): string {
  const first = text.charAt(from);
  return /\p{Lu}/u.test(first) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

/** Rules that are about one hard word: where it has to stay, it can be explained. */
const WORD_RULES: readonly string[] = ['rare-word', 'abbreviation'];

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly about: string;
  readonly language: string;
  readonly onUse: (finding: Finding) => void;
}

function Findings({ findings, text, about, language, onUse }: FindingsProps) {
  const words = useEditorWords();
  if (findings.length === 0) return null;
  return (
    <ul className="findings small" aria-label={words('findings', { about })}>
      {findings.map((finding) => {
        const found = text.slice(finding.from, finding.until);
        return (
          <li key={`${finding.rule} ${finding.from} ${finding.until}`}>
            <span>{finding.message}</span>{' '}
            {finding.better && (
              <button
                type="button"
                className="link-button"
                // Leaving the field would draw the page anew under the pointer.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  onUse(finding);
                  say(words('better-used', { better: betterWords(finding, text) }));
                }}
              >
                {words('better-use', { found, better: betterWords(finding, text) })}
              </button>
            )}
            {WORD_RULES.includes(finding.rule) && <NewWord word={found} language={language} />}
          </li>
        );
      })}
    </ul>
  );
}
