import { z } from 'zod';
import { newRowId } from '../rowId';

/** A key with a value, as a row of a form. */
export interface TagRow {
  /** Of the row, not of its place. */
  id: string;
  key: string;
  value: string;
}

/** A row as a draft keeps it: with whatever was typed. */
export const keptTagRow = z.object({ id: z.string(), key: z.string(), value: z.string() });

export function emptyTagRow(): TagRow {
  return { id: newRowId(), key: '', value: '' };
}
