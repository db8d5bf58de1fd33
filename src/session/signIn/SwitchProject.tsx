import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { rescope } from '../../api/iam';
import { FailureAlert } from '../../ui/FailureAlert';
import { rememberPlace } from '../lastPlace';
import { signIn, withToken, type ProjectToken, type Session } from '../session';
import { authenticate, isRefusal, ofProject } from './authenticate';
import { CredentialsForm } from './CredentialsForm';
import type { Credentials } from './credentials';
import { signInFailure } from './signInFailure';
import { PageTitle } from '../../ui/PageTitle';

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
  const [failure, setFailure] = useState<{ error: unknown }>();
  const [tries, setTries] = useState(1);
  const tried = useRef(0);
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
    // Each try is one request, however often React runs this.
    if (tried.current === tries) return;
    tried.current = tries;
    const change = async () => {
      const granted = await withToken((of, token) => rescope(of, token, projectId));
      const project = granted.project ?? { id: projectId, name: projectName };
      enter({ ...granted, project }, way);
    };
    change().catch((error: unknown) => setFailure({ error }));
  }, [tries, enter, projectId, projectName, way]);

  return (
    <Paper sx={{ maxWidth: 480, mx: 'auto', mt: { xs: 0, sm: 4 }, p: { xs: 2, sm: 3 } }}>
      <PageTitle of="Switch project" />
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        Switch to {projectName}
      </Typography>
      {failure ? (
        <Stack spacing={2}>
          <WhyNotSwitched
            error={failure.error}
            projectName={projectName}
            onRetry={() => {
              setFailure(undefined);
              setTries(tries + 1);
            }}
          />
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

interface WhyNotSwitchedProps {
  error: unknown;
  projectName: string;
  onRetry: () => void;
}

/** A refusal is answered with the password; what else went wrong says nothing of that, and can be tried again. */
function WhyNotSwitched({ error, projectName, onRetry }: WhyNotSwitchedProps) {
  const { title, text, details } = signInFailure(error, 'pasted-token');
  return isRefusal(error) ? (
    <FailureAlert
      severity="warning"
      title="The cloud does not change the project without a password"
      details={details}
    >
      Sign in again, for {projectName} this time.
    </FailureAlert>
  ) : (
    <FailureAlert
      title={title}
      details={details}
      actions={
        <Button variant="outlined" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {text} Or sign in again, for {projectName} this time.
    </FailureAlert>
  );
}
