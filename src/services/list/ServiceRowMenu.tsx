import Menu from '@mui/material/Menu';
import type { EndpointService } from '../../api/vpcep';
import { ActionMenuItem } from '../../ui/ActionMenuItem';
import { MenuItemLink } from '../../ui/links';
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
  const { id, service_name: fullName, status } = service;
  const copy = (what: string, text: string) => {
    navigator.clipboard.writeText(text).then(
      () => onClose(`Copied the ${what} of ${nameOrId(service)}.`),
      () => onClose(`The browser does not allow copying. The ${what} is ${text}`),
    );
  };
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      onClose={() => onClose()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      // In the page's main part, where a screen reader looks for it.
      container={() => document.querySelector('main')}
      disableScrollLock
      slotProps={{
        paper: { variant: 'elevation', elevation: 6 },
        list: { disabledItemsFocusable: true, 'aria-label': `Actions for ${nameOrId(service)}` },
      }}
    >
      <ActionMenuItem label="Copy ID" onChoose={() => copy('ID', id)} />
      <ActionMenuItem
        label="Copy full name"
        whyNot={fullName ? undefined : 'The cloud has not told its full name.'}
        onChoose={() => copy('full name', fullName ?? '')}
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
        label="Delete"
        whyNot={whyNoDeletion('service', status)}
        onChoose={() => {
          onClose();
          onDelete(service);
        }}
      />
    </Menu>
  );
}
