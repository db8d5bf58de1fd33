import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { LOST_LOOK, lookOf, StatusPill } from './statusLook';
import { statusLabel } from './statusWords';

/** Whether the status shown is what the cloud says, or only what it last said. */
export type Contact = 'ok' | 'lost' | 'offline';

const LOST_WORDS: Record<Exclude<Contact, 'ok'>, string> = {
  lost: 'Lost contact',
  offline: 'Offline',
};

// Of one height, so that nothing below it moves as it changes.
const Region = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  minHeight: '2.1em',
  fontSize: '1.0625rem',
});

const LastKnown = styled('span')({ fontWeight: 'normal' });

interface StatusBadgeProps {
  /** Undefined until the cloud has answered for the first time. */
  status: string | undefined;
  contact?: Contact;
  label?: string;
}

/** A status that tells a screen reader of each change, once; what ticks stands outside of it. */
export function StatusBadge({
  status,
  contact = 'ok',
  label = 'Service status',
}: StatusBadgeProps) {
  const isAwaited = status === undefined && contact === 'ok';
  return (
    <Region role="status" aria-label={label} aria-busy={isAwaited}>
      {isAwaited ? (
        <Skeleton variant="rounded" width="7em" height="1.75em" />
      ) : (
        <Word status={status} contact={contact} />
      )}
    </Region>
  );
}

function Word({ status, contact }: { status: string | undefined; contact: Contact }) {
  const { colour, Icon } = contact === 'ok' && status !== undefined ? lookOf(status) : LOST_LOOK;
  return (
    <StatusPill colour={colour}>
      <Icon aria-hidden />
      <span>
        {contact !== 'ok' && LOST_WORDS[contact]}
        {contact !== 'ok' && status !== undefined && <LastKnown>, last known: </LastKnown>}
        {status !== undefined && statusLabel(status)}
      </span>
    </StatusPill>
  );
}
