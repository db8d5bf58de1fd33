import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { ApiError } from '../../api/errors';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { allServicesQuery, serviceQuotaQuery } from '../../api/vpcep';
import { backendPaths } from '../backend/backendPaths';
import { useListenersOfBackend } from '../backend/useListenersOfBackend';
import { isBlank, type Draft } from './draft/draft';
import { useKeptDraft } from '../../ui/draft/useKeptDraft';
import { ErrorSummary } from '../../ui/form/ErrorSummary';
import { emptyForm, REFUSAL, serviceFormSchema, stepOfField, type ServiceForm } from './form';
import { StartedOverNotice } from '../../ui/draft/StartedOverNotice';
import { StepContent, stepContentId } from './StepContent';
import { StepNavigation } from './StepNavigation';
import { STEP_TITLES, stepAfter, stepBefore, WIZARD_STEPS, type WizardStep } from './steps';
import { CreationOutcome } from '../../status/creation/CreationOutcome';
import type { CreatedWords } from '../../status/creation/OutcomeUnknownPanel';
import { refusedField } from './submission/refusedField';
import { useCreateService } from './submission/useCreateService';
import { toCreateRequest } from './toCreateRequest';
import { currentProblems, useFormProblems, type FormProblem } from './useFormProblems';
import { focusElement } from '../../ui/form/focusElement';
import { STEP_HEADING_ID, useStepFocus } from './useStepFocus';
import { useWizardForm } from './useWizardForm';
import { WizardButtons } from './WizardButtons';

interface WizardProps {
  scope: Scope;
  edition: Edition;
  /** Where the draft is kept. */
  place: string;
  initial: Draft;
  step: WizardStep | undefined;
  onStep: (step: WizardStep, options?: { replace: boolean }) => void;
  onLeave: () => void;
  onCreated: (serviceId: string) => void;
}

/** The form in four steps, from the first field to the cloud's answer. */
export function Wizard({
  scope,
  edition,
  place,
  initial,
  step,
  onStep,
  onLeave,
  onCreated,
}: WizardProps) {
  const queryClient = useQueryClient();
  const { form, portIndex, findings, facts, backend } = useWizardForm(
    scope,
    edition,
    initial.values,
  );
  const [reached, setReached] = useState(initial.reached);
  const [sent, setSent] = useState(initial.sent);
  const [summarised, setSummarised] = useState<WizardStep>();
  const [undoable, setUndoable] = useState<{ values: ServiceForm; reached: WizardStep }>();

  const draft = useKeptDraft<Draft>(place, isBlank, () => ({
    values: form.getValues(),
    reached,
    sent,
  }));

  const creation = useCreateService({
    scope,
    sentBefore: initial.sent,
    onSent: (next) => {
      setSent(next);
      // A reload in the next moment must know that something is on its way.
      draft.keepWith({ sent: next });
    },
    onExists: draft.forget,
    onCreated: (service) => onCreated(service.id),
  });
  const { outcome } = creation;
  const isSending = outcome.phase === 'sending';

  const shown = landingStep(step ?? 'backend', reached, form.getValues(), edition);
  useEffect(() => {
    if (shown !== (step ?? 'backend')) onStep(shown, { replace: true });
  }, [shown, step, onStep]);

  const { focusNext } = useStepFocus(shown);
  const problems = useFormProblems(form, portIndex);
  const errorCounts = countByStep(problems);
  const listeners = useListenersOfBackend(scope, backend);

  const goTo = (next: WizardStep, elementId?: string) => {
    if (isSending) return;
    if (elementId !== undefined) {
      if (next === shown) focusElement(elementId);
      else focusNext(elementId);
    }
    if (next !== shown) onStep(next);
  };

  /** Leads to the first error there is, in the wanted step if it has one. */
  const goToFirstProblem = (within?: WizardStep): FormProblem | undefined => {
    const all = currentProblems(form.getErrors(), portIndex.summary());
    const first = all.find((problem) => problem.step === within) ?? all[0];
    if (first) goTo(first.step, first.elementId);
    return first;
  };
  const showProblems = (within?: WizardStep) => setSummarised(goToFirstProblem(within)?.step);

  const isStepRight = (wanted: Exclude<WizardStep, 'review'>): boolean | Promise<boolean> => {
    switch (wanted) {
      case 'backend':
        return form.trigger(backendPaths(form.getValues('backend.serverType')));
      case 'ports':
        portIndex.revealAll();
        return portIndex.passes();
      case 'access':
        return form.trigger('access');
    }
  };

  const next = async () => {
    if (isSending || shown === 'review') return;
    if (!(await isStepRight(shown))) {
      showProblems(shown);
      return;
    }
    setSummarised(undefined);
    const after = stepAfter(shown);
    if (WIZARD_STEPS.indexOf(after) > WIZARD_STEPS.indexOf(reached)) {
      setReached(after);
      draft.changed();
    }
    if (after === 'review') {
      // What may have changed since it was read is read again before it is relied on.
      void queryClient.invalidateQueries({ queryKey: allServicesQuery(scope).queryKey });
      void queryClient.invalidateQueries({ queryKey: serviceQuotaQuery(scope).queryKey });
    }
    onStep(after);
  };

  const onRefused = (error: ApiError) => {
    const field = refusedField(error, form.getValues('backend.serverType'));
    if (!field) return;
    if (field === 'ports') {
      portIndex.addRefusal('all', error.wayOut);
      void queryClient.invalidateQueries({ queryKey: allServicesQuery(scope).queryKey });
    } else {
      form.setError(field, { type: REFUSAL, message: error.wayOut });
    }
    goToFirstProblem(stepOfField(field));
  };

  const submit = form.handleSubmit(
    (values) => creation.send(toCreateRequest(values, edition), onRefused),
    () => {
      portIndex.revealAll();
      showProblems();
    },
  );

  const create = () => {
    if (isSending) return;
    if (outcome.phase !== 'none' && outcome.phase !== 'refused') {
      focusElement(OUTCOME_ID);
      return;
    }
    setUndoable(undefined);
    portIndex.clearRefusals();
    void submit();
  };

  const fill = (values: ServiceForm, reachedStep: WizardStep) => {
    form.reset(values);
    portIndex.reset(values.ports);
    setReached(reachedStep);
    setSummarised(undefined);
    creation.dismissRefusal();
    draft.changed();
  };

  const startOver = () => {
    if (isSending) return;
    setUndoable({ values: form.getValues(), reached });
    fill(emptyForm(), 'backend');
    onStep('backend');
  };

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label="Create endpoint service"
        onSubmit={(event) => {
          event.preventDefault();
          if (shown === 'review') create();
        }}
      >
        <div inert={isSending}>
          <StepNavigation
            current={shown}
            reached={reached}
            errorCounts={errorCounts}
            onStep={(target) => goTo(target)}
          />
          {undoable && (
            <StartedOverNotice
              onClose={() => setUndoable(undefined)}
              onUndo={() => {
                fill(undoable.values, undoable.reached);
                setUndoable(undefined);
              }}
            />
          )}
          {summarised === shown && (
            <ErrorSummary
              label="Errors of this step"
              problems={problems.filter((problem) => problem.step === shown)}
              onGoTo={(problem) => goTo(problem.step, problem.elementId)}
            />
          )}
          <Typography variant="h2" id={STEP_HEADING_ID} tabIndex={-1} sx={{ mb: 2 }}>
            {STEP_TITLES[shown]}
          </Typography>
          <StepContent
            step={shown}
            scope={scope}
            edition={edition}
            findings={findings}
            taken={facts.taken}
            listeners={listeners}
            portIndex={portIndex}
            frozen={isSending}
            onEdit={(target) => goTo(target, stepContentId(target))}
          />
        </div>
        <CreationOutcome
          id={OUTCOME_ID}
          creation={creation}
          words={CREATED_WORDS}
          nameOf={(service) => service.service_name ?? service.id}
          onSendAgain={() => void submit()}
        />
        <WizardButtons
          step={shown}
          isSending={isSending}
          onCancel={onLeave}
          onStartOver={startOver}
          onBack={() => goTo(stepBefore(shown))}
          onNext={() => void next()}
        />
      </form>
    </FormProvider>
  );
}

const OUTCOME_ID = 'create-outcome';

const CREATED_WORDS: CreatedWords = {
  one: 'service',
  many: 'services',
  marks: 'same backend, VPC and ports',
};

function countByStep(problems: readonly FormProblem[]): Record<WizardStep, number> {
  const counts = { backend: 0, ports: 0, access: 0, review: 0 };
  for (const { step } of problems) counts[step] += 1;
  return counts;
}

/** The step that an address leads to: one already reached, otherwise the first that is not yet right. */
function landingStep(
  wanted: WizardStep,
  reached: WizardStep,
  values: ServiceForm,
  edition: Edition,
): WizardStep {
  if (WIZARD_STEPS.indexOf(wanted) <= WIZARD_STEPS.indexOf(reached)) return wanted;
  const parsed = serviceFormSchema({ edition, taken: [], blockers: [] }).safeParse(values);
  const wrong = new Set(parsed.error?.issues.map(({ path }) => stepOfField(String(path[0]))));
  return WIZARD_STEPS.find((one) => wrong.has(one)) ?? wanted;
}
