import { z } from 'zod';
import type { Call, Credentials } from './call';
import { ApiError } from './errors';
import { text } from './fields';
import { callWithHeaders } from './http';
import { cloudClock } from './serverClock';

const TOKENS = '/v3/auth/tokens';
/** Any text drops the catalogue of services from the answer: the console knows where they are. */
const WITHOUT_CATALOGUE = { nocatalog: 'true' };

const named = z.looseObject({ id: z.string(), name: z.string() });

const tokenAnswer = z.looseObject({
  token: z.looseObject({
    expires_at: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
    project: named.optional(),
    user: z.looseObject({ name: z.string(), domain: z.looseObject({ name: text }).optional() }),
  }),
});

const projectsAnswer = z.looseObject({
  projects: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      enabled: z.boolean().optional().catch(undefined),
    }),
  ),
});

export interface ProjectName {
  id: string;
  name: string;
}

/** A token, with what IAM says of it. */
export interface GrantedToken {
  token: string;
  /** By the cloud's clock, in milliseconds since 1970. */
  expiresAt: number;
  /** Undefined for a token of a whole account. */
  project: ProjectName | undefined;
  user: { name: string; domain: string };
}

export interface PasswordSignIn {
  userName: string;
  password: string;
  domain: string;
  /** Of a virtual MFA device; empty for a user without one. */
  passcode: string;
}

/** "Obtaining a User Token Through Password Authentication", and the same with virtual MFA. */
export function signInByPassword(
  region: string,
  projectName: string,
  { userName, password, domain, passcode }: PasswordSignIn,
): Promise<GrantedToken> {
  const user = { name: userName, password, domain: { name: domain } };
  const totp = { user: { name: userName, passcode } };
  return askForToken(region, {
    method: 'POST',
    body: {
      auth: {
        identity:
          passcode === ''
            ? { methods: ['password'], password: { user } }
            : { methods: ['password', 'totp'], password: { user }, totp },
        scope: { project: { name: projectName, domain: { name: domain } } },
      },
    },
    credentials: { token: null, secrets: [password, passcode] },
  });
}

/** "Obtaining a Scoped Token": documented for federated tokens only, so the cloud may refuse it for others. */
export function rescope(region: string, token: string, projectId: string): Promise<GrantedToken> {
  return askForToken(region, {
    method: 'POST',
    body: {
      auth: {
        identity: { methods: ['token'], token: { id: token } },
        scope: { project: { id: projectId } },
      },
    },
    credentials: { token: null, secrets: [token] },
  });
}

/** "Verifying a Token and Returning a Valid Token": what a token is good for. */
export function readToken(region: string, token: string): Promise<GrantedToken> {
  return askForToken(region, { method: 'GET', credentials: { token, subjectToken: token } }, token);
}

/** "Deleting a User Token": it opens nothing from then on. */
export async function revokeToken(region: string, token: string): Promise<void> {
  await callWithHeaders({
    ...iamCall(region, TOKENS),
    method: 'DELETE',
    credentials: { token, subjectToken: token },
    answer: z.unknown(),
  });
}

/** "Querying the List of Projects Accessible to Users", those of one region: a project's name begins with it. */
export async function listProjects(region: string, token: string): Promise<ProjectName[]> {
  const { answer } = await callWithHeaders({
    ...iamCall(region, '/v3/auth/projects'),
    method: 'GET',
    credentials: { token },
    answer: projectsAnswer,
  });
  return answer.projects
    .filter(({ name, enabled }) => enabled !== false && regionOfProject(name) === region)
    .map(({ id, name }) => ({ id, name }));
}

/** A region's own project is named as the region, others have a suffix after an underscore ("Creating a Project"). */
export function regionOfProject(name: string): string {
  return name.split('_')[0] ?? name;
}

function iamCall(region: string, path: string) {
  return { scope: { region, projectId: '' }, service: 'iam', path } as const;
}

interface TokenRequest {
  method: 'GET' | 'POST';
  body?: unknown;
  credentials: Credentials;
}

async function askForToken(
  region: string,
  request: TokenRequest,
  known?: string,
): Promise<GrantedToken> {
  const call: Call<z.infer<typeof tokenAnswer>> = {
    ...iamCall(region, TOKENS),
    ...request,
    query: WITHOUT_CATALOGUE,
    answer: tokenAnswer,
  };
  const { answer, headers } = await callWithHeaders(call);
  const token = headers.get('X-Subject-Token') ?? known;
  const { expires_at, project, user } = answer.token;
  if (!token) {
    const requestId = headers.get('X-Request-Id');
    throw new ApiError({
      call: `${request.method} ${TOKENS}`,
      kind: 'unreadable',
      outcomeUnknown: false,
      look: 'json',
      wayOut:
        'The answer has no token in its header X-Subject-Token: something on the way took it out. Tell who runs this console.',
      ...(requestId !== null && { requestId }),
      at: cloudClock().now,
    });
  }
  return {
    token,
    expiresAt: Date.parse(expires_at),
    project: project && { id: project.id, name: project.name },
    user: { name: user.name, domain: user.domain?.name ?? '' },
  };
}
