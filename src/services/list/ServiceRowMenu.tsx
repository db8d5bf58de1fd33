import { useNavigate } from '@tanstack/react-router';
import type { EndpointService } from '../../api/vpcep';
import { ActionMenuItem } from '../../ui/ActionMenuItem';
import { MenuItemLink } from '../../ui/links';
import { CopyItem, RowMenu } from '../../ui/RowMenu';
import { useLack } from '../../session/useLack';
import { whyNoChange } from '../change/whyNoChange';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import { nameOrId } from './nameOrId';

interface ServiceRowMenuProps {
  service: EndpointService;
  /** The button that opened it; null while it is closed. */
  anchor: HTMLElement | null;
  /** @param said What has come of it, to be told. */
  onClose: (said?: string) => void;
  onDelete: (service: EndpointService) => void;
}

/** What can be done with one service of the list. */
export function ServiceRowMenu({ service, anchor, onClose, onDelete }: ServiceRowMenuProps) {
  const navigate = useNavigate();
  const { id, service_name: fullName, status } = service;
  const name = nameOrId(service);
  const mayNotChange = useLack('vpcep:epservices:update');
  const lack = useLack('vpcep:epservices:delete');
  return (
    <RowMenu name={name} anchor={anchor} onClose={() => onClose()}>
      <CopyItem label="Copy ID" what="ID" name={name} text={id} onClose={onClose} />
      <CopyItem
        label="Copy full name"
        what="full name"
        name={name}
        text={fullName}
        whyNot="The cloud has not told its full name."
        onClose={onClose}
      />
      <MenuItemLink
        dense
        to="/services/$serviceId"
        params={{ serviceId: id }}
        onClick={() => onClose()}
      >
        Open
      </MenuItemLink>
      <MenuItemLink dense to="/services/new" search={{ from: id }} onClick={() => onClose()}>
        Create another like this
      </MenuItemLink>
      <ActionMenuItem
        label="Change"
        whyNot={mayNotChange ?? whyNoChange(status)}
        onChoose={() => {
          onClose();
          void navigate({
            to: '/services/$serviceId/change',
            params: { serviceId: id },
            search: {},
          });
        }}
      />
      <ActionMenuItem
        label="Delete"
        whyNot={lack ?? whyNoDeletion('service', status)}
        onChoose={() => {
          onClose();
          onDelete(service);
        }}
      />
    </RowMenu>
  );
}
