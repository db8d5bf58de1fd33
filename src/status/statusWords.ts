import { connectionStatus, type ConnectionStatus } from '../api/connectionStatus';

/** Status words that the reference lists for a service; the cloud may send others, and in any case. */
export const KNOWN_STATUSES = ['creating', 'available', 'failed', 'deleting'] as const;
export type KnownStatus = (typeof KNOWN_STATUSES)[number];

/** The words of a service and those of an endpoint; one that both have means the same. */
export type StatusWord = KnownStatus | ConnectionStatus;

/**
 * What a status means for waiting: `under-way` ends by itself, `final` stays until somebody acts here,
 * `waiting` until somebody else acts, of an `unknown` word nobody can say.
 */
export type StatusCourse = 'under-way' | 'waiting' | 'final' | 'unknown';

/** Words of the user manual, "What Statuses Are Available for a VPC Endpoint Service and VPC Endpoint?". */
const LABELS: Record<StatusWord, string> = {
  creating: 'Creating',
  available: 'Available',
  failed: 'Failed',
  deleting: 'Deleting',
  pendingAcceptance: 'Pending acceptance',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

const COURSES: Record<StatusWord, Exclude<StatusCourse, 'unknown'>> = {
  creating: 'under-way',
  available: 'final',
  failed: 'final',
  deleting: 'under-way',
  pendingAcceptance: 'waiting',
  accepted: 'final',
  rejected: 'final',
};

export function knownStatus(word: string): KnownStatus | undefined {
  const lower = word.trim().toLowerCase();
  return KNOWN_STATUSES.find((status) => status === lower);
}

/** The word of a service or of an endpoint that a status means; undefined for a word that the reference does not have. */
export function statusWord(word: string): StatusWord | undefined {
  return knownStatus(word) ?? connectionStatus(word);
}

/** A status as the screen calls it; a word that the reference does not list is shown as it came. */
export function statusLabel(word: string): string {
  const known = statusWord(word);
  return known ? LABELS[known] : word;
}

export function statusCourse(word: string): StatusCourse {
  const known = statusWord(word);
  return known ? COURSES[known] : 'unknown';
}
