import { statusWithDeletion } from './deletion';
import type { TakenDeletions } from './takenDeletions';

/** Rows of a list as they are shown: a deletion that was taken on shows before the cloud's list does. */
export function withDeletions<Row extends { id: string; status: string }>(
  rows: readonly Row[],
  heardAt: number,
  deletions: TakenDeletions,
): readonly Row[] {
  if (deletions.size === 0) return rows;
  return rows.map((row) => {
    const status = statusWithDeletion(row.status, heardAt, deletions.get(row.id));
    return status === row.status ? row : { ...row, status };
  });
}
