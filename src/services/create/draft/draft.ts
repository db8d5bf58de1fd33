import { z } from 'zod';
import { createDraftReader, members, parseJson } from '../../../ui/draft/draftReader';
import { keptTagRow } from '../../../ui/form/tagRow';
import type { SentCreate } from '../../../status/creation/useCreation';
import { emptyAccess } from '../../access/accessValues';
import { emptyForm, type ServiceForm } from '../form';
import { emptyPortRow, isEmptyPortRow, keptPortRow } from '../../ports/portRow';
import { WIZARD_STEPS, type WizardStep } from '../steps';

/** What was sent, as far as the service is recognised by it. */
export type SentService = SentCreate<z.infer<typeof sentBody>>;

export interface Draft {
  values: ServiceForm;
  /** The furthest step that has been opened. */
  reached: WizardStep;
  sent?: SentService | undefined;
}

const sentBody = z.object({
  vpc_id: z.string(),
  port_id: z.string(),
  service_name: z.string().optional(),
  ports: z.array(
    z.object({ client_port: z.number(), server_port: z.number(), protocol: z.string() }),
  ),
});

const sentCreate = z.object({
  body: sentBody,
  sentAt: z.number(),
  knownIds: z.array(z.string()),
});

const chosenBackend = z.object({ portId: z.string(), vipPortId: z.string() });

export interface ReadDraft {
  draft: Draft;
  /** Names of fields that were there and could not be brought back. */
  dropped: string[];
}

/**
 * Reads a draft that an earlier build may have written: its version is the form's shape, so every
 * field is read by itself. What still parses is kept, what does not is named.
 */
export function readDraft(text: string): ReadDraft {
  const { dropped, kept, rows } = createDraftReader();
  const top = members.parse(parseJson(text));
  const values = members.parse(top['values']);
  const backend = members.parse(values['backend']);
  const access = members.parse(values['access']);
  const chosen = members.parse(backend['chosen']);
  const blank = emptyForm();
  const emptyChoice = () => ({ portId: '', vipPortId: '' });
  const ports = rows(keptPortRow, values['ports'], 'Port mappings');

  return {
    draft: {
      values: {
        backend: {
          serverType: kept(
            z.enum(['LB', 'VM', 'VIP']),
            backend['serverType'],
            'LB',
            'Backend type',
          ),
          entry: kept(z.enum(['pick', 'by-hand']), backend['entry'], 'pick', 'Enter IDs by hand'),
          vpcId: kept(z.string(), backend['vpcId'], '', 'VPC'),
          chosen: {
            LB: kept(chosenBackend, chosen['LB'], emptyChoice(), 'Load balancer'),
            VM: kept(chosenBackend, chosen['VM'], emptyChoice(), 'Cloud server'),
            VIP: kept(chosenBackend, chosen['VIP'], emptyChoice(), 'Virtual IP'),
          },
          poolId: kept(z.string(), backend['poolId'], '', 'Cluster ID'),
        },
        ports: ports.length > 0 ? ports : blank.ports,
        access: {
          name: kept(z.string(), access['name'], '', 'Service name'),
          description: kept(z.string(), access['description'], '', 'Description'),
          approval: kept(
            z.boolean(),
            access['approval'],
            emptyAccess().approval,
            'Connection approval',
          ),
          tcpProxy: kept(
            z.enum(['close', 'toa_open', 'proxy_open', 'open']),
            access['tcpProxy'],
            'close',
            'Client address',
          ),
          tags: rows(keptTagRow, access['tags'], 'Tags'),
        },
      },
      reached: kept(z.enum(WIZARD_STEPS), top['reached'], 'backend', 'The step reached'),
      sent: kept(sentCreate.optional(), top['sent'], undefined, 'The request that was sent'),
    },
    dropped,
  };
}

/** Whether a form holds anything that somebody entered. */
export function isUntouched(values: ServiceForm): boolean {
  const blank = emptyForm();
  const ports = values.ports.every(
    (row) => isEmptyPortRow(row) && row.protocol === emptyPortRow().protocol,
  );
  return (
    ports &&
    values.ports.length <= 1 &&
    JSON.stringify(values.backend) === JSON.stringify(blank.backend) &&
    JSON.stringify(values.access) === JSON.stringify(blank.access)
  );
}

/** Whether a draft holds nothing that would be missed. */
export function isBlank({ values, sent }: Draft): boolean {
  return isUntouched(values) && !sent;
}
