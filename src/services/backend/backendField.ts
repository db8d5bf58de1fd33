/** The fields of the backend that an error may stand at. */
export type BackendField = 'vpcId' | 'portId' | 'vipPortId' | 'poolId';

export type BackendErrors = Partial<Record<BackendField, string | undefined>>;

/** ID of the input of a field, for labels and for moving focus to it. */
export function backendFieldId(field: BackendField): string {
  return `backend-${field}`;
}

/**
 * The input in which a field is put right, to move focus to. A virtual IP bound to one interface has no
 * input of its own for the interface: there it is the picker of the virtual IP.
 */
export function backendFieldElement(field: BackendField): HTMLElement | null {
  const own = document.getElementById(backendFieldId(field));
  return own ?? (field === 'portId' ? document.getElementById(backendFieldId('vipPortId')) : null);
}
