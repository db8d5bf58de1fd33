import type { Finding as FieldFinding } from '../../ui/picker/finding';

/** What a check of the backend has found. */
export interface Finding extends FieldFinding {
  /** The field at which it is put right; absent when it concerns none. */
  field?: 'vpcId' | 'portId' | 'vipPortId';
}
