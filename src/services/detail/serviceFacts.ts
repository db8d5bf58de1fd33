import { parseCloudTime } from '../../api/time';
import type { EndpointService } from '../../api/vpcep';
import { approvalWords, backendTypeWords, clientAddressWords } from './serviceWords';

/** One thing that the cloud answered, as it is shown. */
export type Fact = { label: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'id'; id: string }
  | { kind: 'time'; ms: number }
  | { kind: 'json'; value: unknown }
);

export interface FactGroup {
  title: string;
  facts: Fact[];
}

/** Shown elsewhere on the page: in the heading, the badge, and tables of their own. */
const SHOWN_ELSEWHERE = ['id', 'status', 'ports', 'tags', 'error'];

/** Every field that was answered, in words; one that the reference does not list stands under its own name. */
export function serviceFacts(service: EndpointService): FactGroup[] {
  const told = new Set<string>(SHOWN_ELSEWHERE);
  const value = <K extends keyof EndpointService>(name: K): EndpointService[K] => {
    told.add(name);
    return service[name];
  };
  const text = (label: string, shown: string | undefined): Fact[] =>
    shown === undefined ? [] : [{ label, kind: 'text', text: shown }];
  const id = (label: string, shown: string | undefined): Fact[] =>
    shown ? [{ label, kind: 'id', id: shown }] : [];
  const time = (label: string, shown: string | undefined): Fact[] => {
    const ms = parseCloudTime(shown);
    return ms === undefined ? text(label, shown) : [{ label, kind: 'time', ms }];
  };
  const words = <T>(shown: T | undefined, say: (known: T) => string): string | undefined =>
    shown === undefined ? undefined : say(shown);

  const groups: FactGroup[] = [
    {
      title: 'Service',
      facts: [
        ...id('Full name', value('service_name')),
        ...text(
          'Description',
          words(value('description'), (said) => said || 'None'),
        ),
        ...time('Created', value('created_at')),
        ...time('Updated', value('updated_at')),
        ...text('Service type', words(value('service_type'), capitalised)),
      ],
    },
    {
      title: 'Backend',
      facts: [
        ...text('Backend type', words(value('server_type'), backendTypeWords)),
        ...id('VPC ID', value('vpc_id')),
        ...id('Port ID', value('port_id')),
        ...id('Virtual IP port ID', value('vip_port_id')),
        ...id('Cluster ID', value('pool_id')),
        ...text('CIDR type', words(value('cidr_type'), capitalised)),
      ],
    },
    {
      title: 'Access',
      facts: [
        ...text('Connection approval', words(value('approval_enabled'), approvalWords)),
        ...text('Client address', words(value('tcp_proxy'), clientAddressWords)),
        ...text('Connected endpoints', words(value('connection_count'), String)),
        ...id('Project ID', value('project_id')),
        ...id('Account ID', value('domain_id')),
      ],
    },
    { title: 'Other fields', facts: otherFacts(service, told) },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

/** Fields that this console does not know: the cloud may have learnt more than its reference says. */
function otherFacts(service: EndpointService, told: ReadonlySet<string>): Fact[] {
  return Object.entries(service)
    .filter(([name, value]) => !told.has(name) && value !== undefined)
    .map(([name, value]) =>
      typeof value === 'string'
        ? { label: name, kind: 'text', text: value }
        : { label: name, kind: 'json', value },
    );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
