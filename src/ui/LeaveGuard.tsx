import Typography from '@mui/material/Typography';
import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { standInTheWay } from './inTheWay';

interface LeaveGuardProps {
  /** Whether something is under way that ends with leaving. */
  active: boolean;
  title: string;
  /** What is lost. */
  text: string;
  /** The person leaves, and gives up what is under way. */
  onLeave?: () => void;
}

/** Asks before another page, or another tab of this one, takes the place of what is under way. */
export function LeaveGuard({ active, title, text, onLeave }: LeaveGuardProps) {
  // What is given up by `onLeave` is kept as a draft, and counts as that.
  const isKept = onLeave !== undefined;
  useEffect(() => (active && !isKept ? standInTheWay(text) : undefined), [active, isKept, text]);
  const blocker = useBlocker({
    disabled: !active,
    enableBeforeUnload: false,
    withResolver: true,
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname || tabOf(current.search) !== tabOf(next.search),
  });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title={title}
      confirmLabel="Leave"
      cancelLabel="Stay"
      onConfirm={() => {
        onLeave?.();
        blocker.proceed?.();
      }}
      onClose={() => blocker.reset?.()}
    >
      <Typography>{text}</Typography>
    </ConfirmDialog>
  );
}

function tabOf(search: object): unknown {
  return 'tab' in search ? search.tab : undefined;
}
