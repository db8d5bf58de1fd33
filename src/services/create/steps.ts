/** The steps of the wizard, in order. */
export const WIZARD_STEPS = ['backend', 'ports', 'access', 'review'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

export const STEP_TITLES: Record<WizardStep, string> = {
  backend: 'Backend',
  ports: 'Port mappings',
  access: 'Access and tags',
  review: 'Review',
};

export function stepAfter(step: WizardStep): WizardStep {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1] ?? step;
}

export function stepBefore(step: WizardStep): WizardStep {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) - 1] ?? step;
}
