/** What brought a call about: the person, or the polling of a status. */
export type CallCause = 'person' | 'poll';

let present: CallCause = 'person';

/** Begins calls on behalf of somebody; what is begun later, such as a retry, counts as the person's again. */
export function causedBy<T>(cause: CallCause, begin: () => T): T {
  const before = present;
  present = cause;
  try {
    return begin();
  } finally {
    present = before;
  }
}

export function presentCause(): CallCause {
  return present;
}
