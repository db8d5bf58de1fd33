import { describe, expect, it } from 'vitest';
import type { AnswerLook } from '../../api/answerLook';
import { ApiError, type ApiErrorDetails, type ErrorKind } from '../../api/errors';
import { MisplacedToken, type MisplacedReason } from './authenticate';
import { signInFailure } from './signInFailure';

const details = (more: Partial<ApiErrorDetails>): ApiErrorDetails => ({
  kind: 'refused',
  call: 'POST /v3/auth/tokens',
  outcomeUnknown: false,
  requestId: 'r-1',
  at: 0,
  ...more,
});
const wordsOf = (more: Partial<ApiErrorDetails>) =>
  signInFailure(new ApiError(details(more)), 'password');

describe('signInFailure', () => {
  // "Error Codes" of the identity service; its "Login Authentication Policy" locks after five failures.
  it.each([
    ['IAM.0061', 'locked', /Wait/],
    ['IAM.0062', 'password is wrong', /lock a user/],
    ['IAM.0066', 'run out', /get a new one/],
    ['IAM.0067', 'not valid', /Copy it again/],
    ['IAM.0081', 'web console only', /ask your administrator/],
    ['IAM.0082', 'disabled', /Ask your administrator/],
    ['IAM.1061', 'one-time code is wrong', /six digits/],
    ['IAM.0012', 'Too many sign-ins', /wait/],
  ])('says what %s means and what to do', (code, title, way) => {
    const failure = wordsOf({ kind: 'unauthorized', status: 401, code });
    expect(failure.title).toContain(title);
    expect(failure.text).toMatch(way);
    expect(failure.details?.requestId).toBe('r-1');
  });

  it.each<[ErrorKind, AnswerLook, string]>([
    ['unreadable', 'redirect', 'A redirect came'],
    ['unreadable', 'web-page', 'A web page answered'],
    ['unreadable', 'nothing', 'An empty answer'],
    ['unreadable', 'json', 'not one of the identity service'],
    ['cloud-failed', 'web-page', 'A gateway answered'],
    ['cloud-failed', 'json', 'The identity service failed'],
    ['no-answer', 'nothing', 'did not answer'],
  ])('says who answered with %s, %s', (kind, look, title) => {
    expect(wordsOf({ kind, look }).title).toContain(title);
  });

  it('says for how long the identity service asks to wait, where it does', () => {
    const wayOut = 'The cloud asks to wait 30 s.';
    const asked = {
      kind: 'too-many',
      status: 429,
      code: 'IAM.0012',
      retryAfterMs: 30_000,
    } as const;
    expect(wordsOf({ ...asked, wayOut })).toMatchObject({
      title: expect.stringContaining('Too many sign-ins'),
      text: wayOut,
    });
  });

  it.each<[Partial<ApiErrorDetails>, string]>([
    [{ kind: 'cloud-failed', status: 504, look: 'nothing' }, 'A gateway answered'],
    [{ kind: 'cloud-failed', status: 500, look: 'nothing' }, 'The identity service failed'],
    [{ kind: 'refused', status: 404, look: 'json', code: 'APIGW.0101' }, 'cloud’s gateway'],
  ])('says of %j who it was', (more, title) => {
    expect(wordsOf(more).title).toContain(title);
  });

  it('speaks of no token to somebody who has none', () => {
    const failure = signInFailure(new MisplacedToken('other-region', 'eu-nl_x'), 'password');
    expect(failure.title).toBe('This project is not one of this region');
    expect(failure.text).not.toContain('token');
  });

  it.each<MisplacedReason>(['other-region', 'other-project', 'no-project', 'no-rescoping'])(
    'says where a token leads that is of %s, with the refusal behind it',
    (reason) => {
      const cause = new ApiError(details({ kind: 'forbidden' }));
      const failure = signInFailure(
        new MisplacedToken(reason, 'eu-nl_x', { cause }),
        'pasted-token',
      );
      expect(failure.text).toMatch(/get a token|paste a token|sign in/);
      expect(failure.details?.requestId).toBe('r-1');
    },
  );
});
