import { newRowId } from '../rowId';

/** A key with a value, as a row of a form. */
export interface TagRow {
  /** Of the row, not of its place. */
  id: string;
  key: string;
  value: string;
}

export function emptyTagRow(): TagRow {
  return { id: newRowId(), key: '', value: '' };
}
