/** What the address says of the wizard, each as any text: its step, and the ID of a service to start from. */
export const WIZARD_PARAMETERS = ['step', 'from'] as const;
export type WizardAddress = Partial<Record<(typeof WIZARD_PARAMETERS)[number], string | undefined>>;
