import type { StepView } from '../../src/protocol/wire-types.js';

/** The lines of a text, without empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

interface LinesProps {
  readonly text: string;
  readonly lang?: string;
  /** Phone numbers in it can be tapped. Not in a question: there the next key goes to an answer. */
  readonly numbers?: boolean;
  /** An address in it that can be opened. */
  readonly link?: StepView['link'];
}

/**
 * A text as paragraphs, one a line. Keyed by the text itself: a browser that translates the page replaces text nodes,
 * so a text is never changed in place but put in as a new element.
 */
export function Lines({ text, lang, numbers = false, link }: LinesProps) {
  return (
    <>
      {linesOf(text).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
        <p key={`${index}${line}`} lang={lang} dir={lang ? 'auto' : undefined}>
          {link && line.includes(link.text) ? withLink(line, link) : withNumbers(line, numbers)}
        </p>
      ))}
    </>
  );
}

function withLink(line: string, { text, href }: NonNullable<LinesProps['link']>) {
  const [before, after] = line.split(text);
  return (
    <>
      {before}
      <a href={href} {...UNTRANSLATED}>
        {text}
      </a>
      {after}
    </>
  );
}

/** Numbers as they are written in the texts: 112, 0800-0313, 14 0999, +31 88 385 53 72, 020 22 888 00. */
const PHONE =
  /(?<![\d,.€-]|€ )(112|0[89]00[- ]?\d{4}|14 0\d{2,3}|\+31(?: ?\d){9}|0\d{1,3}(?:[ -]\d{2,4}){2,4})(?![\d-]|,\d)/;

/**
 * A line in which phone numbers are kept in one piece, and can be tapped unless `tappable` is false: who must block a
 * card now should not have to type it over.
 */
export function withNumbers(line: string, tappable = true) {
  const parts = line.split(PHONE);
  if (parts.length === 1) return line;
  return parts.map((part, index) => {
    const key = `${index}${part}`;
    if (index % 2 === 1) return <PhoneNumber key={key} text={part} end={endOf(parts[index + 1])} tappable={tappable} />;
    const rest = index > 0 ? part.slice(endOf(part).length) : part;
    return rest && <span key={key}>{rest}</span>;
  });
}

/** A number with the full stop or comma after it, which never stands alone on the next line. */
function PhoneNumber({
  text,
  end,
  tappable,
}: {
  readonly text: string;
  readonly end: string;
  readonly tappable: boolean;
}) {
  const number = <bdi {...UNTRANSLATED}>{text}</bdi>;
  return (
    <span class="number">
      {tappable ? (
        <a href={`tel:${text.replace(/[^\d+]/g, '')}`} class="tel">
          {number}
        </a>
      ) : (
        number
      )}
      {end}
    </span>
  );
}

function endOf(text = ''): string {
  return /^[.,:;!?)]+/.exec(text)?.[0] ?? '';
}

/** A short text in an element that stays while its words change (a button, a heading): a new node per text. */
export function Word({ text }: { text: string }) {
  return <span key={text}>{text}</span>;
}

/** Words for a screen reader only. The visible text comes first, so that voice control finds the name. */
export function Hidden({ text }: { text: string }) {
  return (
    <span key={text} class="hidden">
      {text}
    </span>
  );
}

/**
 * For names, numbers and codes: not to be translated. On the server this is written as an attribute (a word); in a
 * browser Preact sets the property of that name, which is a boolean: there the word "no" would mean yes.
 */
export const UNTRANSLATED = { translate: (typeof document === 'undefined' ? 'no' : false) as boolean };
