import { lookOf, StatusPill } from './statusLook';
import { statusLabel } from './statusWords';

/** A status in a table, where it must not speak up by itself. */
export function StatusChip({ status }: { status: string }) {
  const { colour, Icon } = lookOf(status);
  return (
    <StatusPill colour={colour}>
      <Icon aria-hidden />
      {statusLabel(status)}
    </StatusPill>
  );
}
