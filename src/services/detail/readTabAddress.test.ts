import { describe, expect, it } from 'vitest';
import { FILTER_STATUSES } from '../../api/connectionStatus';
import { readTabAddress, toTabAddress } from './readTabAddress';
import { TABS } from './serviceTabs';
import type { TabAddress } from './tabAddress';

const read = (address: TabAddress) => {
  const { tab, view, problems, instead } = readTabAddress(address);
  return { tab: tab?.name, view, problems, instead };
};

describe('the address of a service’s page', () => {
  it.each(FILTER_STATUSES.map((status) => [status]))(
    'has the status %s of connections',
    (status) => {
      const view = { status, page: 3 };
      expect(read(toTabAddress('connections', view))).toMatchObject({ view, problems: [] });
      const shouted = { tab: 'CONNECTIONS', status: status.toUpperCase(), page: '3' };
      expect(read(shouted)).toMatchObject({ tab: 'connections', view, problems: [] });
    },
  );

  it('says nothing of what is as at first', () => {
    expect(toTabAddress(undefined, { status: undefined, page: 1 })).toEqual({});
    expect(read({})).toEqual({ tab: undefined, view: {}, problems: [], instead: undefined });
  });

  it.each(['creating', 'deleting', 'frozen'])(
    'tells a status that the cloud does not filter by: %s ("Querying Connections of a VPC Endpoint Service", Table 2)',
    (status) => {
      const { view, problems } = read({ tab: 'connections', status });
      expect(view.status).toBeUndefined();
      expect(problems).toEqual([`There is no status “${status}”.`]);
    },
  );

  it.each(['abc', '0', '-1', '1.5', '', '1e3', '9'.repeat(40)])(
    'tells a page that cannot be: %s',
    (page) => {
      const { view, problems } = read({ tab: 'whitelist', page });
      expect(view.page).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );

  it('tells a tab that there is not, and not what stood there for it', () => {
    expect(read({ tab: 'nonsense', status: 'frozen', page: 'x' })).toEqual({
      tab: undefined,
      view: {},
      problems: ['There is no tab “nonsense”.'],
      instead: 'The summary is shown instead.',
    });
  });

  it('has for each tab only what that tab keeps there', () => {
    expect(readTabAddress({ tab: 'summary' }).parameters).toEqual(['tab']);
    for (const { name, parameters } of TABS) {
      expect(readTabAddress({ tab: name }).parameters).toEqual(['tab', ...parameters]);
    }
    expect(read({ tab: 'tags', status: 'accepted' }).view).toEqual({});
  });
});
