import { useState, type ReactNode } from 'react';
import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import { BulkRunPanel } from '../../ui/BulkRunPanel';
import type { Selection } from '../../ui/useSelection';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import { BulkDeleteDialog } from './BulkDeleteDialog';
import { bulkDeletionWords, useBulkDeletion } from './useBulkDeletion';

interface BulkDeletionParts {
  /** Why what is chosen cannot be deleted now. */
  whyNot: string | undefined;
  ask: () => void;
  dialog: ReactNode;
  panel: ReactNode;
}

/** Deletes what is chosen: the question, the run, and what became of each service. */
export function useChosenDeletion(
  scope: Scope,
  { chosen, choose }: Selection<EndpointService>,
): BulkDeletionParts {
  const [isAsking, setIsAsking] = useState(false);
  const run = useBulkDeletion(scope, (id) => {
    const service = chosen.get(id);
    if (service) choose([service], false);
  });
  const deletable = [...chosen.values()].filter(
    ({ status }) => whyNoDeletion('service', status) === undefined,
  );
  return {
    whyNot: whyNot(chosen.size, deletable.length, run.isUnderWay),
    ask: () => setIsAsking(true),
    dialog: isAsking && (
      <BulkDeleteDialog
        services={deletable}
        leftOut={chosen.size - deletable.length}
        onConfirm={() => {
          setIsAsking(false);
          run.start(deletable);
        }}
        onClose={() => setIsAsking(false)}
      />
    ),
    panel: run.queue.length > 0 && (
      <BulkRunPanel
        queue={run.queue}
        words={bulkDeletionWords(run.queue.length)}
        onStop={run.stop}
        onAgain={run.again}
        onClose={run.close}
      />
    ),
  };
}

function whyNot(chosen: number, deletable: number, isUnderWay: boolean): string | undefined {
  if (isUnderWay) return 'Services are being deleted: wait, or stop that first.';
  if (chosen === 0) return 'Select services first.';
  return deletable === 0 ? 'They are being deleted already.' : undefined;
}
