import { expect, it } from 'vitest';
import { testRequest } from '../testCloud';
import { curlOf } from '../stage/requests/curl';
import { harOf } from '../stage/requests/har';
import { CAUSE_HEADER, LONGEST_BODY, MOST_CALLS, RequestLog } from './requestLog';

const PATH = '/api/eu-de/vpcep/v1/{project_id}/vpc-endpoint-services';
const TOKEN = 'a-token-of-somebody';
const ANSWER = {
  status: 200,
  headers: { 'X-Subject-Token': TOKEN, 'X-Request-Id': '1' },
  body: '{}',
};

it('tells the person’s calls from those of polls and pickers', () => {
  const log = new RequestLog();
  log.begin(testRequest('GET', PATH), false);
  const polled = testRequest('GET', PATH);
  polled.headers.set(CAUSE_HEADER, 'poll');
  log.begin(polled, false);
  log.begin(testRequest('GET', '/api/eu-de/vpc/v1/{project_id}/vpcs'), false);
  expect(log.calls().map(({ cause }) => cause)).toEqual(['picker', 'poll', 'person']);
  expect(log.calls().map(({ outcome }) => outcome)).toEqual(Array(3).fill('under way'));
});

it('holds no token and no password, nor does what is made of it', () => {
  const log = new RequestLog();
  const secret = "it's secret";
  log.begin(
    testRequest('POST', PATH, { json: { description: "it's" }, token: TOKEN }),
    false,
  )(ANSWER);
  log.begin(
    testRequest('POST', '/api/eu-de/iam/v3/auth/tokens', {
      json: { password: secret },
      token: TOKEN,
    }),
    false,
  )(ANSWER);
  const calls = log.calls();
  const made = [JSON.stringify(calls), harOf(calls, 'http://here'), ...calls.map(curlOf)].join(
    '\n',
  );
  expect(made).not.toContain(TOKEN);
  expect(made).not.toContain('secret');
  expect(made).toContain('X-Request-Id');
});

it('has bounds', () => {
  const log = new RequestLog();
  for (let index = 0; index < MOST_CALLS + 20; index += 1) {
    log.begin(
      testRequest('POST', PATH, { body: 'x'.repeat(LONGEST_BODY + 1) }),
      false,
    )('no-answer');
  }
  expect(log.calls().length).toBe(MOST_CALLS);
  expect(log.calls()[0]).toMatchObject({ number: MOST_CALLS + 20, outcome: 'no answer' });
  expect(log.calls()[0]?.requestBody.length).toBe(LONGEST_BODY + 1);
});

it('is a command for a shell, whatever quotes a body has', () => {
  const log = new RequestLog();
  log.begin(testRequest('POST', PATH, { json: { description: "it's" } }), false)(ANSWER);
  const [call] = log.calls();
  expect(call && curlOf(call).split(' \\\n  ')).toEqual([
    `curl -i -X POST 'https://vpcep.eu-de.otc.t-systems.com/v1/6e9dfd51d1124e8d8498dce894923a0d/vpc-endpoint-services'`,
    `-H "X-Auth-Token: $OS_TOKEN"`,
    `-H 'Content-Type: application/json'`,
    String.raw`--data-raw '{"description":"it'\''s"}'`,
  ]);
});
