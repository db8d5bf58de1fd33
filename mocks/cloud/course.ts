import { z } from 'zod';
import type { ErrorCode } from './errorCodes';

/** "Creating a VPC Endpoint Service" and "Creating a VPC Endpoint": 1 to 2 minutes; their deletions say the same. */
export const SHORTEST_MS = 60_000;
export const LONGEST_MS = 120_000;

/** How the making of a resource goes, settled when it is taken on. */
export const courseSchema = z.object({
  /** Null when it never ends. */
  takesMs: z.number().nullable(),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
});
export type Course = z.infer<typeof courseSchema>;

/** A creation that is told beforehand to fail, after so much of the cloud's time. */
export interface PlannedFailure {
  afterMs: number;
  code: ErrorCode;
}

/** What is made and removed over some time. */
export interface Made {
  createdAt: number;
  course: Course;
  deletion?: { at: number; takesMs: number };
}

export type Stage = 'creating' | 'made' | 'failed' | 'deleting';

/** The stage follows from the clock alone; undefined once the resource is gone. */
export function stageAt({ createdAt, course, deletion }: Made, now: number): Stage | undefined {
  if (deletion && now >= deletion.at) {
    return now < deletion.at + deletion.takesMs ? 'deleting' : undefined;
  }
  if (course.takesMs === null || now < createdAt + course.takesMs) return 'creating';
  return course.failure ? 'failed' : 'made';
}

/** When the present stage ends by itself; undefined for one that lasts. */
export function stageEnds({ createdAt, course, deletion }: Made, now: number): number | undefined {
  if (deletion && now >= deletion.at) return deletion.at + deletion.takesMs;
  const made = course.takesMs === null ? Infinity : createdAt + course.takesMs;
  const ends = [made, deletion?.at ?? Infinity].filter((end) => end > now && end < Infinity);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** When the present stage began. */
export function stageBegan({ createdAt, course, deletion }: Made, now: number): number {
  if (deletion && now >= deletion.at) return deletion.at;
  const made = createdAt + (course.takesMs ?? Infinity);
  return now >= made ? made : createdAt;
}
