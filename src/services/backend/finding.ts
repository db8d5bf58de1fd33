/**
 * How a check ended that did not simply pass:
 * - `blocks`: the cloud is documented to refuse this, or there is nothing to send;
 * - `warns`: the service may be created and not work;
 * - `unknown`: it could not be checked, which is not the same as passed.
 */
export type Severity = 'blocks' | 'warns' | 'unknown';

export interface Finding {
  /** Of the check, stable between renders. */
  id: string;
  severity: Severity;
  /** The field at which it is put right; absent when it concerns none. */
  field?: 'vpcId' | 'portId' | 'vipPortId';
  /** What is wrong and what to do, in plain words. */
  text: string;
}
