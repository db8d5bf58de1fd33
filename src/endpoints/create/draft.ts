import { z } from 'zod';
import type { SentCreate } from '../../status/creation/useCreation';
import { createDraftReader, members, parseJson } from '../../ui/draft/draftReader';
import { keptTagRow } from '../../ui/form/tagRow';
import { emptyEndpointForm, SERVICE_SOURCES, type EndpointForm } from './form';

/** What was sent, as far as the endpoint is recognised by it. */
export type SentEndpoint = SentCreate<z.infer<typeof sentBody>>;

export interface EndpointDraft {
  values: EndpointForm;
  sent?: SentEndpoint | undefined;
}

const sentBody = z.object({
  endpoint_service_id: z.string(),
  vpc_id: z.string(),
  subnet_id: z.string().optional(),
  port_ip: z.string().optional(),
});

const sentEndpoint = z.object({
  body: sentBody,
  sentAt: z.number(),
  knownIds: z.array(z.string()),
});

export interface ReadEndpointDraft {
  draft: EndpointDraft;
  /** Names of fields that were there and could not be brought back. */
  dropped: string[];
}

/** Reads a draft that an earlier build may have written: what still parses is kept, what does not is named. */
export function readEndpointDraft(text: string): ReadEndpointDraft {
  const { dropped, kept, rows } = createDraftReader();
  const top = members.parse(parseJson(text));
  const values = members.parse(top['values']);
  const asText = (field: keyof EndpointForm, label: string) =>
    kept(z.string(), values[field], '', label);
  return {
    draft: {
      values: {
        source: kept(z.enum(SERVICE_SOURCES), values['source'], 'name', 'Service to connect to'),
        serviceName: asText('serviceName', 'Service name'),
        publicServiceId: asText('publicServiceId', 'Public service'),
        ownServiceId: asText('ownServiceId', 'Endpoint service'),
        vpcId: asText('vpcId', 'VPC'),
        subnetId: asText('subnetId', 'Subnet'),
        address: asText('address', 'IP address'),
        dns: kept(z.boolean(), values['dns'], false, 'Private domain name'),
        allowed: asText('allowed', 'Allowed addresses'),
        routeTables: asText('routeTables', 'Route tables'),
        description: asText('description', 'Description'),
        tags: rows(keptTagRow, values['tags'], 'Tags'),
      },
      sent: kept(sentEndpoint.optional(), top['sent'], undefined, 'The request that was sent'),
    },
    dropped,
  };
}

/** Whether a form holds nothing that somebody entered. */
export function isUntouched(values: EndpointForm): boolean {
  return JSON.stringify(values) === JSON.stringify(emptyEndpointForm());
}

/** Whether a draft holds nothing that would be missed. */
export function isBlank({ values, sent }: EndpointDraft): boolean {
  return isUntouched(values) && !sent;
}
