import { describe, expect, it } from 'vitest';
import { FILTER_STATUSES } from '../../api/connectionStatus';
import { readConnectionView, toTabView } from './connectionView';

describe('which connections are shown', () => {
  it.each([...FILTER_STATUSES])('%s stands in the address and is read from it', (status) => {
    const view = { status, page: 3 };
    expect(readConnectionView(toTabView(view))).toEqual(view);
    expect(readConnectionView({ status: status.toUpperCase(), page: 3 })).toEqual(view);
  });

  it('all of them, from the first, stand in no address', () => {
    expect(toTabView(readConnectionView({}))).toEqual({ status: undefined, page: undefined });
  });

  it.each(['creating', 'deleting', 'frozen'])(
    'a status that the cloud does not filter by is none: %s ("Querying Connections of a VPC Endpoint Service", Table 2)',
    (status) => {
      expect(readConnectionView({ status }).status).toBeUndefined();
    },
  );
});
