import type { Endpoint } from '../../api/endpoints';
import { parseCloudTime } from '../../api/time';
import type { FactGroup } from '../../ui/facts/fact';
import { capitalised, factReader } from '../../ui/facts/factReader';

/** Shown elsewhere on the page: in the heading, the badge, and a table of their own. */
const SHOWN_ELSEWHERE = ['id', 'status', 'tags', 'error'];

/** "Querying Details About a VPC Endpoint", Table 2, active_status. */
const ACCOUNT_STATES = new Map([
  ['active', 'Active'],
  ['arrear_frozen', 'Frozen: not paid'],
  ['verify_frozen', 'Frozen: not verified'],
  ['police_frozen', 'Frozen by legal order'],
  ['illegal_frozen', 'Frozen: abuse'],
  ['partner_frozen', 'Frozen by the partner'],
]);

/** Table 2, enable_status: `enable` or `disable`. */
function enabledWords(status: string): string {
  const said = status.toLowerCase();
  if (said === 'enable') return 'Yes';
  return said === 'disable' ? 'No' : status;
}

/** Every field that was answered, in words; one that the reference does not list stands under its own name. */
export function endpointFacts(endpoint: Endpoint): FactGroup[] {
  const { value, text, writing, id, time, words, others } = factReader(
    endpoint,
    SHOWN_ELSEWHERE,
    parseCloudTime,
  );
  const list = (said: readonly string[] | undefined) =>
    said && said.length > 0 ? said.join(', ') : undefined;

  const groups: FactGroup[] = [
    {
      title: 'Endpoint',
      facts: [
        ...writing('Description', value('description')),
        ...time('Created', value('created_at')),
        ...time('Updated', value('updated_at')),
        // A label: its digits may be more than a number holds.
        ...id('Marker ID', value('marker_id')),
        ...text('Specification', value('specification_name')),
        ...id('Cluster ID', value('endpoint_pool_id')),
        ...id('Project ID', value('project_id')),
      ],
    },
    {
      title: 'Service',
      facts: [
        ...id('Full name', value('endpoint_service_name')),
        ...id('Service ID', value('endpoint_service_id')),
        ...text('Service type', words(value('service_type'), capitalised)),
      ],
    },
    {
      title: 'Network',
      facts: [
        ...id('IP address', value('ip')),
        ...id('VPC ID', value('vpc_id')),
        ...id('Subnet ID', value('subnet_id')),
        ...id('Route tables', list(value('routetables'))),
        ...text(
          'Private domain name',
          words(value('enable_dns'), (isOn) => (isOn ? 'On' : 'Off')),
        ),
        ...id('Domain names', list(value('dns_names'))),
      ],
    },
    {
      title: 'Access',
      facts: [
        ...text(
          'Access control',
          words(value('enable_whitelist'), (isOn) =>
            isOn ? 'On: only the addresses below' : 'Off: every client in reach',
          ),
        ),
        ...text('Allowed addresses', list(value('whitelist'))),
        ...text(
          'Account state',
          words(value('active_status'), (states) =>
            states.map((state) => ACCOUNT_STATES.get(state.toLowerCase()) ?? state).join(', '),
          ),
        ),
        ...text('Enabled', words(value('enable_status'), enabledWords)),
      ],
    },
    { title: 'Other fields', facts: others() },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}
