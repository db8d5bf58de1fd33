import { useLocation } from '@tanstack/react-router';
import { placeOf } from './placeOf';

/** The place that is open, as an operation names it. */
export function usePlace(): string {
  return useLocation({ select: ({ pathname, search }) => placeOf(pathname, search) });
}
