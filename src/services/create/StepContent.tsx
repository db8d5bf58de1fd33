import { useRouter } from '@tanstack/react-router';
import { useFormContext } from 'react-hook-form';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import type { Finding } from '../backend/finding';
import type { BackendListener } from '../backend/useListenersOfBackend';
import { AccessStep } from './access/AccessStep';
import { BackendStep } from './BackendStep';
import type { ServiceForm } from './form';
import type { PortIndex } from './ports/portIndex';
import { PortMappingsTable } from './ports/PortMappingsTable';
import type { TakenPort } from './ports/portRules';
import { ReviewStep } from './review/ReviewStep';
import type { WizardStep } from './steps';

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
  return (
    <div id={stepContentId(step)}>
      <Step step={step} {...facts} />
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
  const router = useRouter();
  const { getValues } = useFormContext<ServiceForm>();
  switch (step) {
    case 'backend':
      return <BackendStep scope={scope} edition={edition} findings={findings} />;
    case 'ports':
      return (
        <PortMappingsTable
          edition={edition}
          taken={taken}
          listeners={listeners}
          index={portIndex}
          frozen={frozen}
          onOpenService={(serviceId) => {
            const target = { to: '/services/$serviceId', params: { serviceId } };
            return router.history.createHref(router.buildLocation(target).href);
          }}
        />
      );
    case 'access':
      return <AccessStep region={scope.region} />;
    case 'review':
      return <ReviewStep scope={scope} edition={edition} values={getValues()} onEdit={onEdit} />;
  }
}
