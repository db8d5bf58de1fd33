/** What the address says of the form, as any text: full name or ID of the service to connect to. */
export const ENDPOINT_FORM_PARAMETERS = ['service'] as const;
