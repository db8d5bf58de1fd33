import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { ApiError } from '../../api/errors';
import { PlainField } from '../../ui/form/PlainField';
import { lazyPart } from '../../ui/lazyPart';
import { tabPanelElementId, TabList } from '../../ui/TabList';
import {
  credentialProblems,
  tokenIn,
  type CredentialField,
  type CredentialProblems,
  type Credentials,
} from './credentials';

const SignInFailureAlert = lazyPart(
  async () => (await import('./SignInFailureAlert')).SignInFailureAlert,
);

const WAYS = [
  { name: 'password', label: 'User name and password' },
  { name: 'pasted-token', label: 'Token' },
] as const;

interface CredentialsFormProps {
  /** What is known of who signs in. */
  known?: { name: string; domain: string } | undefined;
  submitLabel: string;
  /** Whether to begin in the first empty field, as where a dialog has come over a page. */
  takesFocus?: boolean;
  /** Signs in, once; what it throws is told in words. */
  onSubmit: (credentials: Credentials) => Promise<void>;
  /** Fields before the credentials. */
  before?: ReactNode;
  /** Fields after them. */
  after?: ReactNode;
  /** Buttons beside the one that submits. */
  actions?: ReactNode;
}

/**
 * Asks for credentials and sends them when told to, never again by itself. The browser holds what is typed, not
 * React: a controlled field would repeat it in the document as an attribute.
 */
export function CredentialsForm({
  known,
  submitLabel,
  takesFocus = false,
  onSubmit,
  before,
  after,
  actions,
}: CredentialsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const failureBox = useRef<HTMLDivElement>(null);
  const [by, setBy] = useState<Credentials['by']>('password');
  const [problems, setProblems] = useState<CredentialProblems>({});
  const [failure, setFailure] = useState<{ error: unknown }>();
  const [isPending, setPending] = useState(false);

  useEffect(() => {
    if (!takesFocus) return;
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    fields.find(({ value }) => value === '')?.focus();
  }, [takesFocus]);

  // A failure is read from where it stands, above the fields.
  useEffect(() => {
    if (failure) failureBox.current?.focus();
  }, [failure]);

  const fieldNamed = (name: CredentialField) => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : undefined;
  };
  const typed = (name: CredentialField) => fieldNamed(name)?.value.trim() ?? '';
  const clear = (name: CredentialField) => {
    const field = fieldNamed(name);
    if (field) field.value = '';
  };
  const read = (): Credentials =>
    by === 'pasted-token'
      ? { by, token: tokenIn(typed('token')) }
      : {
          by,
          userName: typed('userName'),
          // Blanks may belong to a password.
          password: fieldNamed('password')?.value ?? '',
          domain: typed('domain'),
          passcode: typed('passcode').replaceAll(/\s/g, ''),
        };

  const submit = async () => {
    if (isPending) return;
    const credentials = read();
    const found = credentialProblems(credentials);
    setProblems(found);
    setFailure(undefined);
    const first = FIELDS.find((name) => found[name] !== undefined);
    if (first) {
      fieldNamed(first)?.focus();
      return;
    }
    setPending(true);
    SignInFailureAlert.preload();
    try {
      await onSubmit(credentials);
    } catch (error) {
      setFailure({ error });
      // A code is good once; a password that was refused is typed anew.
      clear('passcode');
      if (error instanceof ApiError && error.kind === 'unauthorized') clear('password');
    } finally {
      setPending(false);
    }
  };

  const helped = (name: CredentialField, help: string) => ({
    name,
    invalid: problems[name] !== undefined,
    help: problems[name] ?? help,
    onChange: () => {
      if (problems[name] !== undefined) setProblems({ ...problems, [name]: undefined });
    },
  });

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack spacing={2}>
        {failure && (
          <div ref={failureBox} tabIndex={-1}>
            <Suspense>
              <SignInFailureAlert error={failure.error} by={by} />
            </Suspense>
          </div>
        )}
        {before}
        <div>
          <TabList
            label="How to sign in"
            tabs={WAYS}
            shown={by}
            onShow={(way) => {
              setBy(way);
              setProblems({});
              setFailure(undefined);
            }}
          />
          <Stack key={by} spacing={2} role="tabpanel" id={tabPanelElementId(by)}>
            {by === 'password' ? (
              <>
                <PlainField
                  label="User name"
                  defaultValue={known?.name}
                  autoComplete="username"
                  {...helped('userName', 'Of the IAM user.')}
                  aria-required
                />
                <PlainField
                  label="Password"
                  type="password"
                  autoComplete="current-password"
                  {...helped('password', 'Sent once and never kept.')}
                  aria-required
                />
                <PlainField
                  label="Domain"
                  defaultValue={known?.domain}
                  autoComplete="organization"
                  {...helped('domain', 'The account’s name, as “My Credentials” shows it.')}
                  aria-required
                />
                <PlainField
                  label="One-time code"
                  autoComplete="one-time-code"
                  {...helped(
                    'passcode',
                    'Optional: six digits, for a user with a virtual MFA device.',
                  )}
                  inputMode="numeric"
                />
              </>
            ) : (
              <PlainField
                label="Token"
                type="password"
                autoComplete="off"
                {...helped('token', 'Of a project in this region, as X-Subject-Token brought it.')}
                aria-required
              />
            )}
          </Stack>
        </div>
        {after}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" loading={isPending}>
            {submitLabel}
          </Button>
          {actions}
        </Stack>
      </Stack>
    </form>
  );
}

/** In the order in which they stand. */
const FIELDS: readonly CredentialField[] = ['userName', 'password', 'domain', 'passcode', 'token'];
