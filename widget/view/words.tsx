/** The lines of a text, without empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/**
 * A text as paragraphs, one a line. Keyed by the text itself: a browser that translates the page replaces text nodes,
 * so a text is never changed in place but put in as a new element.
 */
export function Lines({ text, lang, class: className }: { text: string; lang?: string; class?: string }) {
  return (
    <>
      {linesOf(text).map((line, index) => (
        <p key={`${index}${line}`} lang={lang} dir={lang ? 'auto' : undefined} class={className}>
          {line}
        </p>
      ))}
    </>
  );
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
