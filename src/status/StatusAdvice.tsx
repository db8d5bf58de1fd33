import type { ReactNode } from 'react';
import { adviceFor } from '../api/errorCodes/adviceFor';
import type { CreationFailure } from '../api/vpcep';
import { formatClock } from '../ui/formatTime';
import { Advice } from './Advice';
import type { TakenDeletion } from './deletion';
import { statusLabel, statusWord, type StatusWord } from './statusWords';

interface StatusAdviceProps {
  /** Within a sentence: "service". */
  thing: 'service' | 'endpoint';
  /** As shown, which after a deletion may be ahead of what was answered. */
  status: string;
  /** A deletion that the cloud has taken on. */
  deletion: TakenDeletion | undefined;
  /** Why its creation failed. */
  failures: readonly CreationFailure[];
  /** Leads to the form, after a creation that failed. */
  createAgain: ReactNode;
  /** What the statuses mean that only this kind of thing has. */
  own: Partial<Record<StatusWord, ReactNode>>;
}

/** What a status means for the person, and what to do next. */
export function StatusAdvice(props: StatusAdviceProps) {
  const { thing, status, deletion, own } = props;
  const word = statusWord(status);
  if (deletion !== undefined && word !== 'deleting') {
    return (
      <Advice title="The deletion does not show">
        The cloud took the deletion on at {formatClock(deletion.at)}, but still shows the {thing} as{' '}
        {statusLabel(status)}. Refresh in a minute; if nothing changes, delete it again.
      </Advice>
    );
  }
  switch (word) {
    case 'creating':
      return (
        <Advice title={`The cloud is building the ${thing}`}>
          You may leave this page, nothing is lost: the {thing} goes on being built. If this tab
          stays open in the background, its title tells when it is done.
        </Advice>
      );
    case 'failed':
      return <FailedAdvice {...props} />;
    case 'deleting':
      return (
        <Advice title={`The cloud is removing the ${thing}`}>
          It is gone once the cloud no longer knows it, usually after 1 to 2 minutes. This page
          tells when.
        </Advice>
      );
    case 'available':
    case 'pendingAcceptance':
    case 'accepted':
    case 'rejected':
    case undefined:
      return (word && own[word]) ?? <UnknownAdvice thing={thing} status={status} />;
  }
}

function UnknownAdvice({ thing, status }: Pick<StatusAdviceProps, 'thing' | 'status'>) {
  return (
    <Advice title="A status that this console does not know">
      The cloud says “{status}”, a word that its reference does not list for this {thing}. It is
      asked again now and then; if it stays, ask support what it means.
    </Advice>
  );
}

function FailedAdvice({ thing, failures, createAgain }: StatusAdviceProps) {
  return (
    <Advice title={`The cloud could not create the ${thing}`} actions={createAgain}>
      {failures.length === 0 && 'The cloud gave no reason. '}
      {failures.map(({ code, message }) => (
        <div key={`${code} ${message}`}>
          {code && <strong>{code}</strong>}
          {code && message && ': '}
          {message && `“${message}” `}
          <br />
          {code && (adviceFor(code, CREATION[thing]).listed?.wayOut ?? unlisted(thing))}
        </div>
      ))}
      A failed {thing} stays in the list and counts against the quota until it is deleted.
    </Advice>
  );
}

const CREATION = {
  service: { action: 'vpcep:epservices:create', what: 'create endpoint services' },
  endpoint: { action: 'vpcep:endpoints:create', what: 'create endpoints' },
};

function unlisted(thing: string): string {
  return `The reference does not say what this code means for a new ${thing}: give support the code, the ${thing} ID and the time.`;
}
