import { ApiError } from '../../api/errors';
import {
  listProjects,
  readToken,
  regionOfProject,
  rescope,
  signInByPassword,
  type GrantedToken,
} from '../../api/iam';
import type { ProjectToken } from '../session';
import type { Credentials } from './credentials';

/** Why a token that the cloud takes is still not the one that is wanted. */
export type MisplacedReason = 'other-region' | 'other-project' | 'no-project' | 'no-rescoping';

export class MisplacedToken extends Error {
  override readonly name = 'MisplacedToken';
  readonly reason: MisplacedReason;
  /** What the token is for; undefined for a whole account. */
  readonly project: string | undefined;

  constructor(reason: MisplacedReason, project: string | undefined, options?: ErrorOptions) {
    super(`The token is for ${project ?? 'no project'}.`, options);
    this.reason = reason;
    this.project = project;
  }
}

/** Where somebody wants to work: a project by its name. */
export interface Target {
  region: string;
  projectName: string;
}

/**
 * Asks IAM for a token of the wanted project, once: five failures lock a user.
 * @throws {ApiError} as IAM refuses
 * @throws {MisplacedToken} for a project or a pasted token that leads elsewhere
 */
export async function authenticate(
  { region, projectName }: Target,
  credentials: Credentials,
): Promise<ProjectToken> {
  if (credentials.by === 'password') {
    // Nobody need be asked for that.
    if (regionOfProject(projectName) !== region) {
      throw new MisplacedToken('other-region', projectName);
    }
    return inRegion(region, await signInByPassword(region, projectName, credentials));
  }
  const granted = await readToken(region, credentials.token);
  if (granted.project) return inRegion(region, granted);
  // A token of the whole account opens no project by itself.
  const projects = await listProjects(region, credentials.token);
  const wanted = projects.find(({ name }) => name === projectName);
  if (!wanted) throw new MisplacedToken('no-project', undefined);
  try {
    return inRegion(region, await rescope(region, credentials.token, wanted.id));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new MisplacedToken('no-rescoping', projectName, { cause: error });
  }
}

/** Whether the identity service itself has said no, and not something on the way. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    ['refused', 'unauthorized', 'forbidden', 'not-found'].includes(error.kind)
  );
}

function inRegion(region: string, granted: GrantedToken): ProjectToken {
  const { project } = granted;
  if (!project) throw new MisplacedToken('no-project', undefined);
  if (regionOfProject(project.name) !== region) {
    throw new MisplacedToken('other-region', project.name);
  }
  return { ...granted, project };
}

/** @throws {MisplacedToken} unless the token is for the project that is open */
export function ofProject(granted: ProjectToken, projectId: string): ProjectToken {
  if (granted.project.id === projectId) return granted;
  throw new MisplacedToken('other-project', granted.project.name);
}
