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
import { NO_CONTENT, ok, type Exchange, type Route } from './exchange';

const TOKENS = '/v3/auth/tokens';

const name = z.object({ name: z.string() });
const scope = z
  .object({ project: z.object({ id: z.string() }).or(name).optional(), domain: name.optional() })
  .optional();
/** "Obtaining a User Token Through Password Authentication", with and without virtual MFA, and "Obtaining a Scoped Token". */
const tokenRequest = z.object({
  auth: z.object({
    identity: z.union([
      z.object({
        methods: z
          .tuple([z.literal('password')])
          .or(z.tuple([z.literal('password'), z.literal('totp')])),
        password: z.object({
          user: z.object({ name: z.string(), password: z.string(), domain: name }),
        }),
        totp: z.object({ user: z.object({ passcode: z.string() }) }).optional(),
      }),
      z.object({
        methods: z.tuple([z.literal('token')]),
        token: z.object({ id: z.string() }),
      }),
    ]),
    scope,
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
    answer: ({ cloud, body }) => {
      const request = readRequest(body);
      const user = authenticated(cloud, request);
      const now = cloud.now();
      const project = wantedProject(cloud, request);
      const content = {
        user: user.name,
        projectId: project?.id ?? null,
        issuedAt: now,
        // A token got by a token ends with it.
        expiresAt: endOfUsedToken(request) ?? now + user.tokenLifetimeMs,
      };
      return {
        status: 201,
        headers: { 'X-Subject-Token': cloud.signIns.give(content) },
        json: tokenBody(cloud, content),
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
        json: tokenBody(exchange.cloud, content),
      };
    },
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
  {
    api: 'iam',
    method: 'GET',
    path: '/v3/auth/projects',
    answer: ({ cloud }) =>
      ok({
        projects: [
          ...projectsOf(cloud).map((project) => projectBody(cloud, project)),
          // The project that the object storage keeps for itself.
          projectBody(cloud, { id: cloud.random.hexDigits('project MOS', 32), name: 'MOS' }),
        ],
        links: { self: 'https://iam/v3/auth/projects', previous: null, next: null },
      }),
  },
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
  const { name: userName, password, domain } = identity.password.user;
  if (domain.name !== ACCOUNT_NAME) throw NO_SUCH_DOMAIN;
  const user = USERS.find((one) => one.name === userName);
  if (!user) throw WRONG_PASSWORD;
  cloud.signIns.check(user, password, identity.totp?.user.passcode, cloud.now());
  return user;
}

function wantedProject(
  cloud: Cloud,
  { scope: wanted }: TokenRequest['auth'],
): AccountProject | undefined {
  const { project } = wanted ?? {};
  if (!project) return undefined;
  const found = projectsOf(cloud).find((one) =>
    'id' in project ? one.id === project.id : one.name === project.name,
  );
  if (!found) throw NO_SUCH_PROJECT;
  return found;
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

function tokenBody(cloud: Cloud, content: Omit<TokenContent, 'number'>): unknown {
  const domain = { id: cloud.project.domainId, name: ACCOUNT_NAME };
  const project = projectsOf(cloud).find(({ id }) => id === content.projectId);
  return {
    token: {
      methods: ['password'],
      issued_at: microseconds(content.issuedAt),
      expires_at: microseconds(content.expiresAt),
      ...(project ? { project: { ...project, domain } } : { domain }),
      roles: [{ id: '0', name: 'te_admin' }],
      user: {
        id: cloud.random.hexDigits(`user ${content.user}`, 32),
        name: content.user,
        password_expires_at: '',
        domain,
      },
    },
  };
}

/** Times of IAM have six decimals. */
function microseconds(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

function projectBody(cloud: Cloud, { id, name }: AccountProject): unknown {
  const { domainId } = cloud.project;
  return {
    id,
    name,
    enabled: true,
    is_domain: false,
    description: '',
    domain_id: domainId,
    parent_id: domainId,
  };
}
