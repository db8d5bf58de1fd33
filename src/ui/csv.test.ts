import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from './csv';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    [' =1', "' =1"],
    ['\u00A0 @x', "'\u00A0 @x"],
    ['\u200B=1', "'\u200B=1"],
    ['\u202E=1', "'\u202E=1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('%j, which a spreadsheet would work out, becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each(['', 'orders', 'a=b', 'a-b', '1', ' a', 'a\u200B=1', 'Größe 🙂'])(
    '%j stays as it is',
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  it('never begins as a formula, quoted or not', () => {
    const blanks = fc.string({
      unit: fc.constantFrom(' ', '\u00A0', '\u3000', '\u200B', '\uFEFF'),
    });
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n');
    fc.assert(
      fc.property(blanks, sign, fc.string(), (before, start, rest) => {
        expect(
          csvCell(before + start + rest)
            .replace(/^"/, '')
            .normalize('NFKC')
            .trim(),
        ).not.toMatch(/^[\u200B]*[=+\-@]/);
        expect(csvCell(start + rest)).toMatch(/^"?'/);
      }),
    );
  });
});

describe('a table', () => {
  it('has a line for each row, ended as RFC 4180 says', () => {
    expect(
      csvText([
        ['Name', 'Ports'],
        ['a,b', '1 "x"'],
      ]),
    ).toBe('\uFEFFName,Ports\r\n"a,b","1 ""x"""\r\n');
  });

  it('is read back cell by cell as it was, but for the apostrophes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const harmless = rows.map((cells) =>
          cells.map((text) => (/^(?:[\n\r]| *=)|^\s*=/.test(text) ? `'${text}` : text)),
        );
        expect(parseCsv(csvText(rows).slice(1))).toEqual(harmless);
      }),
    );
  });
});

/** Reads RFC 4180 by its grammar. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
