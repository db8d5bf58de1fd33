import type { FieldErrors } from 'react-hook-form';
import type { ListedProblem } from '../../ui/form/ErrorSummary';
import { fieldElementId } from '../../ui/form/fieldElementId';
import { messagesOf } from '../../ui/form/messagesOf';
import type { EndpointForm } from './form';

/** The fields in the order of the screen, by their names there. */
const LABELS: Record<keyof EndpointForm, string> = {
  source: 'Service to connect to',
  serviceName: 'Service name',
  publicServiceId: 'Public service',
  ownServiceId: 'Endpoint service',
  vpcId: 'VPC',
  subnetId: 'Subnet',
  address: 'IP address',
  dns: 'Private domain name',
  allowed: 'Allowed addresses',
  routeTables: 'Route tables',
  description: 'Description',
  tags: 'Tags',
};

/** All errors that are shown at present, in the order of the screen. */
export function formProblems(errors: FieldErrors<EndpointForm>): ListedProblem[] {
  return Object.entries(LABELS).flatMap(([name, label]) =>
    Object.entries(errors)
      .filter(([field]) => field === name)
      .flatMap(([, error]) => messagesOf(error, name))
      .map(({ path, message }) => ({
        key: path,
        elementId: fieldElementId(path),
        label: tagLabel(path) ?? label,
        message,
      })),
  );
}

function tagLabel(path: string): string | undefined {
  const tag = /^tags\.(\d+)\.(key|value)$/.exec(path);
  return tag ? `Tag ${tag[2]}, row ${Number(tag[1]) + 1}` : undefined;
}
