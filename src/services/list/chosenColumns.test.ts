import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMN_IDS,
  FIRST_COLUMNS,
  moveColumn,
  parseColumns,
  shownColumns,
  withColumn,
} from './chosenColumns';

const anyColumns = fc.uniqueArray(fc.constantFrom(...COLUMN_IDS));
const anyColumn = fc.constantFrom(...COLUMN_IDS);

describe('kept columns', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expect(parseColumns(JSON.stringify(columns))).toEqual(columns);
      }),
    );
  });

  it.each([null, '', 'null', '{}', '[1]', 'status'])('that read %j are no choice', (text) => {
    expect(parseColumns(text)).toBeUndefined();
  });

  it('of another version are read as far as they are columns, each once', () => {
    expect(parseColumns('["vpc","owner","status","vpc"]')).toEqual(['vpc', 'status']);
  });
});

describe('choosing columns', () => {
  it('shows one anew at the end and hides it without touching the others', () => {
    fc.assert(
      fc.property(anyColumns, anyColumn, (columns, id) => {
        const others = columns.filter((each) => each !== id);
        expect(withColumn(columns, id, false)).toEqual(others);
        const shown = withColumn(columns, id, true);
        expect(shown).toEqual(columns.includes(id) ? columns : [...columns, id]);
      }),
    );
  });

  it('moves one by a place, and back', () => {
    expect(moveColumn(['status', 'vpc', 'ports'], 'vpc', -1)).toEqual(['vpc', 'status', 'ports']);
    expect(moveColumn(['status', 'vpc', 'ports'], 'vpc', 1)).toEqual(['status', 'ports', 'vpc']);
    expect(moveColumn(['status', 'vpc'], 'status', -1)).toEqual(['status', 'vpc']);
    expect(moveColumn(['status', 'vpc'], 'vpc', 1)).toEqual(['status', 'vpc']);
    expect(moveColumn(['status', 'vpc'], 'ports', 1)).toEqual(['status', 'vpc']);
  });
});

describe('the columns that are shown', () => {
  it('hold what the list is sorted by', () => {
    expect(shownColumns(FIRST_COLUMNS, 'created')).toEqual(FIRST_COLUMNS);
    expect(shownColumns(FIRST_COLUMNS, 'updated')).toEqual([...FIRST_COLUMNS, 'updated']);
    expect(shownColumns([], 'created')).toEqual(['created']);
  });
});
