/** What the address says of the list; as it stands there, so each may be any text. */
export const ENDPOINT_LIST_PARAMETERS = ['page', 'search', 'sort', 'dir', 'vpc'] as const;
export type EndpointListAddress = Partial<
  Record<(typeof ENDPOINT_LIST_PARAMETERS)[number], string | undefined>
>;
