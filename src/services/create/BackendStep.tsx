import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { BackendPicker } from '../backend/BackendPicker';
import type { Finding } from '../backend/finding';
import { useBackendField } from '../backend/useBackendField';

interface BackendStepProps {
  scope: Scope;
  edition: Edition;
  findings: readonly Finding[];
}

/** Ties the backend's fields to the form: errors in, values and "left" out. */
export function BackendStep({ scope, edition, findings }: BackendStepProps) {
  const backend = useBackendField(findings);
  return <BackendPicker scope={scope} edition={edition} {...backend} frozen={false} />;
}
