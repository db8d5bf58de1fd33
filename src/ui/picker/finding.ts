/**
 * How a check ended that did not simply pass:
 * - `blocks`: it is known that this will be refused, or there is nothing to send;
 * - `warns`: it may be taken and not work;
 * - `unknown`: it could not be checked, which is not the same as passed.
 */
export type Severity = 'blocks' | 'warns' | 'unknown';

/** What a check has found, to be said at a field. */
export interface Finding {
  /** Of the check, stable between renders. */
  id: string;
  severity: Severity;
  /** What is wrong and what to do, in plain words. */
  text: string;
}
