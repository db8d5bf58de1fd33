import { parseCloudTime } from '../../api/time';
import type { EndpointService } from '../../api/vpcep';
import { capitalised, factReader } from '../../ui/facts/factReader';
import type { FactGroup } from '../../ui/facts/fact';
import { approvalWords, backendTypeWords, clientAddressWords } from './serviceWords';

/** Shown elsewhere on the page: in the heading, the badge, and tables of their own. */
const SHOWN_ELSEWHERE = ['id', 'status', 'ports', 'tags', 'error'];

/** Every field that was answered, in words; one that the reference does not list stands under its own name. */
export function serviceFacts(service: EndpointService): FactGroup[] {
  const { value, text, writing, id, time, words, others } = factReader(
    service,
    SHOWN_ELSEWHERE,
    parseCloudTime,
  );

  const groups: FactGroup[] = [
    {
      title: 'Service',
      facts: [
        ...id('Full name', value('service_name')),
        ...writing('Description', value('description')),
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
    { title: 'Other fields', facts: others() },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}
