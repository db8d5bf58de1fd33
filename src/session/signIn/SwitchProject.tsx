import CircularProgress from '@mui/material/CircularProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { rescope } from '../../api/iam';
import { FailureAlert } from '../../ui/FailureAlert';
import { rememberPlace } from '../lastPlace';
import { signIn, withToken, type ProjectToken, type Session } from '../session';
import { authenticate, ofProject } from './authenticate';
import { CredentialsForm } from './CredentialsForm';
import type { Credentials } from './credentials';
import { signInFailure, type SignInFailure } from './signInFailure';

interface SwitchProjectProps {
  session: Session;
  projectId: string;
  projectName: string;
  onSwitched: () => void;
  actions?: ReactNode;
}

/** Changes the token for one of another project; where the cloud refuses that, asks for the password again. */
export function SwitchProject({
  session,
  projectId,
  projectName,
  onSwitched,
  actions,
}: SwitchProjectProps) {
  const [failure, setFailure] = useState<SignInFailure>();
  const hasAsked = useRef(false);
  const { region } = session.scope;
  const { edition } = session;
  const way = session.source === 'password' ? 'password' : 'pasted-token';

  const enter = useCallback(
    (granted: ProjectToken, by: Credentials['by']) => {
      const token = ofProject(granted, projectId);
      rememberPlace({ region, project: token.project.name });
      signIn({ region, granted: token, by, edition });
      onSwitched();
    },
    [region, edition, projectId, onSwitched],
  );

  useEffect(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    const change = async () => {
      const granted = await withToken((of, token) => rescope(of, token, projectId));
      const project = granted.project ?? { id: projectId, name: projectName };
      enter({ ...granted, project }, way);
    };
    change().catch((error: unknown) => setFailure(signInFailure(error, 'pasted-token')));
  }, [enter, projectId, projectName, way]);

  return (
    <Paper sx={{ maxWidth: 480, mx: 'auto', mt: { xs: 0, sm: 4 }, p: { xs: 2, sm: 3 } }}>
      <title>Switch project · Endpoint services</title>
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        Switch to {projectName}
      </Typography>
      {failure ? (
        <Stack spacing={2}>
          <FailureAlert
            severity="warning"
            title="The cloud does not change the project without a password"
            details={failure.details}
          >
            Sign in again, for {projectName} this time.
          </FailureAlert>
          <CredentialsForm
            known={session.user}
            submitLabel="Sign in"
            onSubmit={async (credentials) => {
              const granted = await authenticate({ region, projectName }, credentials);
              enter(granted, credentials.by);
            }}
            actions={actions}
          />
        </Stack>
      ) : (
        <Stack direction="row" spacing={2} role="status" sx={{ alignItems: 'center' }}>
          <CircularProgress size={20} aria-label="Asking the cloud" />
          <Typography>The cloud is asked for a token of this project.</Typography>
        </Stack>
      )}
    </Paper>
  );
}
