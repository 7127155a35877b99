export const COMMAND_NAMES = ['person', 'callback', 'back', 'later', 'stop', 'easier', 'confused'] as const;

/** What a resident can ask for in words at any step. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** How one language asks for it. */
export interface CommandWords {
  /** The whole text is one of these; typing errors are allowed in long ones. */
  readonly phrases: Readonly<Record<CommandName, readonly string[]>>;
  /** Or a word of each group stands in a short text. In this order: the first that fits counts. */
  readonly together: readonly {
    readonly command: CommandName;
    readonly groups: readonly (readonly string[])[];
    /** With one of these words it is something else. */
    readonly not?: readonly string[];
  }[];
  /** Politeness and filling words around a phrase. */
  readonly around: readonly string[];
}
