import type { Connection } from '../../api/connections';
import { StatusChip } from '../../status/StatusChip';
import { ActionButton } from '../../ui/ActionButton';
import { DataTable } from '../../ui/DataTable';
import { ScrollBox } from '../../ui/ScrollBox';
import { styled } from '@mui/material/styles';

const Room = styled('div')(({ theme }) => ({
  '& section': { maxHeight: '13rem' },
  '& code': { fontSize: theme.typography.caption.fontSize, overflowWrap: 'anywhere' },
}));

/** Endpoints shown one by one; of more, only how many. */
const MOST_SHOWN = 100;

interface BlockerListProps {
  blockers: readonly Connection[];
  whyNot: (connection: Connection) => string | undefined;
  onReject: (connection: Connection) => void;
}

/** Endpoints that keep a service from being deleted, each with a way to reject it. */
export function BlockerList({ blockers, whyNot, onReject }: BlockerListProps) {
  const others = blockers.length - MOST_SHOWN;
  return (
    <Room>
      <ScrollBox label="Connected endpoints">
        <DataTable aria-label="Connected endpoints">
          <thead>
            <tr>
              <th scope="col">Endpoint ID and account</th>
              <th scope="col">Status</th>
              <th scope="col">Action</th>
            </tr>
          </thead>
          <tbody>
            {blockers.slice(0, MOST_SHOWN).map((connection) => (
              <tr key={connection.id}>
                <th scope="row">
                  <code>{connection.id}</code>
                  {connection.domain_id !== undefined && (
                    <div>
                      of account <code>{connection.domain_id}</code>
                    </div>
                  )}
                </th>
                <td data-label="Status">
                  <StatusChip status={connection.status} />
                </td>
                <td>
                  <ActionButton
                    variant="outlined"
                    aria-label={`Reject ${connection.id}`}
                    whyNot={whyNot(connection)}
                    onClick={() => onReject(connection)}
                  >
                    Reject
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </ScrollBox>
      {others > 0 && <p>and {others} more</p>}
    </Room>
  );
}
