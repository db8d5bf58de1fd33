import type { ListView } from './listView';

const number = new Intl.NumberFormat('en-GB');

/** Which rows a page shows of how many: `51 to 100 of 1,000 endpoint services`. */
export function rangeWords(
  { page, rows }: Pick<ListView, 'page' | 'rows'>,
  shown: number,
  total: number,
): string {
  if (shown === 0) return '';
  if (shown === total)
    return total === 1 ? '1 endpoint service' : `${number.format(total)} endpoint services`;
  const first = (page - 1) * rows + 1;
  return `${number.format(first)} to ${number.format(first + shown - 1)} of ${number.format(total)} endpoint services`;
}
