/** The fields of the backend that an error may stand at. */
export type BackendField = 'vpcId' | 'portId' | 'vipPortId' | 'poolId';

export type BackendErrors = Partial<Record<BackendField, string | undefined>>;

/** ID of the input of a field, or of what holds the input in which it is put right: where focus goes. */
export function backendFieldId(field: BackendField): string {
  return `backend-${field}`;
}
