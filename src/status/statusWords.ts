/** Status words that the reference lists; the cloud may send others, and in any case. */
export const KNOWN_STATUSES = ['creating', 'available', 'failed', 'deleting'] as const;
export type KnownStatus = (typeof KNOWN_STATUSES)[number];

/**
 * What a status means for waiting: `under-way` ends by itself, `final` stays until somebody acts,
 * of an `unknown` word nobody can say.
 */
export type StatusCourse = 'under-way' | 'final' | 'unknown';

const LABELS: Record<KnownStatus, string> = {
  creating: 'Creating',
  available: 'Available',
  failed: 'Failed',
  deleting: 'Deleting',
};

const COURSES: Record<KnownStatus, StatusCourse> = {
  creating: 'under-way',
  available: 'final',
  failed: 'final',
  deleting: 'under-way',
};

export function knownStatus(word: string): KnownStatus | undefined {
  const lower = word.trim().toLowerCase();
  return KNOWN_STATUSES.find((status) => status === lower);
}

/** A status as the screen calls it; a word that the reference does not list is shown as it came. */
export function statusLabel(word: string): string {
  const known = knownStatus(word);
  return known ? LABELS[known] : word;
}

export function statusCourse(word: string): StatusCourse {
  const known = knownStatus(word);
  return known ? COURSES[known] : 'unknown';
}
