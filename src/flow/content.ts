/** What is said: the sentences of one language, per flow and for the interface. */

/** A sentence with named slots, parsed once: text and names in turn. */
export type Template = readonly (string | { readonly name: string })[];

/** One thing to say: B1 `text`, A2 `simple`, and `spoken` for reading aloud. Lines are split by a newline. */
export interface Words {
  readonly text: Template;
  readonly simple?: Template;
  readonly spoken?: Template;
}

export interface OptionTexts {
  readonly label: Words;
  /** What people type when they mean this option. */
  readonly also: readonly string[];
}

/** The ways are texts as well: what to do by phone, online, at the desk, on paper. */
export interface ActionTexts {
  readonly words: Words;
  readonly ways: Readonly<Partial<Record<'phone' | 'online' | 'desk' | 'paper', Words>>>;
  readonly bring?: Words;
  readonly cost?: Words;
  readonly howLong?: Words;
  readonly ifNot?: Words;
}

/** Everything said at one step. Which fields must be there depends on the kind of step (see `parse-step-texts.ts`). */
export interface StepTexts {
  readonly words: Words;
  readonly why?: Words;
  readonly hint?: Words;
  readonly example?: Words;
  readonly errors: Readonly<Record<string, Words>>;
  readonly options: Readonly<Record<string, OptionTexts>>;
  /** The name of this answer in a summary ("Nieuw adres"); the question itself when absent. */
  readonly short?: Words;
  readonly heading?: Words;
  readonly filedNote?: Words;
  readonly next?: Words;
  readonly ifNot?: Words;
  readonly sections: Readonly<Record<string, { readonly heading: Words; readonly words: Words }>>;
  readonly actions: Readonly<Record<string, ActionTexts>>;
}

export interface FlowTexts {
  readonly title: Words;
  readonly description: Words;
  readonly steps: Readonly<Record<string, StepTexts>>;
}

/** What staff can send with one press. `title` is for them, the words are for residents. */
export interface Reply {
  readonly id: string;
  readonly title: string;
  readonly words: Words;
}

/** A hard word that stays, with what it means. */
export interface HardWord {
  readonly word: string;
  /** As it stands in texts: the word itself, and its other forms. */
  readonly forms: readonly string[];
  readonly words: Words;
}

/** All sentences of one language. */
export interface Content {
  readonly language: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly flows: ReadonlyMap<string, FlowTexts>;
  /** Words of the product itself: buttons, errors, help block. Keys: `interface-keys.ts`. */
  readonly interface: Readonly<Record<string, Words>>;
  /** In the order of the file; none where there is no such file. */
  readonly replies: readonly Reply[];
  /** Absent where there is no glossary. */
  readonly glossary?: readonly HardWord[];
}
