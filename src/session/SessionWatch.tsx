import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Suspense, useState } from 'react';
import { cloudClock } from '../api/serverClock';
import { formatClock } from '../ui/formatTime';
import { lazyPart } from '../ui/lazyPart';
import type { Session } from './session';
import { useSessionPhase } from './useSessionPhase';

// The sign-in is no part of a page until a session ends.
const SessionExpiredDialog = lazyPart(
  async () => (await import('./SessionExpiredDialog')).SessionExpiredDialog,
);

const Notice = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(0, 1.5),
  minHeight: 36,
  paddingInline: theme.spacing(2),
  fontSize: theme.typography.body2.fontSize,
  backgroundColor: `color-mix(in srgb, ${theme.vars.palette.warning.main} 12%, ${theme.vars.palette.background.paper})`,
  borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
}));

interface SessionWatchProps {
  session: Session;
  onSignOut: () => void;
}

/** Tells in time that a session will end, and asks for another sign-in over the page once it has. */
export function SessionWatch({ session, onSignOut }: SessionWatchProps) {
  const phase = useSessionPhase(session);
  const [isRenewing, setRenewing] = useState(false);
  const { expiresAt, expired } = session;
  return (
    <>
      {phase !== 'fresh' && !expired && expiresAt !== undefined && (
        <Notice role="status">
          <span>
            Your session ends at {formatClock(onThisComputer(expiresAt))}. Nothing you typed is
            lost.
          </span>
          <Button onClick={() => setRenewing(true)}>Renew</Button>
        </Notice>
      )}
      {(expired || isRenewing) && (
        <Suspense>
          <SessionExpiredDialog
            session={session}
            onSignOut={onSignOut}
            onClose={() => setRenewing(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** A time of the cloud's as this computer's clock will show it, so that it fits the one on the wall beside it. */
function onThisComputer(cloudTime: number): number {
  return Date.now() + (cloudTime - cloudClock().now);
}
