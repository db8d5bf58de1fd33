import text from '../../docs/fidelity.md?raw';
import { found } from '../testCloud';

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const SEPARATOR = /^\|[\s:|-]+\|$/;

/** The rows of the tables below a heading of docs/fidelity.md. */
export function rowsBelow(heading: string): Row[] {
  const sections = text.split(/^## /m);
  const section = found(sections.find((each) => each.startsWith(`${heading}\n`)));
  const rows: Row[] = [];
  let names: string[] | undefined;
  for (const line of section.split('\n')) {
    if (!line.startsWith('|')) names = undefined;
    else if (!SEPARATOR.test(line)) {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (names)
        rows.push(Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
      else names = cells;
    }
  }
  return rows;
}

/** What stands between backticks in a cell. */
export function quoted(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}
