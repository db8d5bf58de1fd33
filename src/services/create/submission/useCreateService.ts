import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../api/errors';
import type { Scope } from '../../../api/scope';
import { cloudClock } from '../../../api/serverClock';
import {
  allServicesQuery,
  createService,
  fetchServicePage,
  serviceKeys,
  type CreateServiceRequest,
  type EndpointService,
} from '../../../api/vpcep';
import { markStartedHere } from '../../../status/startedHere';
import type { SentCreate } from '../draft/draft';
import { findCreated, LOOK_PAUSES_MS } from './findCreated';

/** The newest services of the project, among which the lost one would stand. */
const ROWS_TO_LOOK_AT = 100;

export type Outcome =
  | { phase: 'none' }
  | { phase: 'sending' }
  | { phase: 'refused'; error: ApiError }
  /** Nobody knows whether the service came to be: the console looks for it. */
  | { phase: 'looking'; look: number; looks: number }
  | { phase: 'found'; services: EndpointService[] }
  | { phase: 'not-found'; stopped: boolean; lookFailed: ApiError | null };

interface Options {
  scope: Scope;
  /** A create of which an earlier page did not learn the outcome. */
  sentBefore: SentCreate | undefined;
  /** Called before anything travels and when the outcome is known, so that a reload knows of it too. */
  onSent: (sent: SentCreate | undefined) => void;
  /** The service exists; also told when the person has left the wizard meanwhile. */
  onExists: () => void;
  /** The service exists and its page already has it; only told while the wizard is shown. */
  onCreated: (service: EndpointService) => void;
}

/**
 * Sends the create: one POST however often it is asked, none by itself. When its answer is lost, looks
 * for the service before a second one can be sent.
 */
export function useCreateService({ scope, sentBefore, onSent, onExists, onCreated }: Options) {
  const queryClient = useQueryClient();
  const [sent, setSent] = useState(sentBefore);
  const [stopped, setStopped] = useState(false);
  const mutationKey = ['create-service', scope.region, scope.projectId];

  const remember = (next: SentCreate | undefined) => {
    setSent(next);
    setStopped(false);
    onSent(next);
  };

  const welcome = (service: EndpointService) => {
    queryClient.setQueryData(serviceKeys.detail(scope, service.id), service);
    markStartedHere(service.id);
    void queryClient.invalidateQueries({ queryKey: serviceKeys.all(scope), refetchType: 'none' });
    remember(undefined);
    onExists();
  };

  const { mutate, isPending, error, reset } = useMutation<
    EndpointService,
    Error,
    CreateServiceRequest
  >({
    mutationKey,
    mutationFn: (body) => createService(scope, body),
    onMutate: (body) => {
      const known = queryClient.getQueryData(allServicesQuery(scope).queryKey);
      remember({
        body,
        sentAt: cloudClock().now,
        knownIds: known?.services.map(({ id }) => id) ?? [],
      });
    },
    onSuccess: welcome,
    onError: (failure) => {
      if (!(failure instanceof ApiError && failure.outcomeUnknown)) remember(undefined);
    },
  });

  const isUnknown = sent !== undefined && !isPending;
  const lookKey = ['vpcep', scope.region, scope.projectId, 'look-for', sent?.sentAt];
  const look = useQuery({
    queryKey: lookKey,
    queryFn: async ({ signal }) => {
      if (!sent) return [];
      const page = await fetchServicePage(
        scope,
        {
          limit: ROWS_TO_LOOK_AT,
          offset: 0,
          sortKey: 'created_at',
          sortDir: 'desc',
          ...(sent.body.service_name !== undefined && { name: sent.body.service_name }),
        },
        signal,
      );
      return findCreated(page.endpoint_services, sent);
    },
    enabled: isUnknown && !stopped,
    retry: false,
    staleTime: Infinity,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => {
      if (state.data && state.data.length > 0) return false;
      return LOOK_PAUSES_MS[state.dataUpdateCount + state.errorUpdateCount] ?? false;
    },
  });
  const lookState = queryClient.getQueryState(lookKey);
  const looks = (lookState?.dataUpdateCount ?? 0) + (lookState?.errorUpdateCount ?? 0);

  const outcome = ((): Outcome => {
    if (isPending) return { phase: 'sending' };
    if (isUnknown) {
      if (look.data && look.data.length > 0) return { phase: 'found', services: look.data };
      if (stopped || looks >= LOOK_PAUSES_MS.length) {
        return {
          phase: 'not-found',
          stopped,
          lookFailed: look.error instanceof ApiError ? look.error : null,
        };
      }
      return {
        phase: 'looking',
        look: Math.min(looks + 1, LOOK_PAUSES_MS.length),
        looks: LOOK_PAUSES_MS.length,
      };
    }
    return error instanceof ApiError ? { phase: 'refused', error } : { phase: 'none' };
  })();

  return {
    outcome,
    /** Sends, unless a create is already on its way or the outcome of one is unknown. */
    send: (body: CreateServiceRequest, onRefused: (error: ApiError) => void) => {
      if (queryClient.isMutating({ mutationKey }) > 0) return;
      mutate(body, {
        onSuccess: onCreated,
        onError: (failure) => {
          if (failure instanceof ApiError && !failure.outcomeUnknown) onRefused(failure);
        },
      });
    },
    stopLooking: () => setStopped(true),
    lookAgain: () => {
      setStopped(false);
      void queryClient.resetQueries({ queryKey: lookKey });
    },
    /** One of the services found is the one that was sent. */
    claim: (service: EndpointService) => {
      welcome(service);
      onCreated(service);
    },
    /** The person has decided that the lost create did not happen. */
    giveUp: () => remember(undefined),
    dismissRefusal: reset,
  };
}
