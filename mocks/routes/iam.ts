import { z } from 'zod';
import type { Cloud } from '../cloud/cloud';
import { Refusal } from '../cloud/refusal';
import {
  projectsOf,
  readToken,
  stillHolds,
  userOf,
  WRONG_PASSWORD,
  type TokenContent,
} from '../cloud/signIns';
import { ACCOUNT_NAME, USERS, type AccountProject, type User } from '../cloud/users';
import { catalogue } from './catalogue';
import { projectRoutes } from './iamProjects';
import { NO_CONTENT, type Exchange, type Route } from './exchange';

const TOKENS = '/v3/auth/tokens';

const nameOrId = z.object({ id: z.string() }).or(z.object({ name: z.string() }));
const passwordUser = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  password: z.string(),
  domain: nameOrId.optional(),
});
/** "Obtaining a User Token Through Password Authentication", with and without virtual MFA, and "Obtaining a Scoped Token". */
const tokenRequest = z.object({
  auth: z.object({
    identity: z.union([
      z.object({
        methods: z
          .array(z.enum(['password', 'totp']))
          .refine((methods) => methods.includes('password')),
        password: z.object({ user: passwordUser }),
        totp: z.object({ user: z.object({ passcode: z.string() }) }).optional(),
      }),
      z.object({
        methods: z.tuple([z.literal('token')]),
        token: z.object({ id: z.string() }),
      }),
    ]),
    // OpenStack's clients say "unscoped" in so many words.
    scope: z
      .object({ project: nameOrId.optional(), domain: nameOrId.optional() })
      .or(z.literal('unscoped'))
      .optional(),
  }),
});
type TokenRequest = z.infer<typeof tokenRequest>;

const BAD_BODY = new Refusal(400, 'IAM.0011', 'Request body is invalid.');
const NO_SUCH_DOMAIN = new Refusal(404, 'IAM.0004', 'Could not find domain.');
const NO_SUCH_PROJECT = new Refusal(404, 'IAM.0004', 'Could not find project.');
const NOT_AUTHENTICATED = new Refusal(
  401,
  '401',
  'The request you have made requires authentication.',
);
const NO_RESCOPING = new Refusal(403, 'IAM.0002', 'You are not authorized to perform the action.');
const NO_SUCH_TOKEN = new Refusal(404, '404', 'Could not find token.');

/** The identity service: tokens and the projects of an account. */
export const iamRoutes: readonly Route[] = [
  {
    api: 'iam',
    method: 'POST',
    path: TOKENS,
    needsNoToken: true,
    answer: (exchange) => {
      const { cloud, body } = exchange;
      const request = readRequest(body);
      const user = authenticated(cloud, request);
      const now = cloud.now();
      const project = wantedProject(cloud, request);
      const content = {
        user: user.name,
        projectId: project?.id ?? null,
        methods: [...request.identity.methods],
        issuedAt: now,
        // A token got by a token ends with it.
        expiresAt:
          endOfUsedToken(request) ?? now + (cloud.project.tokenLifetimeMs ?? user.tokenLifetimeMs),
      };
      return {
        status: 201,
        headers: { 'X-Subject-Token': cloud.signIns.give(content) },
        json: tokenBody(exchange, content),
      };
    },
  },
  {
    api: 'iam',
    method: 'GET',
    path: TOKENS,
    needsNoToken: true,
    answer: (exchange) => {
      const { token, content } = subject(exchange);
      return {
        status: 200,
        headers: { 'X-Subject-Token': token },
        json: tokenBody(exchange, content),
      };
    },
  },
  // "Verifying a Token"
  {
    api: 'iam',
    method: 'HEAD',
    path: TOKENS,
    needsNoToken: true,
    answer: (exchange) => ({
      status: 200,
      headers: { 'X-Subject-Token': subject(exchange).token },
    }),
  },
  {
    api: 'iam',
    method: 'DELETE',
    path: TOKENS,
    needsNoToken: true,
    answer: (exchange) => {
      exchange.cloud.signIns.revoke(subject(exchange).token);
      return NO_CONTENT;
    },
  },
  ...projectRoutes,
];

function readRequest(body: string): TokenRequest['auth'] {
  try {
    return tokenRequest.parse(JSON.parse(body)).auth;
  } catch {
    throw BAD_BODY;
  }
}

function authenticated(cloud: Cloud, { identity }: TokenRequest['auth']): User {
  if ('token' in identity) {
    const user = userOf(identity.token.id);
    const content = readToken(identity.token.id);
    if (!user || !content || !stillHolds(cloud, identity.token.id, content)) {
      throw NOT_AUTHENTICATED;
    }
    if (user.without === 'rescoping') throw NO_RESCOPING;
    return user;
  }
  const { id, name, password, domain } = identity.password.user;
  if (domain) checkDomain(cloud, domain);
  const user = USERS.find((one) =>
    id === undefined ? one.name === name : userIdOf(cloud, one.name) === id,
  );
  if (!user) throw WRONG_PASSWORD;
  cloud.signIns.check(user, password, identity.totp?.user.passcode, cloud.now());
  return user;
}

function wantedProject(
  cloud: Cloud,
  { scope: wanted }: TokenRequest['auth'],
): AccountProject | undefined {
  const { project, domain } = typeof wanted === 'object' ? wanted : {};
  if (!project) {
    if (domain) checkDomain(cloud, domain);
    return undefined;
  }
  const found = projectsOf(cloud).find((one) =>
    'id' in project ? one.id === project.id : one.name === project.name,
  );
  if (!found) throw NO_SUCH_PROJECT;
  return found;
}

function checkDomain({ project }: Cloud, domain: z.infer<typeof nameOrId>): void {
  const isAccount = 'id' in domain ? domain.id === project.domainId : domain.name === ACCOUNT_NAME;
  if (!isAccount) throw NO_SUCH_DOMAIN;
}

function endOfUsedToken({ identity }: TokenRequest['auth']): number | undefined {
  return 'token' in identity ? readToken(identity.token.id)?.expiresAt : undefined;
}

/** The token that a request is about; a stranger to this stand-in is not found. */
function subject({ cloud, header }: Exchange): { token: string; content: TokenContent } {
  const token = header('X-Subject-Token') ?? '';
  const content = readToken(token);
  if (!header('X-Auth-Token')) throw NOT_AUTHENTICATED;
  if (!content || !stillHolds(cloud, token, content)) throw NO_SUCH_TOKEN;
  return { token, content };
}

function tokenBody(exchange: Exchange, content: Omit<TokenContent, 'number'>): unknown {
  const { cloud, query } = exchange;
  const domain = { id: cloud.project.domainId, name: ACCOUNT_NAME };
  const project = projectsOf(cloud).find(({ id }) => id === content.projectId);
  return {
    token: {
      methods: content.methods,
      issued_at: microseconds(content.issuedAt),
      expires_at: microseconds(content.expiresAt),
      ...(content.methods.includes('totp') && { mfa_authn_at: microseconds(content.issuedAt) }),
      ...(project ? { project: { ...project, domain } } : { domain }),
      roles: [{ id: '0', name: 'te_admin' }],
      user: {
        id: userIdOf(cloud, content.user),
        name: content.user,
        password_expires_at: '',
        domain,
      },
      ...(!query.get('nocatalog') && { catalog: catalogue(exchange, project) }),
    },
  };
}

function userIdOf({ random }: Cloud, name: string): string {
  return random.hexDigits(`user ${name}`, 32);
}

/** Times of IAM have six decimals. */
function microseconds(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}
