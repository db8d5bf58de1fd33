/** What the address says of the list; as it stands there, so each may be any text. */
export const LIST_PARAMETERS = [
  'page',
  'search',
  'status',
  'sort',
  'dir',
  'rows',
  'load',
  'vpc',
  'backend',
  'approval',
  'tag',
] as const;
export type ListAddress = Partial<Record<(typeof LIST_PARAMETERS)[number], string | undefined>>;
