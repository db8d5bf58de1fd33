import { Cloud, newState } from '../cloud/cloud';
import type { KeptState } from '../cloud/journal';
import type { Project } from '../cloud/project';
import { projectsOf, regionOf } from '../cloud/signIns';
import { buildProject } from '../scenarios/buildProject';
import { UsageError, type Flags } from './flags';
import { lockFile } from './fileLock';
import { StateFile } from './stateFile';
import type { KeptProjects } from './stateFormat';

/** A cloud behind a port, and how it is let go. */
export interface OpenCloud {
  cloud: Cloud;
  close: () => void;
}

/**
 * The cloud that the command line wants, with what its file has kept.
 * @param onTrouble told in one line what does not keep the cloud from going on
 * @throws {UsageError} when the file is of no use
 */
export async function openCloud(
  flags: Flags,
  onTrouble: (line: string) => void,
): Promise<OpenCloud> {
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
  const release = await lock(file);
  try {
    const found = file.read();
    const cloud = new Cloud(project, edition, found?.state ?? newState(Date.now(), flags.speed));
    if (found) restoreNeighbours(cloud, found.neighbours);
    if (cloud.speed !== flags.speed) cloud.speed = flags.speed;
    keepIn(file, cloud, onTrouble);
    return {
      cloud,
      close: () => {
        file.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** From now on nothing that the cloud takes on is lost. */
function keepIn(file: StateFile, cloud: Cloud, onTrouble: (line: string) => void): void {
  cloud.forgetTheGone();
  file.keep(keptOf(cloud));
  cloud.onRecord = (entry, projectId) => {
    if (file.isLong) rewrite(file, cloud, onTrouble);
    file.append(entry, projectId);
  };
}

function rewrite(file: StateFile, cloud: Cloud, onTrouble: (line: string) => void): void {
  cloud.forgetTheGone();
  const kept = keptOf(cloud);
  try {
    file.keep(kept);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    onTrouble(error.message);
    file.putOffRewriting(kept);
  }
}

function keptOf(cloud: Cloud): KeptProjects {
  return { state: cloud.kept, neighbours: cloud.neighboursKept };
}

/** @throws {UsageError} when another process keeps its cloud in the same file */
async function lock(file: StateFile): Promise<() => void> {
  let lock;
  try {
    lock = await lockFile(file.path);
  } catch {
    // A folder that is not there, or a system without such sockets: whoever replaces the file is noticed at the next write.
    return () => {};
  }
  if (lock !== 'taken') return lock.release;
  throw new UsageError(
    `${file.path} is in use by another stand-in cloud, and stays as it is: stop that one, or name another file with --state.`,
  );
}

/** Lets the other projects go on from what a file kept. */
function restoreNeighbours(cloud: Cloud, neighbours: Record<string, KeptState>): void {
  for (const project of projectsOf(cloud)) {
    const kept = neighbours[project.id];
    if (kept) cloud.neighbour(project.id, regionOf(project)).continueFrom(kept);
  }
}

/** The project of a scenario, as the command line wants it. */
function projectOf(flags: Flags): Project {
  const project = buildProject(flags);
  return {
    ...project,
    ...(flags.project !== undefined && { id: flags.project }),
    ...(flags.tokenLifeMs !== undefined && { tokenLifetimeMs: flags.tokenLifeMs }),
    ...(flags.token !== undefined && { demandedToken: flags.token }),
    ...(flags.quota !== undefined && { quota: { ...project.quota, services: flags.quota } }),
  };
}
