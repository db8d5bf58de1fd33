import { styled } from '@mui/material/styles';
import { lookOf, StatusPill } from './statusLook';
import { statusLabel } from './statusWords';

// A hundred that turn make each frame of the page dearer; what is above the table turns for all of them.
const StillPill = styled(StatusPill)({
  '& > :first-of-type': { animation: 'none' },
  // In a cell that breaks IDs anywhere, its words stay whole.
  overflowWrap: 'break-word',
});

/** A status in a table, where it must not speak up by itself. */
export function StatusChip({ status }: { status: string }) {
  const { colour, Icon } = lookOf(status);
  return (
    <StillPill colour={colour}>
      <Icon aria-hidden />
      {statusLabel(status)}
    </StillPill>
  );
}
