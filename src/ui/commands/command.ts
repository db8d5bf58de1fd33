interface CommandWords {
  /** Tells it from the others that are offered at the same time; keyboard shortcuts name it by this. */
  id: string;
  label: string;
  /** Beside the label: of which kind it is, or what tells it from another of this label. */
  hint?: string;
  /** Other words by which somebody may look for it. */
  keywords?: string;
  /** Why it cannot be used now; undefined when it can. */
  whyNot?: string | undefined;
}

/** What a person can ask the console to do, by its name or by a key. */
export type Command = CommandWords &
  (
    | {
        /** Leads somewhere, or opens something. */
        run: () => void;
      }
    | {
        /** Does what nobody sees, and says what has come of it. */
        tell: () => Promise<string>;
      }
  );

export interface CommandGroup {
  title: string;
  commands: readonly Command[];
}
