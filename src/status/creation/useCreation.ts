import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/errors';
import { cloudClock } from '../../api/serverClock';
import { forget } from '../changed';
import type { Scope } from '../../api/scope';
import { follow } from '../notifications/followed';
import { begin, type OperationHandle } from '../notifications/operations';
import type { KeyStart } from '../otherTabs';
import { markStartedHere } from '../startedHere';
import { LOOK_PAUSES_MS } from './looks';

/**
 * A create that was sent and of which nobody knows yet whether it happened.
 * @typeParam Marks What of the request's body its result is recognised by.
 */
export interface SentCreate<Marks> {
  body: Marks;
  /** By the cloud's clock where it is known, in milliseconds since 1970. */
  sentAt: number;
  /** Things of this kind that were there before, as far as they had been read. */
  knownIds: string[];
}

export type Outcome<Made> =
  | { phase: 'none' }
  | { phase: 'sending' }
  | { phase: 'refused'; error: ApiError }
  /** Nobody knows whether it came to be: the console looks for it. */
  | { phase: 'looking'; look: number; looks: number }
  | { phase: 'found'; made: Made[] }
  | { phase: 'not-found'; stopped: boolean; lookFailed: ApiError | null };

interface Options<Body extends Marks, Marks, Made> {
  scope: Scope;
  kind: 'service' | 'endpoint';
  /** What is asked for, as an order: "Create orders-api". */
  title: (body: Marks) => string;
  /** Of the kind and the project; two creates with one key are never on their way together. */
  key: QueryKey;
  send: (body: Body) => Promise<Made>;
  /** Finds in the cloud what a lost create can have made. */
  look: (sent: SentCreate<Marks>, signal: AbortSignal) => Promise<Made[]>;
  /** IDs of this kind that are known at present. */
  knownIds: () => string[];
  /** Where the query cache keeps one of this kind. */
  detailKey: (id: string) => QueryKey;
  /** What one more of this kind changes. */
  concerns: readonly KeyStart[];
  /** A create of which an earlier page did not learn the outcome. */
  sentBefore: SentCreate<Marks> | undefined;
  /** Called before anything travels and when the outcome is known, so that a reload knows of it too. */
  onSent: (sent: SentCreate<Marks> | undefined) => void;
  /** It exists; also told when the person has left the form meanwhile. */
  onExists: () => void;
  /** It exists and its page already has it; only told while the form is shown. */
  onCreated: (made: Made) => void;
}

/**
 * Sends a create: one POST however often it is asked, none by itself. When its answer is lost, looks
 * for what it made before a second one can be sent.
 */
export function useCreation<
  Body extends Marks,
  Marks,
  Made extends { id: string; status: string },
>({
  scope,
  kind,
  title,
  key,
  send,
  look: lookFor,
  knownIds,
  detailKey,
  concerns,
  sentBefore,
  onSent,
  onExists,
  onCreated,
}: Options<Body, Marks, Made>) {
  const queryClient = useQueryClient();
  const [sent, setSent] = useState(sentBefore);
  const [begun, setBegun] = useState<OperationHandle>();
  const [stopped, setStopped] = useState(false);

  const remember = (next: SentCreate<Marks> | undefined) => {
    setSent(next);
    setStopped(false);
    onSent(next);
  };

  const place = `/${kind}s`;
  const beginFor = (body: Marks) => {
    const operation = begin({ title: title(body), href: `${place}/new` });
    setBegun(operation);
    return operation;
  };

  const welcome = (made: Made, operation: OperationHandle | undefined) => {
    operation?.goesOn('The cloud is creating it.', `${place}/${made.id}`);
    if (operation) {
      const { id, status } = made;
      follow({ scope, kind, id, status, awaited: 'created', since: Date.now(), operation });
    }
    queryClient.setQueryData(detailKey(made.id), made);
    markStartedHere(made.id);
    forget(queryClient, concerns);
    remember(undefined);
    onExists();
  };

  const { mutate, isPending, error, reset } = useMutation<Made, Error, Body, OperationHandle>({
    mutationKey: key,
    mutationFn: send,
    onMutate: (body) => {
      remember({ body, sentAt: cloudClock().now, knownIds: knownIds() });
      return beginFor(body);
    },
    onSuccess: (made, _, operation) => welcome(made, operation),
    onError: (failure, _, operation) => {
      operation?.failed(failure);
      if (!(failure instanceof ApiError && failure.outcomeUnknown)) remember(undefined);
    },
  });

  const isUnknown = sent !== undefined && !isPending;
  const lookKey = [...key, 'look-for', sent?.sentAt];
  const look = useQuery({
    queryKey: lookKey,
    queryFn: async ({ signal }) => (sent ? lookFor(sent, signal) : []),
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

  const outcome = ((): Outcome<Made> => {
    if (isPending) return { phase: 'sending' };
    if (isUnknown) {
      if (look.data && look.data.length > 0) return { phase: 'found', made: look.data };
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
    send: (body: Body, onRefused: (error: ApiError) => void) => {
      if (queryClient.isMutating({ mutationKey: key }) > 0) return;
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
    /** One of those found is the one that was sent for. */
    claim: (made: Made) => {
      welcome(made, begun ?? (sent && beginFor(sent.body)));
      onCreated(made);
    },
    /** The person has decided that the lost create did not happen. */
    giveUp: () => remember(undefined),
    dismissRefusal: reset,
  };
}
