import { describe, expect, it } from 'vitest';
import { BEGINNING, SERVICES, TestCloud } from '../testCloud';
import { newState } from './cloud';
import { sampleToken } from './tokens';

const statusWith = (test: TestCloud, token: string) => test.send('GET', SERVICES, { token }).status;

describe('tokens', () => {
  it('any text is good, none is 401 EndPoint.0003', () => {
    const test = new TestCloud();
    expect(statusWith(test, 'anything')).toBe(200);
    const answer = test.send('GET', SERVICES, { token: '' });
    expect([answer.status, answer.json['error_code']]).toEqual([401, 'EndPoint.0003']);
  });

  it('a sample token lasts for ever in most scenarios', () => {
    const test = new TestCloud();
    const token = sampleToken(test.cloud);
    test.pass(86_400_000);
    expect(statusWith(test, token)).toBe(200);
  });

  it('a sample token of the scenario expired-session lasts a minute of the cloud’s time', () => {
    const test = new TestCloud({ scenario: 'expired-session' });
    test.cloud.speed = 20;
    const token = sampleToken(test.cloud);
    test.pass(2_999);
    expect(statusWith(test, token)).toBe(200);
    test.pass(1);
    expect(statusWith(test, token)).toBe(401);
    expect(statusWith(test, 'renewed by hand')).toBe(200);
  });

  it('a page that starts later has its own minute', () => {
    const test = new TestCloud({ scenario: 'expired-session' });
    test.pass(3_600_000);
    expect(statusWith(test, sampleToken(test.cloud))).toBe(200);
  });

  it('a cloud that begins anew gives the token it gave before a new minute', () => {
    const test = new TestCloud({ scenario: 'expired-session' });
    test.cloud.speed = 3600;
    test.pass(10_000);
    const token = sampleToken(test.cloud);
    test.cloud.continueFrom(newState(BEGINNING + 10_000, 1));
    test.pass(59_000);
    expect(statusWith(test, token)).toBe(200);
    test.pass(2_000);
    expect(statusWith(test, token)).toBe(401);
  });
});
