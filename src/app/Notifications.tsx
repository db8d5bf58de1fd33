import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { currentSession, subscribeToSession } from '../session/session';
import { unfollowAll } from '../status/notifications/followed';
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
  useEffect(forgetWithProject, []);

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

/** What was asked for in one project, or by one person, tells the next nothing. */
function forgetWithProject(): () => void {
  const project = () => {
    const session = currentSession();
    return session && `${session.cloud} ${session.scope.region} ${session.scope.projectId}`;
  };
  let before = project();
  return subscribeToSession(() => {
    const now = project();
    if (now !== before) {
      unfollowAll();
      operations.forgetAll();
    }
    before = now;
  });
}
