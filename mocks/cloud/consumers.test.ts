import { describe, expect, it } from 'vitest';
import { found, idIn, rowsOf, TestCloud } from '../testCloud';
import { admitConsumers, requestConnections } from './consumers';
import { endpointRefusal } from './refusal';
import { statusAt } from './serviceRecord';

const pendingOf = (test: TestCloud, service: string) =>
  rowsOf(
    test.get(`${service}/connections?limit=1000&status=pendingAcceptance`).json,
    'connections',
  );

describe('other accounts', () => {
  it('ask for as many connections as wanted, and these wait for approval', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const before = pendingOf(test, service).length;
    expect(requestConnections(test.cloud, idIn(service), 10)).toBe(10);
    const pending = pendingOf(test, service);
    expect(pending.length).toBe(before + 10);
    expect(new Set(pending.map(({ id }) => id)).size).toBe(pending.length);
    expect(pending.map((row) => row['domain_id'])).not.toContain(test.cloud.project.domainId);
  });

  it('are let in or not by the owner’s decision ("Accepting or Rejecting a VPC Endpoint")', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    requestConnections(test.cloud, idIn(service), 1);
    const [newest] = pendingOf(test, service);
    const { status } = test.post(`${service}/connections/action`, {
      action: 'receive',
      endpoints: [newest?.['id']],
    });
    expect(status).toBe(200);
    expect(
      new TestCloud({ kept: test.cloud.kept }).get(
        `${service}/connections?id=${String(newest?.['id'])}`,
      ).json,
    ).toMatchObject({
      connections: [{ status: 'accepted' }],
    });
  });

  it('are none while the whitelist has no account, until some are put there', () => {
    const test = new TestCloud();
    const { id } = found(
      test.cloud
        .services()
        .find(
          (service) =>
            service.whitelist.length === 0 && statusAt(service, test.cloud.now()) === 'available',
        ),
    );
    expect(requestConnections(test.cloud, id, 1)).toBe(0);
    admitConsumers(test.cloud, id, 10);
    expect(requestConnections(test.cloud, id, 10)).toBe(10);
  });

  it('are refused by a service that is not available', () => {
    const test = new TestCloud();
    const failed = idIn(test.service('auth-test'));
    expect(() => requestConnections(test.cloud, failed, 1)).toThrow(
      endpointRefusal('EndPoint.2004'),
    );
  });
});
