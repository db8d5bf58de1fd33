/**
 * Loaded rows with what has been heard of some of them since, in the order of the list; what was not there when they
 * were loaded comes first, as the newest does.
 */
export function withFresherRows<Row extends { id: string }>(
  loaded: readonly Row[],
  fresher: readonly Row[],
): readonly Row[] {
  const fresh = new Map(fresher.map((row) => [row.id, row]));
  const rows = loaded.map((row) => {
    const newer = fresh.get(row.id);
    fresh.delete(row.id);
    return newer ?? row;
  });
  return [...fresh.values(), ...rows];
}

/** The rows of one page. */
export function pageOf<Row>(
  rows: readonly Row[],
  { page, rows: perPage }: { page: number; rows: number },
): readonly Row[] {
  return rows.slice((page - 1) * perPage, page * perPage);
}
