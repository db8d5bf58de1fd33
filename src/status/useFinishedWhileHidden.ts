import { useState } from 'react';
import { usePageVisible } from './pageSignals';
import { statusCourse, statusLabel, type StatusCourse } from './statusWords';

export interface NamedStatus {
  id: string;
  name: string;
  status: string;
}

/**
 * What the tab's title says first once something has come to an end while nobody saw the page:
 * "Available: orders-api"; undefined again as soon as the page is seen.
 */
export function useFinishedWhileHidden(watched: readonly NamedStatus[]): string | undefined {
  const visible = usePageVisible();
  const [before, setBefore] = useState(watched);
  const [finished, setFinished] = useState<readonly NamedStatus[]>([]);

  if (!isSame(before, watched)) {
    setBefore(watched);
    if (!visible) setFinished([...finished, ...newlyFinished(before, watched)]);
  }
  if (visible && finished.length > 0) setFinished([]);

  const [first, ...others] = finished;
  if (!first) return undefined;
  return others.length === 0
    ? `${statusLabel(first.status)}: ${first.name}`
    : `${finished.length} done`;
}

const ENDS: readonly StatusCourse[] = ['final', 'waiting'];

function isSame(before: readonly NamedStatus[], now: readonly NamedStatus[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ id, status }, index) => id === now[index]?.id && status === now[index]?.status)
  );
}

/** What was under way before and has come to its end, or waits for somebody else now. */
export function newlyFinished(
  before: readonly NamedStatus[],
  now: readonly NamedStatus[],
): NamedStatus[] {
  const waitedFor = new Set(
    before.filter(({ status }) => statusCourse(status) === 'under-way').map(({ id }) => id),
  );
  return now.filter(({ id, status }) => waitedFor.has(id) && ENDS.includes(statusCourse(status)));
}
