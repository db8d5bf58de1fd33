import { Cloud, newState } from '../cloud/cloud';
import type { Project } from '../cloud/project';
import { buildProject } from '../scenarios/buildProject';
import type { Flags } from './flags';

/** The project of a scenario, as the command line wants it. */
export function projectOf(flags: Flags): Project {
  const project = buildProject(flags);
  return {
    ...project,
    ...(flags.project !== undefined && { id: flags.project }),
    ...(flags.token !== undefined && { demandedToken: flags.token }),
    ...(flags.quota !== undefined && { quota: { ...project.quota, services: flags.quota } }),
  };
}

export function openCloud(flags: Flags): Cloud {
  return new Cloud(projectOf(flags), flags.edition, newState(Date.now(), flags.speed));
}
