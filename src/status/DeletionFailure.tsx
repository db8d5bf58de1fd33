import { ApiError } from '../api/errors';
import { FailureAlert } from '../ui/FailureAlert';
import type { DeletionOutcome } from './deletion';
import { failureWords } from './failureWords';
import { statusLabel } from './statusWords';

interface DeletionFailureProps {
  /** The thing within a sentence: "service". */
  thing: string;
  outcome: DeletionOutcome | undefined;
  error: Error | null;
}

/** Why a deletion that was asked for is not under way, or may not be; nothing while nothing speaks against it. */
export function DeletionFailure({ thing, outcome, error }: DeletionFailureProps) {
  if (error) return <Refusal thing={thing} error={error} />;
  if (outcome?.kind !== 'not-taken') return null;
  return (
    <FailureAlert
      title={`The ${thing} was not deleted`}
      severity="warning"
      details={outcome.unclear.details}
    >
      No answer said what became of it, so the console looked: the {thing} is still there and{' '}
      {statusLabel(outcome.status)}, so the cloud did not take the deletion on. You can delete it
      again.
    </FailureAlert>
  );
}

function Refusal({ thing, error }: { thing: string; error: Error }) {
  const { wayOut, details } = failureWords(error);
  if (error instanceof ApiError && error.outcomeUnknown) {
    return (
      <FailureAlert title="Outcome unknown" severity="warning" details={details}>
        No answer came, and the {thing} could not be read either: nobody can say yet whether it is
        being deleted. It does no harm to delete it again; it can be deleted only once.
      </FailureAlert>
    );
  }
  return (
    <FailureAlert title={`The cloud did not delete the ${thing}`} details={details}>
      {wayOut}
    </FailureAlert>
  );
}
