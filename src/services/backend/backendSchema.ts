import { z } from 'zod';
import { EDITIONS, type Edition } from '../../api/editions';
import { isUuid } from '../../api/uuid';
import type { ServerType } from '../../api/vpcep';

const EXAMPLE_ID = '4189d3c2-8882-4871-a3c2-d380272eed88';

const MISSING_PICK: Record<ServerType, string> = {
  LB: 'Choose the load balancer that stands behind the service.',
  VM: 'Choose the cloud server that stands behind the service.',
  VIP: 'Choose the network interface that the virtual IP is bound to.',
};

function idProblem(text: string, what: string): string | undefined {
  if (text.trim() === '') return `Enter the ${what}, such as ${EXAMPLE_ID}.`;
  if (!isUuid(text.trim())) {
    return `This is no ${what}: it has 32 digits and letters a to f in five groups, such as ${EXAMPLE_ID}.`;
  }
  return undefined;
}

const chosen = z.object({ portId: z.string(), vipPortId: z.string() });

/** The step "Backend": "Creating a VPC Endpoint Service", Table 2 (vpc_id, port_id, vip_port_id, pool_id). */
export function backendSchema(edition: Edition) {
  return z
    .object({
      serverType: z.enum(['LB', 'VM', 'VIP']),
      entry: z.enum(['pick', 'by-hand']),
      vpcId: z.string(),
      chosen: z.object({ LB: chosen, VM: chosen, VIP: chosen }),
      poolId: z.string(),
    })
    .check((context) => {
      const { serverType, entry, vpcId, chosen: all, poolId } = context.value;
      const { portId, vipPortId } = all[serverType];
      const byHand = entry === 'by-hand';
      const refuse = (path: string[], message: string | undefined) => {
        if (message) context.issues.push({ code: 'custom', input: context.value, path, message });
      };

      refuse(
        ['vpcId'],
        !byHand && vpcId === ''
          ? 'Choose the VPC that the backend lies in.'
          : idProblem(vpcId, 'VPC ID'),
      );
      const port = ['chosen', serverType, 'portId'];
      const vipPort = ['chosen', serverType, 'vipPortId'];
      // One gap, one sentence: without a virtual IP there is no interface to ask for.
      const missesVirtualIp = serverType === 'VIP' && !byHand && vipPortId === '';
      if (missesVirtualIp) refuse(vipPort, 'Choose the virtual IP that stands behind the service.');
      if (!(missesVirtualIp && portId === '')) {
        refuse(
          port,
          !byHand && portId === '' ? MISSING_PICK[serverType] : idProblem(portId, 'port ID'),
        );
      }
      // Optional in the request, so only a wrong one is refused.
      if (serverType === 'VIP' && EDITIONS[edition].sendsVipPortId && vipPortId.trim() !== '') {
        refuse(vipPort, idProblem(vipPortId, 'virtual IP port ID'));
      }
      if (/\s/.test(poolId.trim())) {
        refuse(
          ['poolId'],
          `A cluster ID has no blanks, such as ${EXAMPLE_ID}. Leave it empty unless support named one.`,
        );
      }
    });
}
