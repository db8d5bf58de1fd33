import { useState } from 'react';
import type { Scope } from '../../../api/scope';
import type { EndpointService } from '../../../api/vpcep';
import { BulkRunPanel } from '../../../ui/BulkRunPanel';
import type { Selection } from '../../../ui/useSelection';
import { whyNoDeletion } from '../../../status/whyNoDeletion';
import type { BulkAction } from './bulkAction';
import { BulkDeleteDialog } from './BulkDeleteDialog';
import { bulkDeletionWords, useBulkDeletion } from './useBulkDeletion';

/** Deletes what is chosen: the question, the run, and what became of each service. */
export function useChosenDeletion(
  scope: Scope,
  { chosen, choose }: Selection<EndpointService>,
): BulkAction {
  const [isAsking, setIsAsking] = useState(false);
  const run = useBulkDeletion(scope, (id) => {
    const service = chosen.get(id);
    if (service) choose([service], false);
  });
  const deletable = [...chosen.values()].filter(
    ({ status }) => whyNoDeletion('service', status) === undefined,
  );
  return {
    whyNot: whyNot(chosen.size, deletable.length),
    isUnderWay: run.isUnderWay,
    close: run.close,
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

function whyNot(chosen: number, deletable: number): string | undefined {
  if (chosen === 0) return 'Select services first.';
  return deletable === 0 ? 'They are being deleted already.' : undefined;
}
