import type { ReactNode } from 'react';
import type { EndpointService } from '../../api/vpcep';
import { DataTable } from '../../ui/DataTable';
import { FactGroups, TagFacts, TitledFacts } from '../../ui/facts/FactGroups';
import { RawJson } from '../../ui/RawJson';
import { ScrollBox } from '../../ui/ScrollBox';
import { serviceFacts } from './serviceFacts';

interface ServiceFactsViewProps {
  service: EndpointService;
  /** Stands before what only machines read. */
  children: ReactNode;
}

/** Every field of a service that was answered. */
export function ServiceFactsView({ service, children }: ServiceFactsViewProps) {
  const { ports = [], tags = [] } = service;
  return (
    <>
      <FactGroups groups={serviceFacts(service)}>
        <TitledFacts title={ports.length > 1 ? `Port mappings (${ports.length})` : 'Port mappings'}>
          {ports.length === 0 ? 'None answered' : <PortTable ports={ports} />}
        </TitledFacts>
        <TagFacts tags={tags} />
      </FactGroups>
      {children}
      <RawJson title="Raw JSON" value={service} />
    </>
  );
}

function PortTable({ ports }: { ports: NonNullable<EndpointService['ports']> }) {
  return (
    <ScrollBox label="All port mappings">
      <DataTable>
        <thead>
          <tr>
            <th scope="col">Terminal port → service port</th>
            <th scope="col">Protocol</th>
          </tr>
        </thead>
        <tbody>
          {ports.map(({ client_port, server_port, protocol = 'TCP' }) => (
            <tr key={`${client_port} ${server_port} ${protocol}`}>
              <td data-label="Ports">
                {client_port ?? '?'} → {server_port ?? '?'}
              </td>
              <td data-label="Protocol">{protocol}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}
