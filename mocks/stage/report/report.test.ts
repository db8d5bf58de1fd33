import { expect, it } from 'vitest';
import { RequestLog } from '../../page/requestLog';
import { testRequest } from '../../testCloud';
import { reportText } from './report';

const TOKEN = 'sample-1764000000000';

it('has link, build, browser, forms and log, and neither token nor password', () => {
  const log = new RequestLog();
  log.begin(
    testRequest('POST', '/api/eu-de/vpcep/v1/{project_id}/vpc-endpoints', {
      json: { description: 'mine' },
      token: TOKEN,
    }),
    true,
  )('no-answer');
  const text = reportText({
    words: `It hangs. X-Auth-Token: ${TOKEN}`,
    link: 'http://here/#/services?scenario=unstable',
    at: new Date('2026-03-01T10:00:00Z'),
    build: 'demo, index-1.js',
    browser: 'A browser',
    window: '1440 × 900',
    forms: [{ place: 'create-service-draft/x', text: '{"name":"orders","password":"hunter2"}' }],
    fields: ['Service name: orders', 'Token: t0k3n'],
    calls: log.calls(),
  });
  for (const part of [
    'It hangs.',
    'scenario=unstable',
    'demo, index-1.js',
    'A browser',
    '"name":"orders"',
    'Service name: orders',
    'no answer',
    'person, with a fault',
    '{"description":"mine"}',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain(TOKEN);
  expect(text).not.toContain('hunter2');
  expect(text).not.toContain('t0k3n');
});
