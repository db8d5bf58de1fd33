import { describe, expect, it } from 'vitest';
import { refusalOf, rowsOf, TestCloud } from '../testCloud';

const ask = (address: string) => new TestCloud().send('GET', address, { token: '' });

describe('"Querying Versions of VPCEP APIs"', () => {
  it('tells both versions to anybody', () => {
    const { status, json } = ask('/api/eu-de/vpcep/');
    expect(status).toBe(200);
    expect(rowsOf(json, 'versions')).toMatchObject([
      { id: 'v1', version: '1', status: 'CURRENT', updated: '2018-09-30T00:00:00Z' },
      { id: 'v2', version: '2', status: 'CURRENT', updated: '2020-03-30T00:00:00Z' },
    ]);
  });

  it('the root that all services share lists the identity service too, for clients that look for it there', () => {
    const versions = rowsOf(ask('/').json, 'versions');
    expect(versions.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3.6']);
    expect(versions[2]?.['links']).toEqual([
      { rel: 'self', href: 'https://iam.eu-de.example/v3/' },
    ]);
    expect(rowsOf(ask('/api/eu-de/vpcep/').json, 'versions').length).toBe(2);
  });

  it('"Querying the Version of a Specified VPCEP API": one of them, with a link to itself', () => {
    expect(ask('/v1').json['version']).toEqual({
      id: 'v1',
      version: '1',
      status: 'CURRENT',
      updated: '2018-09-30T00:00:00Z',
      min_version: '',
      links: [{ rel: 'self', href: 'https://vpcep.eu-de.example/v1', type: 'application/json' }],
    });
    expect(refusalOf(ask('/v4'))).toEqual([404, 'EndPoint.0005']);
  });

  it('the second one cannot be used', () => {
    const answer = new TestCloud().get('/v2/{project_id}/vpc-endpoint-services');
    expect(refusalOf(answer)).toEqual([404, 'EndPoint.0005']);
  });
});
