import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useState, useSyncExternalStore } from 'react';
import { FinishedTitle } from '../status/finished/FinishedTitle';
import { FollowedOperations } from '../status/notifications/FollowedOperations';
import { NotificationsDrawer } from '../status/notifications/NotificationsDrawer';
import { operations } from '../status/notifications/operations';
import { ShownNotifications } from '../status/notifications/ShownNotifications';
import { BellIcon } from './BellIcon';

/** What becomes of everything that is asked of the cloud: in sight while it is new, and as a history. */
export function Notifications() {
  const all = useSyncExternalStore(operations.subscribe, operations.snapshot);
  const [isOpen, setIsOpen] = useState(false);

  const count = all.filter(({ attention }) => attention !== 'none').length;
  const close = () => setIsOpen(false);
  return (
    <>
      <IconButton
        aria-label={count === 0 ? 'Notifications' : `Notifications (${count})`}
        aria-haspopup="dialog"
        // Into the room that is kept for it: nothing of the bar moves when it comes.
        sx={{ width: 36, height: 36, ml: { xs: -5.5, sm: -6.5 } }}
        onClick={() => {
          setIsOpen(true);
          operations.seen();
        }}
      >
        <Badge badgeContent={count} color="error">
          <BellIcon />
        </Badge>
      </IconButton>
      <NotificationsDrawer all={all} isOpen={isOpen} onClose={close} />
      <FollowedOperations />
      <FinishedTitle />
      {!isOpen && <ShownNotifications all={all} />}
    </>
  );
}
