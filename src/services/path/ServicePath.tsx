import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { vpcNamesQuery } from '../../api/vpc';
import type { EndpointService } from '../../api/vpcep';
import { backendTypeWords } from '../detail/serviceWords';
import { PathPicture } from './PathPicture';
import { useBackendName } from './useBackendName';

// Of the height that it has with all names, so that nothing below moves as they come.
const Panel = styled(Paper)(({ theme }) => ({
  minHeight: '7.75rem',
  padding: theme.spacing(2),
  marginBlockEnd: theme.spacing(3),
}));

/** The way of a connection through a service that exists, by the names that its owner knows. */
export function ServicePath({ scope, service }: { scope: Scope; service: EndpointService }) {
  const backendName = useBackendName(scope, service);
  const vpcNames = useQuery(vpcNamesQuery(scope));
  const vpcId = service.vpc_id ?? '';
  return (
    <Panel>
      <PathPicture
        serviceName={serviceTitle(service)}
        backendName={backendName}
        backendKind={backendTypeWords(service.server_type)}
        vpcName={vpcNames.isLoading ? undefined : (vpcNames.data?.get(vpcId) ?? vpcId)}
        mappings={(service.ports ?? []).map(({ client_port, server_port, protocol = 'TCP' }) => ({
          clientPort: String(client_port ?? '?'),
          serverPort: String(server_port ?? '?'),
          protocol: protocol.toUpperCase(),
        }))}
      />
    </Panel>
  );
}
