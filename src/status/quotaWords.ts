import { quotaLeft, type Quota } from '../api/quota';
import type { Severity } from '../ui/picker/finding';

const number = new Intl.NumberFormat('en-GB');

/** With so few left, room is made in time. */
const FEW_LEFT = 3;

export interface QuotaWords {
  /** Undefined while there is enough room. */
  severity: Severity | undefined;
  text: string;
}

/** What the quota of a resource leaves, in words; a reached one is refused with Endpoint.1018. `many` is what is counted. */
export function quotaWords(quota: Quota | null, many: string): QuotaWords {
  if (quota === null) {
    return {
      severity: 'unknown',
      text: `Could not check how many more ${many} this project may have.`,
    };
  }
  const left = quotaLeft(quota);
  if (left === 0) {
    return {
      severity: 'blocks',
      text: `The quota is reached: ${number.format(quota.used)} of ${number.format(quota.quota)} ${many} are in use. Delete one you do not need, or ask support for more.`,
    };
  }
  const inThisProject = `${many.charAt(0).toUpperCase()}${many.slice(1)} in this project`;
  if (left === null)
    return {
      severity: undefined,
      text: `${inThisProject}: ${number.format(quota.used)}, no limit`,
    };
  if (left <= FEW_LEFT) {
    return {
      severity: 'warns',
      text: `${inThisProject}: only ${left} of ${number.format(quota.quota)} left. Delete one you do not need, or ask support for more.`,
    };
  }
  return {
    severity: undefined,
    text: `${inThisProject}: ${number.format(left)} of ${number.format(quota.quota)} left`,
  };
}
