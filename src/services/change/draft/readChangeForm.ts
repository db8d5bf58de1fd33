import { z } from 'zod';
import type { EndpointService } from '../../../api/vpcep';
import { members, type DraftReader } from '../../../ui/draft/draftReader';
import { backendPorts, withChosen } from '../../backend/backendValues';
import { AS_IT_IS, FIELD_LABELS, formOf, type ChangeForm } from '../changeForm';

/** The form as it was kept. Of the backend only its port is changed: all else is as the service has it. */
export function readChangeForm(
  { kept }: DraftReader,
  values: Record<string, unknown>,
  opened: EndpointService,
): ChangeForm {
  const { access, backend } = formOf(opened);
  const keptAccess = members.parse(values['access']);
  const keptBackend = members.parse(values['backend']);
  const chosen = members.parse(members.parse(keptBackend['chosen'])[backend.serverType]);
  const portId = kept(
    z.string(),
    chosen['portId'],
    backendPorts(backend).portId,
    FIELD_LABELS.portId,
  );
  const entry = kept(
    z.enum(['pick', 'by-hand']),
    keptBackend['entry'],
    backend.entry,
    'Enter IDs by hand',
  );
  return {
    access: {
      name: kept(z.string(), keptAccess['name'], access.name, FIELD_LABELS.name),
      description: kept(
        z.string(),
        keptAccess['description'],
        access.description,
        FIELD_LABELS.description,
      ),
      approval: kept(z.boolean(), keptAccess['approval'], access.approval, FIELD_LABELS.approval),
      tcpProxy: kept(
        z.enum(['close', 'toa_open', 'proxy_open', 'open', AS_IT_IS]),
        keptAccess['tcpProxy'],
        access.tcpProxy,
        FIELD_LABELS.tcpProxy,
      ),
    },
    backend: withChosen({ ...backend, entry }, { portId }),
  };
}
