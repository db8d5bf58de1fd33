import { Cloud, newState } from '../cloud/cloud';
import type { Project } from '../cloud/project';
import { buildProject } from '../scenarios/buildProject';
import type { Flags } from './flags';
import { restoreNeighbours, StateFile } from './stateFile';

/** A cloud behind a port, and how it is let go. */
export interface OpenCloud {
  cloud: Cloud;
  close: () => void;
}

/**
 * The cloud that the command line wants, with what its file has kept.
 * @throws {UsageError} when the file is of no use
 */
export function openCloud(flags: Flags): OpenCloud {
  const project = projectOf(flags);
  if (flags.state === undefined) {
    const cloud = new Cloud(project, flags.edition, newState(Date.now(), flags.speed));
    return { cloud, close: () => {} };
  }
  const { scenario, seed, edition, services } = flags;
  const file = new StateFile(flags.state, {
    scenario,
    seed,
    edition,
    project: project.id,
    ...(services !== undefined && { services }),
  });
  const found = file.read();
  const cloud = new Cloud(project, edition, found?.state ?? newState(Date.now(), flags.speed));
  if (found) restoreNeighbours(cloud, found.neighbours);
  cloud.forgetTheGone();
  if (cloud.speed !== flags.speed) cloud.speed = flags.speed;
  file.keep(cloud);
  cloud.onRecord = (entry, projectId) => file.append(entry, projectId);
  return { cloud, close: () => file.close() };
}

/** The project of a scenario, as the command line wants it. */
function projectOf(flags: Flags): Project {
  const project = buildProject(flags);
  return {
    ...project,
    ...(flags.project !== undefined && { id: flags.project }),
    ...(flags.token !== undefined && { demandedToken: flags.token }),
    ...(flags.quota !== undefined && { quota: { ...project.quota, services: flags.quota } }),
  };
}
