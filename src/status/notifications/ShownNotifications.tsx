import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Portal from '@mui/material/Portal';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { usePageVisible } from '../pageSignals';
import { NotificationWords } from './NotificationWords';
import { operations, type Operation } from './operations';

/** More would cover the page; the drawer has the rest. */
export const MOST_IN_SIGHT = 3;

/** Long enough to read two lines; nobody needs to do anything about what went well. */
const SUCCESS_SHOWN_MS = 8_000;

const Corner = styled('div')(({ theme }) => ({
  position: 'fixed',
  insetInlineEnd: theme.spacing(2),
  insetBlockEnd: theme.spacing(2),
  zIndex: theme.zIndex.snackbar,
  display: 'flex',
  flexDirection: 'column',
  gap: theme.spacing(1),
  width: 380,
  maxWidth: `calc(100vw - ${theme.spacing(4)})`,
  maxHeight: '60vh',
  overflowY: 'auto',
  '&:empty': { display: 'none' },
}));

/** Outcomes of what was asked for on another page, in a corner of every page. */
export function ShownNotifications({ all }: { all: readonly Operation[] }) {
  const inSight = all.filter(({ attention }) => attention === 'shown').slice(0, MOST_IN_SIGHT);
  return (
    <Portal>
      <div role="log" aria-label="New notifications">
        <Corner>
          {inSight.map((operation) => (
            <ShownNotification key={operation.id} operation={operation} />
          ))}
        </Corner>
      </div>
    </Portal>
  );
}

function ShownNotification({ operation }: { operation: Operation }) {
  const { id, title, state } = operation;
  const [isHeld, setIsHeld] = useState(false);
  const isVisible = usePageVisible();
  const hasFailed = state.kind === 'failed';
  const goesByItself = !hasFailed && isVisible && !isHeld;
  useEffect(() => {
    if (!goesByItself) return undefined;
    const timer = setTimeout(() => operations.putAside(id), SUCCESS_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [goesByItself, id]);
  return (
    <Alert
      variant="outlined"
      severity={hasFailed ? 'error' : 'success'}
      role={hasFailed ? 'alert' : 'group'}
      aria-label={title}
      closeText={`Close: ${title}`}
      onClose={() => operations.close(id)}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      sx={{
        flex: 'none',
        bgcolor: 'background.paper',
        boxShadow: 6,
        overflowWrap: 'anywhere',
        '& .MuiAlert-message': { minWidth: 0, flex: 1 },
      }}
    >
      <AlertTitle>{title}</AlertTitle>
      <NotificationWords operation={operation} onOpen={() => operations.close(id)} />
    </Alert>
  );
}
