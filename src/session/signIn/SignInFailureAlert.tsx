import { FailureAlert } from '../../ui/FailureAlert';
import type { Credentials } from './credentials';
import { signInFailure } from './signInFailure';

interface SignInFailureAlertProps {
  error: unknown;
  by: Credentials['by'];
}

/** Why a sign-in failed; loaded with the first one that does. */
export function SignInFailureAlert({ error, by }: SignInFailureAlertProps) {
  const { title, text, details } = signInFailure(error, by);
  return (
    <FailureAlert title={title} details={details}>
      {text}
    </FailureAlert>
  );
}
