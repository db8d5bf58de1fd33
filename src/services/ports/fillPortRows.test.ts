import { expect, it } from 'vitest';
import { filledRowCount, fillPortRows } from './fillPortRows';
import type { PastedMapping } from './pastedMapping';
import { emptyPortRow, type PortRow } from './portRow';

const mapping = (port: number): PastedMapping => ({
  serverPort: port,
  clientPort: port,
  protocol: 'UDP',
});
const filled: PortRow = { id: 'filled', serverPort: '80', clientPort: '', protocol: 'TCP' };

it('fills empty rows first, in order, and adds rows for the rest', () => {
  const rows = fillPortRows([emptyPortRow(), filled, emptyPortRow()], [1, 2, 3].map(mapping));
  expect(rows.map(({ serverPort }) => serverPort)).toEqual(['1', '80', '2', '3']);
  expect(rows[1]).toBe(filled);
  expect(rows[0]?.protocol).toBe('UDP');
});

it('leaves empty rows that are not needed, and gives filled ones an ID of their own', () => {
  const before = [emptyPortRow(), emptyPortRow()];
  const rows = fillPortRows(before, [mapping(1)]);
  expect(rows[1]).toBe(before[1]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  expect(rows[0]?.id).not.toBe(before[0]?.id);
});

it('counts the rows that would be sent', () => {
  expect(filledRowCount([emptyPortRow(), filled, { ...filled, serverPort: ' ' }])).toBe(1);
});
