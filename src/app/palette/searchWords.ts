import { isUuid } from '../../api/uuid';
import type { ServicesByName } from '../../services/list/useServicesByName';

/** How the search of the cloud goes, in words; empty while there is nothing to tell. */
export function searchWords(
  sought: string,
  { found, total, isAsking, error }: Pick<ServicesByName, 'found' | 'total' | 'isAsking' | 'error'>,
  shown: number,
): string {
  const text = sought.trim();
  if (text === '' || error) return '';
  if (isAsking) return 'Asking the cloud for services …';
  if (total === 0) {
    const none = isUuid(text)
      ? 'No service of this project has this ID'
      : `No service has “${text}” in its name`;
    return shown === 0 ? `${none}, and no command is called so.` : `${none}.`;
  }
  if (total > found.length)
    return `The first ${found.length} of ${total.toLocaleString('en')} services.`;
  return total === 1 ? 'One service found.' : `${total} services found.`;
}
