const number = new Intl.NumberFormat('en-GB');

export interface PagePlace {
  /** From 1. */
  page: number;
  /** Rows of a full page. */
  rows: number;
}

/** What the rows are, one and several: "endpoint service", "endpoint services". */
export interface RowWords {
  one: string;
  many: string;
}

/** Which rows a page shows of how many: `51 to 100 of 1,000 endpoint services`. */
export function rangeWords(
  { page, rows }: PagePlace,
  shown: number,
  total: number,
  { one, many }: RowWords,
): string {
  if (shown === 0) return '';
  if (shown === total) return total === 1 ? `1 ${one}` : `${number.format(total)} ${many}`;
  const first = (page - 1) * rows + 1;
  return `${number.format(first)} to ${number.format(first + shown - 1)} of ${number.format(total)} ${many}`;
}
