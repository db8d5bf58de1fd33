import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import type { WhitelistFacts } from '../exposure/exposure';

/** What a consumer needs in order to connect to a service. */
export interface ConsumerCard {
  facts: readonly { label: string; text: string }[];
  /** What the consumer does, in this order. */
  steps: readonly string[];
}

type Offered = Pick<EndpointService, 'id' | 'service_name' | 'ports' | 'approval_enabled'>;

/** @param whitelist undefined when it could not be read, `awaited` until it has been */
export function consumerCard(
  service: Offered,
  { region }: Pick<Scope, 'region'>,
  whitelist: WhitelistFacts | 'awaited' | undefined,
): ConsumerCard {
  const ports = portsInWords(service);
  return {
    facts: [
      service.service_name
        ? { label: 'Full name', text: service.service_name }
        : { label: 'Service ID', text: service.id },
      { label: 'Region', text: region },
      { label: 'Ports', text: ports },
      { label: 'Whitelist', text: whitelistInWords(whitelist) },
      { label: 'Connection approval', text: approvalInWords(service.approval_enabled) },
    ],
    steps: [
      ...(isForEveryone(whitelist) ? [] : [SEND_ACCOUNT]),
      `In region ${region}, create a VPC endpoint: find the service by its ${service.service_name ? 'full name' : 'ID'}, and choose your VPC and subnet.`,
      ...approvalSteps(service.approval_enabled),
      `Let your clients call the IP address of your endpoint on ${ports}.`,
    ],
  };
}

const SEND_ACCOUNT =
  'Send us your account ID, so that we put it on the whitelist, unless you know that it is there.';

function portsInWords({ ports = [] }: Offered): string {
  if (ports.length === 0) return 'the ports that we tell you';
  return ports
    .map(
      ({ client_port, protocol = 'TCP' }) =>
        `${client_port ?? 'unknown'}/${protocol.toUpperCase()}`,
    )
    .join(', ');
}

function isForEveryone(whitelist: WhitelistFacts | 'awaited' | undefined): boolean {
  return typeof whitelist === 'object' && whitelist.everyone;
}

/** The account of the owner needs no entry ("Managing Whitelist Records of a VPC Endpoint Service"). */
function whitelistInWords(whitelist: WhitelistFacts | 'awaited' | undefined): string {
  if (whitelist === undefined) return 'Not known';
  if (whitelist === 'awaited') return 'Being read …';
  if (whitelist.everyone) return 'Any account may connect';
  if (whitelist.accounts === 0 && whitelist.complete) return 'Empty: only our own account so far';
  return `Only accounts that we have listed, ${whitelist.complete ? '' : 'at least '}${whitelist.accounts} so far`;
}

function approvalInWords(approval: boolean | undefined): string {
  if (approval === undefined) return 'Not known';
  return approval ? 'On: we accept each endpoint by hand' : 'Off: endpoints are connected at once';
}

function approvalSteps(approval: boolean | undefined): string[] {
  if (approval === false) return ['Wait 1 to 2 minutes, until it is accepted by itself.'];
  return ['Send us the ID of your endpoint: it carries traffic once we have accepted it.'];
}

/** The card as plain text, for a mail or a ticket. */
export function consumerText(title: string, asOf: string, { facts, steps }: ConsumerCard): string {
  return [
    title,
    '',
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    '',
    'Next steps',
    ...steps.map((step, place) => `${place + 1}. ${step}`),
    '',
    asOf,
  ].join('\n');
}
