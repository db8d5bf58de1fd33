import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { call } from '../api/http';
import {
  currentSession,
  enterSampleData,
  forgetLacks,
  renewSampleToken,
  signCalls,
} from './session';

const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';
const scope = { region: 'eu-de', projectId: PROJECT };

async function beRefused(): Promise<void> {
  const deletion = call({
    scope,
    service: 'vpcep',
    method: 'DELETE',
    path: `/v1/${PROJECT}/vpc-endpoint-services/i`,
    answer: z.unknown(),
  });
  await expect(deletion).rejects.toThrow('EndPoint.0004');
}
const lacks = () => Object.keys(currentSession()?.lacks ?? {});

beforeEach(() => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      Response.json({ error_code: 'EndPoint.0004', error_msg: 'no' }, { status: 403 }),
    ),
  );
  enterSampleData(scope, '2022', 'sample');
  signCalls();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['is asked for anew', forgetLacks],
  ['the session is renewed', () => renewSampleToken('another')],
  [
    'another project is entered',
    () => enterSampleData({ ...scope, projectId: 'other' }, '2022', 'sample'),
  ],
])('a permission that was lacking is no longer known to be once %s', async (_, happens) => {
  await beRefused();
  expect(lacks()).toEqual(['vpcep:epservices:delete']);
  happens();
  expect(lacks()).toEqual([]);
});
