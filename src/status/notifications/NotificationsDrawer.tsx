import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Drawer from '@mui/material/Drawer';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { ActionButton } from '../../ui/ActionButton';
import { LocalTime } from '../../ui/LocalTime';
import { NotificationWords } from './NotificationWords';
import { operations, type Operation } from './operations';

const Sheet = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: theme.spacing(1.5),
  width: 440,
  maxWidth: '100vw',
  padding: theme.spacing(2),
  overflowWrap: 'anywhere',
}));

const Row = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

const History = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    paddingBlock: theme.spacing(1.5),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
}));

interface NotificationsDrawerProps {
  all: readonly Operation[];
  isOpen: boolean;
  onClose: () => void;
}

/** What was asked of the cloud in this tab, the newest first, and what has become of it. */
export function NotificationsDrawer({ all, isOpen, onClose }: NotificationsDrawerProps) {
  const titleId = useId();
  const hasEnded = all.some(({ state }) => state.kind !== 'under-way');
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId } }}
    >
      <Sheet>
        <Row>
          <Typography id={titleId} variant="h2" sx={{ marginInlineEnd: 'auto' }}>
            Notifications
          </Typography>
          <ActionButton
            whyNot={hasEnded ? undefined : 'There is nothing to clear.'}
            onClick={() => operations.forgetEnded()}
          >
            Clear
          </ActionButton>
          <Button onClick={onClose}>Close</Button>
        </Row>
        {all.length === 0 ? (
          <Typography color="textSecondary">
            Nothing has been asked of the cloud in this tab yet.
          </Typography>
        ) : (
          <History aria-label="History">
            {all.map((operation) => (
              <li key={operation.id}>
                <Row>
                  <StateChip operation={operation} />
                  <Typography variant="caption" color="textSecondary">
                    <LocalTime ms={timeOf(operation)} />
                  </Typography>
                </Row>
                <Typography sx={{ fontWeight: 600, mt: 0.5 }}>{operation.title}</Typography>
                <NotificationWords operation={operation} onOpen={onClose} />
              </li>
            ))}
          </History>
        )}
      </Sheet>
    </Drawer>
  );
}

const STATES = {
  'under-way': { label: 'Under way', color: 'info' },
  succeeded: { label: 'Done', color: 'success' },
  failed: { label: 'Failed', color: 'error' },
} as const;

function StateChip({ operation: { state } }: { operation: Operation }) {
  const { label, color } = STATES[state.kind];
  return <Chip size="small" variant="outlined" label={label} color={color} />;
}

function timeOf({ state, beganAt }: Operation): number {
  return state.kind === 'under-way' ? beganAt : state.at;
}
