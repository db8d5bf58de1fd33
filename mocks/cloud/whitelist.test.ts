import { describe, expect, it } from 'vitest';
import { refusalOf, rowsOf, TestCloud, type TestAnswer } from '../testCloud';
import { MOST_OF_A_SERVICE } from './whitelist';

const list = (test: TestCloud, service: string, query = '') =>
  test.get(`${service}/permissions?${query}`);
const permissions = ({ json }: TestAnswer) =>
  rowsOf(json, 'permissions').map(({ permission }) => String(permission));

const change = (
  test: TestCloud,
  service: string,
  action: string,
  ...entries: unknown[]
): TestAnswer => test.post(`${service}/permissions/action`, { action, permissions: entries });

const account = (place: number) => `iam:domain::${String(place).padStart(32, '0')}`;
const accounts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => account(from + index));

/** A cloud and a service of it whose whitelist is empty. */
function empty(): [TestCloud, string] {
  const test = new TestCloud();
  return [test, test.service('payments-vip')];
}

describe('"Querying Whitelist Records of a VPC Endpoint Service"', () => {
  it.each([
    ['limit=501', 'EndPoint.0006'],
    ['offset=-1', 'EndPoint.0010'],
    ['sort_key=updated_at', 'EndPoint.0017'],
    ['sort_dir=up', 'EndPoint.0018'],
  ])('Table 2: %s is refused', (query, code) => {
    expect(refusalOf(list(...empty(), query))).toEqual([400, code]);
  });

  it('Table 2, limit: ten unless told otherwise, 500 at most', () => {
    const [test, service] = empty();
    for (let from = 0; from < 150; from += 50) change(test, service, 'add', ...accounts(50, from));
    expect(permissions(list(test, service)).length).toBe(10);
    const whole = list(test, service, 'limit=500');
    expect([permissions(whole).length, whole.json['total_count']]).toEqual([150, 150]);
    const pages = [0, 70, 140].flatMap((offset) =>
      permissions(list(test, service, `limit=70&offset=${offset}`)),
    );
    expect(pages).toEqual(permissions(whole));
  });

  it('Table 2, sort_dir: the newest first unless told otherwise', () => {
    const [test, service] = empty();
    for (const place of [2, 1, 3]) {
      test.pass(1000);
      change(test, service, 'add', account(place));
    }
    expect(permissions(list(test, service))).toEqual([account(3), account(1), account(2)]);
    expect(permissions(list(test, service, 'sort_dir=asc&sort_key=created_at'))).toEqual([
      account(2),
      account(1),
      account(3),
    ]);
  });

  it('Table 2, permission: a part of the full form', () => {
    const [test, service] = empty();
    change(test, service, 'add', ...accounts(3), '*');
    expect(permissions(list(test, service, 'permission=0002'))).toEqual([account(2)]);
    const everyone = list(test, service, `permission=${encodeURIComponent('iam:domain::*')}`);
    expect([permissions(everyone), everyone.json['total_count']]).toEqual([['*'], 1]);
  });

  it.each([
    ['2022', '2026-03-01T10:00:00.250'],
    ['2025', '2026-03-01T10:00:00Z'],
  ] as const)('Table 4: what a record has, edition %s', (edition, time) => {
    const test = new TestCloud({ edition });
    const service = test.service('payments-vip');
    change(test, service, 'add', account(1));
    const [row] = rowsOf(list(test, service).json, 'permissions');
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      permission: account(1),
      description: '',
      permission_type: 'domainId',
      created_at: time,
    });
  });
});

describe('"Batch Adding or Deleting Whitelist Records"', () => {
  it('answers the strings of the request, and the list follows', () => {
    const [test, service] = empty();
    const answer = change(test, service, 'add', account(1), account(2));
    expect([answer.status, answer.json]).toEqual([200, { permissions: [account(1), account(2)] }]);
    change(test, service, 'remove', account(1));
    expect(permissions(list(test, service))).toEqual([account(2)]);
  });

  it('Table 2, permissions: everybody is the same in both spellings', () => {
    const [test, service] = empty();
    expect(change(test, service, 'add', 'iam:domain::*').json).toEqual({ permissions: ['*'] });
    expect(permissions(list(test, service))).toEqual(['*']);
    change(test, service, 'remove', '*');
    expect(permissions(list(test, service))).toEqual([]);
  });

  it('adding what is there, and removing what is not, change nothing', () => {
    const [test, service] = empty();
    change(test, service, 'add', account(1), account(1));
    expect(permissions(list(test, service))).toEqual([account(1)]);
    const { kept } = test.cloud;
    expect(change(test, service, 'add', account(1)).status).toBe(200);
    expect(change(test, service, 'remove', account(2)).status).toBe(200);
    expect(test.cloud.kept).toBe(kept);
  });

  it.each<[row: string, entries: unknown[], code: string]>([
    ['with its prefix', ['5fc973eea581490997e82ea11a1d0101'], 'EndPoint.3002'],
    ['with an ID', ['iam:domain::'], 'EndPoint.3002'],
    ['of at most 64 characters', [`iam:domain::${'a'.repeat(65)}`], 'EndPoint.3002'],
    ['of letters and digits', ['iam:domain::a-b'], 'EndPoint.3002'],
    ['without a blank', ['iam:domain:: a'], 'EndPoint.3002'],
    ['a * alone', ['iam:domain::5fc9*'], 'EndPoint.3002'],
    ['a text', [5], 'EndPoint.3002'],
    ['one at least', [], 'EndPoint.3036'],
  ])('Table 2, permissions: %s', (_row, entries, code) => {
    expect(refusalOf(change(...empty(), 'add', ...entries))).toEqual([400, code]);
  });

  it('Table 2, permissions: 64 characters, of any case', () => {
    expect(change(...empty(), 'add', `iam:domain::${'aZ09'.repeat(16)}`).status).toBe(200);
  });

  it('"Error Codes", EndPoint.0016: 50 in one request, not 51', () => {
    const [test, service] = empty();
    expect(change(test, service, 'add', ...accounts(50)).status).toBe(200);
    expect(refusalOf(change(test, service, 'remove', ...accounts(51)))).toEqual([
      400,
      'EndPoint.0016',
    ]);
  });

  it('"Error Codes", EndPoint.3049: no more than a service holds; removing makes room', () => {
    const [test, service] = empty();
    for (let from = 0; from < MOST_OF_A_SERVICE; from += 50) {
      expect(change(test, service, 'add', ...accounts(50, from)).status).toBe(200);
    }
    expect(change(test, service, 'add', ...accounts(50)).status).toBe(200);
    const more = account(MOST_OF_A_SERVICE);
    expect(refusalOf(change(test, service, 'add', more))).toEqual([400, 'EndPoint.3049']);
    change(test, service, 'remove', account(0));
    expect(change(test, service, 'add', more).status).toBe(200);
  });

  it('Table 2, action: only the two', () => {
    expect(refusalOf(change(...empty(), 'create', account(1)))).toEqual([400, 'EndPoint.3035']);
  });

  it('leaves connections as they are', () => {
    const test = new TestCloud();
    const service = test.service('resolver-dns');
    const connections = () => test.get(`${service}/connections?limit=100`).json;
    const before = connections();
    change(test, service, 'remove', '*');
    expect(connections()).toEqual(before);
  });
});
