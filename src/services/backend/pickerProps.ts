import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import type { BackendErrors, BackendField } from './backendField';
import type { BackendValues } from './backendValues';
import type { Finding } from './finding';
import type { BackendLists } from './useBackendLists';

/** What every part of the backend form works with. */
export interface PickerProps {
  scope: Scope;
  edition: Edition;
  lists: BackendLists;
  value: BackendValues;
  onChange: (next: BackendValues) => void;
  errors: BackendErrors;
  findings: readonly Finding[];
  onLeave: (field: BackendField) => void;
  frozen: boolean;
}

/** The findings that are shown at one field. */
export function findingsAt(findings: readonly Finding[], field: BackendField): Finding[] {
  return findings.filter((finding) => finding.field === field);
}
