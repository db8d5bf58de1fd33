import type { Server } from '../../api/ecs';
import type { LoadBalancer } from '../../api/elb';
import type { Gathered } from '../../api/paging';
import type { Port, Subnet } from '../../api/vpc';
import type { Finding } from './finding';
import { loadBalancerWarning } from './loadBalancerOptions';
import { dataOf, type Loaded } from '../../ui/picker/loaded';
import { checkPortPlace, type PortKind } from './portChecks';
import { isServerInVpc, isServerRunning, serverWarning } from './serverOptions';
import { isBoundTo, SERVER_OWNER_PREFIX, VIRTUAL_IP_OWNER } from './virtualIpOptions';

export interface BackendFacts {
  vpcId: string;
  portId: string;
  vipPortId: string;
  /** Of the VPC. */
  subnets: Loaded<Gathered<Subnet>>;
  /** The port of `portId` and that of `vipPortId`, asked for when no list holds them; null when the cloud knows none. */
  port: Loaded<Port | null>;
  vipPort: Loaded<Port | null>;
}

/** Owner of a load balancer's port begins so; 2 follows for a shared one, 3 for a dedicated one. */
const LOAD_BALANCER_OWNER_PREFIX = 'neutron:LOADBALANCERV';
const SERVER_PORT: PortKind = {
  what: 'a cloud server',
  isRight: (port) => port.device_owner.startsWith(SERVER_OWNER_PREFIX),
};
const VIRTUAL_IP_PORT: PortKind = {
  what: 'a virtual IP',
  isRight: (port) => port.device_owner === VIRTUAL_IP_OWNER,
};

const OTHER_VPC = 'lies in another VPC: choose its VPC above, or another one of the chosen VPC.';

/** What is wrong with a load balancer as a backend. */
export function checkLoadBalancer(
  facts: BackendFacts,
  loadBalancers: Loaded<Gathered<LoadBalancer>>,
): Finding[] {
  if (facts.portId === '') return [];
  const balancer = dataOf(loadBalancers)?.items.find(
    ({ vip_port_id }) => vip_port_id === facts.portId,
  );
  if (!balancer) {
    const place = checkPortPlace(facts.port, facts.subnets, 'portId', {
      what: 'a load balancer',
      isRight: (port) => port.device_owner.startsWith(LOAD_BALANCER_OWNER_PREFIX),
    });
    return place.length > 0 ? place : stateNotChecked(facts.port, 'this load balancer is online');
  }
  const findings: Finding[] = [];
  if (balancer.vpc_id && balancer.vpc_id !== facts.vpcId && facts.vpcId !== '') {
    findings.push(blocks('port-vpc', 'portId', `This load balancer ${OTHER_VPC}`));
  }
  const warning = loadBalancerWarning(balancer);
  if (warning) findings.push(warns('backend-state', 'portId', `${warning}.`));
  return findings;
}

/** What is wrong with a server as a backend. */
export function checkServer(facts: BackendFacts, servers: Loaded<Gathered<Server>>): Finding[] {
  if (facts.portId === '') return [];
  const server = dataOf(servers)?.items.find(({ addresses }) =>
    Object.values(addresses)
      .flat()
      .some((row) => row['OS-EXT-IPS:port_id'] === facts.portId),
  );
  if (!server) {
    const place = checkPortPlace(facts.port, facts.subnets, 'portId', SERVER_PORT);
    return place.length > 0 ? place : stateNotChecked(facts.port, 'this cloud server runs');
  }
  const findings: Finding[] = [];
  if (facts.vpcId !== '' && !isServerInVpc(server, facts.vpcId)) {
    findings.push(blocks('port-vpc', 'portId', `This cloud server ${OTHER_VPC}`));
  }
  const warning = serverWarning(server);
  if (warning) findings.push(warns('backend-state', 'portId', `${warning}.`));
  return findings;
}

/** What is wrong with a virtual IP as a backend: its own port, the server's port, and whether one is bound to the other. */
export function checkVirtualIp(
  facts: BackendFacts,
  portsOfVpc: Loaded<Gathered<Port>>,
  servers: Loaded<Gathered<Server>>,
): Finding[] {
  const ports = dataOf(portsOfVpc)?.items ?? [];
  const listedVirtualIp = ports.find(({ id }) => id === facts.vipPortId);
  const listedPort = ports.find(({ id }) => id === facts.portId);
  const findings: Finding[] = [];

  if (facts.vipPortId !== '') {
    findings.push(
      ...checkPortPlace(
        listedVirtualIp ? ready(listedVirtualIp) : facts.vipPort,
        facts.subnets,
        'vipPortId',
        VIRTUAL_IP_PORT,
      ),
    );
  }
  if (facts.portId !== '') {
    findings.push(
      ...checkPortPlace(
        listedPort ? ready(listedPort) : facts.port,
        facts.subnets,
        'portId',
        SERVER_PORT,
      ),
    );
  }

  const virtualIp = listedVirtualIp ?? dataOf(facts.vipPort);
  const port = listedPort ?? dataOf(facts.port);
  if (virtualIp && port && !isBoundTo(virtualIp, port)) {
    findings.push(
      warns(
        'vip-binding',
        'portId',
        'The virtual IP is not bound to this interface: bind it in the VPC console, or choose an interface that it is bound to.',
      ),
    );
  }
  if (virtualIp) findings.push(...checkBoundServers(virtualIp, ports, servers));
  return findings;
}

function checkBoundServers(
  virtualIp: Port,
  ports: readonly Port[],
  servers: Loaded<Gathered<Server>>,
): Finding[] {
  if (servers.status === 'failed') {
    return [
      {
        id: 'backend-state',
        severity: 'unknown',
        field: 'vipPortId',
        text: 'Could not check whether a server of this virtual IP runs.',
      },
    ];
  }
  if (servers.status !== 'ready') return [];
  const hostIds = ports.filter((port) => isBoundTo(virtualIp, port)).map((port) => port.device_id);
  const hosts = servers.data.items.filter(({ id }) => hostIds.includes(id));
  return hosts.length > 0 && !hosts.some((server) => isServerRunning(server))
    ? [
        warns(
          'backend-state',
          'vipPortId',
          'None of the servers of this virtual IP runs: consumers get no answer until one does.',
        ),
      ]
    : [];
}

/** For a port that lies where it should, of a backend that no list names. */
function stateNotChecked(port: Loaded<Port | null>, what: string): Finding[] {
  return port.status === 'ready'
    ? [
        {
          id: 'backend-state',
          severity: 'unknown',
          field: 'portId',
          text: `Could not check whether ${what}.`,
        },
      ]
    : [];
}

function ready<T>(data: T): Loaded<T> {
  return { status: 'ready', data, updatedAt: 0 };
}

function blocks(id: string, field: 'portId' | 'vipPortId', text: string): Finding {
  return { id, severity: 'blocks', field, text };
}

function warns(id: string, field: 'portId' | 'vipPortId', text: string): Finding {
  return { id, severity: 'warns', field, text };
}
