import type { Endpoint } from '../../api/endpoints';
import { useLack } from '../../session/useLack';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import { ActionMenuItem } from '../../ui/ActionMenuItem';
import { MenuItemLink } from '../../ui/links';
import { CopyItem, RowMenu } from '../../ui/RowMenu';
import { endpointTitle } from '../endpointTitle';

/** Many endpoints may lead to one service: only with its ID is one told from the others. */
export function rowName(endpoint: Endpoint): string {
  return `${endpointTitle(endpoint)} (${endpoint.id})`;
}

interface EndpointRowMenuProps {
  endpoint: Endpoint;
  /** The button that opened it; null while it is closed. */
  anchor: HTMLElement | null;
  /** @param said What has come of it, to be told. */
  onClose: (said?: string) => void;
  onDelete: (endpoint: Endpoint) => void;
}

/** What can be done with one endpoint of the list. */
export function EndpointRowMenu({ endpoint, anchor, onClose, onDelete }: EndpointRowMenuProps) {
  const { id, ip, status } = endpoint;
  const name = rowName(endpoint);
  const lack = useLack('vpcep:endpoints:delete');
  return (
    <RowMenu name={name} anchor={anchor} onClose={() => onClose()}>
      <CopyItem label="Copy ID" what="ID" name={name} text={id} onClose={onClose} />
      <CopyItem
        label="Copy IP address"
        what="IP address"
        name={name}
        text={ip}
        whyNot="It has none, or none yet."
        onClose={onClose}
      />
      <MenuItemLink
        dense
        to="/endpoints/$endpointId"
        params={{ endpointId: id }}
        onClick={() => onClose()}
      >
        Open
      </MenuItemLink>
      <ActionMenuItem
        label="Delete"
        whyNot={lack ?? whyNoDeletion('endpoint', status)}
        onChoose={() => {
          onClose();
          onDelete(endpoint);
        }}
      />
    </RowMenu>
  );
}
