import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROW = /^\| (?<threat>[^|]+) \| [^|]+ \| `(?<file>[^`]+)`: (?<title>[^|]+) \|$/;

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat|---)/.test(line));

it('names a test for each threat', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row).toMatch(ROW);
});

it.each(rows)('names a test that there is: %s', (row) => {
  const { file = '', title = '' } = ROW.exec(row)?.groups ?? {};
  expect(readFileSync(file, 'utf8')).toContain(title);
});
