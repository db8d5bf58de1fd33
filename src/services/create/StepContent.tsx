import { Suspense, useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import type { Finding } from '../backend/finding';
import type { BackendListener } from '../backend/useListenersOfBackend';
import { lazyPart } from '../../ui/lazyPart';
import { BackendStep } from './BackendStep';
import type { ServiceForm } from './form';
import { useServiceHref } from '../ports/useServiceHref';
import type { PortIndex } from '../ports/portIndex';
import type { TakenPort } from '../ports/portRules';
import type { WizardStep } from './steps';

// The page opens with the first step; the others come while it is being filled in.
const PortMappingsTable = lazyPart(
  async () => (await import('../ports/PortMappingsTable')).PortMappingsTable,
);
const ListenersUnread = lazyPart(
  async () => (await import('../backend/ListenersUnread')).ListenersUnread,
);
const AccessStep = lazyPart(async () => (await import('./AccessStep')).AccessStep);
const ReviewStep = lazyPart(async () => (await import('./review/ReviewStep')).ReviewStep);

/** Fetches what the later steps need, as soon as somebody begins with the first. */
function fetchLaterSteps(): void {
  for (const part of [PortMappingsTable, ListenersUnread, AccessStep, ReviewStep]) part.preload();
}

interface StepContentProps {
  step: WizardStep;
  scope: Scope;
  edition: Edition;
  findings: readonly Finding[];
  taken: readonly TakenPort[];
  listeners: readonly BackendListener[] | undefined;
  portIndex: PortIndex;
  frozen: boolean;
  /** Opens a step from the review. */
  onEdit: (step: Exclude<WizardStep, 'review'>) => void;
}

/** The DOM id of what a step holds, so that focus finds its first field. */
export function stepContentId(step: WizardStep): string {
  return `step-${step}`;
}

export function StepContent({ step, ...facts }: StepContentProps) {
  useEffect(() => {
    document.addEventListener('focusin', fetchLaterSteps, { once: true });
    return () => document.removeEventListener('focusin', fetchLaterSteps);
  }, []);
  return (
    <div id={stepContentId(step)}>
      <Suspense>
        <Step step={step} {...facts} />
      </Suspense>
    </div>
  );
}

function Step({
  step,
  scope,
  edition,
  findings,
  taken,
  listeners,
  portIndex,
  frozen,
  onEdit,
}: StepContentProps) {
  const serviceHref = useServiceHref();
  const { getValues } = useFormContext<ServiceForm>();
  switch (step) {
    case 'backend':
      return <BackendStep scope={scope} edition={edition} findings={findings} />;
    case 'ports':
      return (
        <>
          <PortMappingsTable
            edition={edition}
            taken={taken}
            listeners={listeners}
            index={portIndex}
            frozen={frozen}
            onOpenService={serviceHref}
          />
          <ListenersUnread scope={scope} backend={getValues('backend')} />
        </>
      );
    case 'access':
      return <AccessStep region={scope.region} />;
    case 'review':
      return <ReviewStep scope={scope} edition={edition} values={getValues()} onEdit={onEdit} />;
  }
}
