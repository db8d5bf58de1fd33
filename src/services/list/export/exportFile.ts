import type { EndpointService, PortMapping } from '../../../api/vpcep';
import { statusLabel } from '../../../status/statusWords';
import { csvText } from '../../../ui/csv';
import type { TextFile } from '../../../ui/saveFile';
import { backendTypeWords } from '../../detail/serviceWords';
import { givenName } from '../../../api/serviceName';

export type ExportFormat = 'csv' | 'json';

/** The services as a file: CSV in words for people, JSON as the cloud answered it. */
export function exportFile(
  format: ExportFormat,
  services: readonly EndpointService[],
  now: number,
): TextFile {
  const moment = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const name = `endpoint-services-${moment}Z.${format}`;
  return format === 'csv'
    ? { name, type: 'text/csv', text: csvText([HEADINGS, ...services.map(cellsOf)]) }
    : { name, type: 'application/json', text: `${JSON.stringify(services, null, 2)}\n` };
}

const FIELDS: readonly (readonly [
  heading: string,
  cell: (service: EndpointService) => string | undefined,
])[] = [
  ['Name', (service) => givenName(service)],
  ['ID', ({ id }) => id],
  ['Full name', ({ service_name }) => service_name],
  ['Status', ({ status }) => statusLabel(status)],
  ['Backend type', ({ server_type }) => server_type && backendTypeWords(server_type)],
  ['VPC ID', ({ vpc_id }) => vpc_id],
  ['Port ID', ({ port_id }) => port_id],
  [
    'Connection approval',
    ({ approval_enabled: isOn }) => (isOn === undefined ? '' : isOn ? 'On' : 'Off'),
  ],
  ['Connections', ({ connection_count: count }) => count?.toString()],
  ['Port mappings (service:terminal)', ({ ports = [] }) => ports.map(mapping).join(' ')],
  ['Created', ({ created_at }) => created_at],
  ['Updated', ({ updated_at }) => updated_at],
  ['Description', ({ description }) => description],
  ['Tags', ({ tags = [] }) => tags.map(({ key, value = '' }) => `${key}=${value}`).join(' ')],
];

const HEADINGS = FIELDS.map(([heading]) => heading);

function cellsOf(service: EndpointService): string[] {
  return FIELDS.map(([, cell]) => cell(service) ?? '');
}

/** As "Paste port mappings" of the wizard reads it. */
function mapping({ server_port, client_port, protocol = 'TCP' }: PortMapping): string {
  return `${server_port ?? '?'}:${client_port ?? '?'}/${protocol.toLowerCase()}`;
}
