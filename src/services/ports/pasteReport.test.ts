import { describe, expect, it } from 'vitest';
import { parsePortMappings } from './parsePortMappings';
import { limitProblem, pasteReport, understood } from './pasteReport';

describe('too many mappings ("Creating a VPC Endpoint Service", Table 2: at most 200)', () => {
  it('none up to the limit', () => {
    expect(limitProblem(4, 196)).toBeUndefined();
    expect(limitProblem(200, 0)).toBeUndefined();
  });

  it('says how many are too many', () => {
    expect(limitProblem(201, 0)).toMatch(/^201 mappings: 1 too many/);
    expect(limitProblem(5, 196)).toMatch(
      /^5 mappings beside the 196 rows that are filled in: 1 too many/,
    );
    expect(limitProblem(200, 1)).toMatch(/^200 mappings beside the 1 row that is filled in: 1 too/);
    expect(limitProblem(65_535, 0)).toMatch(/^65,535 mappings: 65,335 too many/);
  });
});

it('reports what was done and names what was left out', () => {
  expect(pasteReport('added', parsePortMappings('8080:80'))).toBe('Added 1 mapping.');
  expect(pasteReport('replaced', parsePortMappings('1\nx\n2\ny'))).toBe(
    'All rows replaced by 2 mappings. Not understood and left out: line 2, line 4.',
  );
  expect(pasteReport('added', parsePortMappings(`1${'\nx'.repeat(7)}`))).toContain(
    'line 5, line 6 and 2 more',
  );
});

it('says what was understood', () => {
  expect(understood(parsePortMappings('1-3'))).toBe('3 mappings understood.');
  expect(understood(parsePortMappings('1\nx'))).toBe('1 mapping understood. 1 line was not.');
});
