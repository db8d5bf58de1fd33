import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { allServicesQuery, serviceDetailQuery, serviceKeys } from '../../api/vpcep';
import { readAnew } from '../../status/changed';
import { asOperation } from '../../status/notifications/asOperation';
import { tellOtherTabs } from '../../status/otherTabs';
import { writeToService, type ServiceWrite, type WriteOutcome } from './writeToService';
import { outcomeWords } from './outcomeWords';

interface Options {
  scope: Scope;
  serviceId: string;
  /** What is asked for, as an order: "Change the tags of orders-api". */
  title: string;
  /** What has come of it once the service shows it. */
  done: string;
  /** The page that shows what has become of the service. */
  href: string;
  onOutcome: (outcome: WriteOutcome) => void;
}

/** Changes a service as one operation; what the reads before and after it answer shows wherever the service does. */
export function useServiceWrite({ scope, serviceId, title, done, href, onOutcome }: Options) {
  const queryClient = useQueryClient();
  const { queryKey } = serviceDetailQuery(scope, serviceId);
  const read = async () => {
    // One that is under way may have been answered before the change.
    await queryClient.cancelQueries({ queryKey });
    return queryClient.fetchQuery({ ...serviceDetailQuery(scope, serviceId), staleTime: 0 });
  };
  const mutation = useMutation({
    mutationFn: (write: ServiceWrite) =>
      asOperation({ title, href, outcome: (outcome) => outcomeWords(outcome, done) }, () =>
        writeToService(read, write),
      ),
    onSettled: () => {
      readAnew(queryClient, [serviceKeys.lists(scope), allServicesQuery(scope).queryKey]);
      // This tab has read it already.
      tellOtherTabs({ stale: [[...queryKey]] });
    },
  });
  return {
    isSending: mutation.isPending,
    outcome: mutation.data,
    done,
    send: (write: ServiceWrite) => {
      if (!mutation.isPending) mutation.mutate(write, { onSuccess: onOutcome });
    },
    dismiss: mutation.reset,
  };
}
