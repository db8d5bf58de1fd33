import { Suspense, useState } from 'react';
import type { Scope } from '../../../api/scope';
import type { EndpointService } from '../../../api/vpcep';
import { knownStatus } from '../../../status/statusWords';
import { BulkRunPanel } from '../../../ui/BulkRunPanel';
import { lazyPart } from '../../../ui/lazyPart';
import type { BulkAction } from './bulkAction';
import type { TagChange } from './tagChange';
import { bulkTaggingWords, useBulkTagging } from './useBulkTagging';

/** With the form and its rules, which the list has no other use for. */
const TagServicesDialog = lazyPart(async () => {
  const { TagServicesDialog: part } = await import('./TagServicesDialog');
  return part;
});

/** Changes the tags of what is chosen: the question, the run, and what became of each service. */
export function useChosenTagging(
  scope: Scope,
  chosen: ReadonlyMap<string, EndpointService>,
): BulkAction {
  const [isAsking, setIsAsking] = useState(false);
  const [kind, setKind] = useState<TagChange['kind']>('add');
  const run = useBulkTagging(scope);
  const taggable = [...chosen.values()].filter(({ status }) => knownStatus(status) !== 'deleting');
  return {
    whyNot: whyNot(chosen.size, taggable.length),
    isUnderWay: run.isUnderWay,
    ask: () => {
      TagServicesDialog.preload();
      setIsAsking(true);
    },
    close: run.close,
    dialog: isAsking && (
      <Suspense>
        <TagServicesDialog
          services={taggable}
          leftOut={chosen.size - taggable.length}
          onConfirm={(change) => {
            setIsAsking(false);
            setKind(change.kind);
            run.start(taggable, change);
          }}
          onClose={() => setIsAsking(false)}
        />
      </Suspense>
    ),
    panel: run.queue.length > 0 && (
      <BulkRunPanel
        queue={run.queue}
        words={bulkTaggingWords(kind, run.queue.length)}
        onStop={run.stop}
        onAgain={run.again}
        onClose={run.close}
      />
    ),
  };
}

function whyNot(chosen: number, taggable: number): string | undefined {
  if (chosen === 0) return 'Select services first.';
  return taggable === 0 ? 'They are being deleted.' : undefined;
}
