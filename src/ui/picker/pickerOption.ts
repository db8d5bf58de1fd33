/** One row of a picker. */
export interface PickerOption {
  /** Of the resource, unique within its list. */
  id: string;
  /** Its name, or its ID when it has none. */
  label: string;
  address?: string | undefined;
  subnet?: string | undefined;
  state?: string | undefined;
  /** Why it cannot be chosen, to stand after a colon; absent when it can. */
  disabledReason?: string | undefined;
  /** What may go wrong when it is chosen all the same, as a sentence without its full stop. */
  warning?: string | undefined;
}

/** Rows rendered at most: more cost paint time, and nobody reads them. */
export const OPTIONS_SHOWN = 100;

/** An option beside the text that it is found by, made once for all searches. */
export interface SearchableOption {
  option: PickerOption;
  text: string;
}

export function searchable(options: readonly PickerOption[]): SearchableOption[] {
  return options.map((option) => ({
    option,
    text: `${option.label}\n${option.id}\n${option.address ?? ''}`.toLowerCase(),
  }));
}

/** Matches of a query, cut to what is shown. */
export interface Narrowed {
  shown: PickerOption[];
  found: number;
}

/** The options that hold every word of the query in name, ID or address, in their order. */
export function narrow(options: readonly SearchableOption[], query: string): Narrowed {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = options.filter(({ text }) => words.every((word) => text.includes(word)));
  return {
    shown: found.slice(0, OPTIONS_SHOWN).map(({ option }) => option),
    found: found.length,
  };
}
