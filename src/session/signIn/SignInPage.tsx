import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useRef, useState, type ReactNode } from 'react';
import type { Edition } from '../../api/editions';
import { PlainField, PlainSelect } from '../../ui/form/PlainField';
import { rememberPlace, type LastPlace } from '../lastPlace';
import { signIn } from '../session';
import { authenticate } from './authenticate';
import { CredentialsForm } from './CredentialsForm';
import { PageTitle } from '../../ui/PageTitle';

/** Side by side where there is room: most people change neither. */
const Place = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
  alignItems: 'start',
  gap: theme.spacing(2),
}));

const Kept = styled('label')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  fontSize: theme.typography.body2.fontSize,
  '& input': { width: 16, height: 16, margin: 0, accentColor: theme.vars.palette.primary.main },
}));

interface SignInPageProps {
  regions: readonly string[];
  /** To begin with; one of the regions. */
  region: string;
  /** Project to begin with, where it is not the region's own. */
  last?: LastPlace | undefined;
  edition: Edition;
  known?: { name: string; domain: string } | undefined;
  /** What to know before signing in. */
  children?: ReactNode;
  onSignedIn: () => void;
  actions?: ReactNode;
}

/** Asks where to and in whose name. */
export function SignInPage({
  regions,
  region: firstRegion,
  last,
  edition,
  known,
  children,
  onSignedIn,
  actions,
}: SignInPageProps) {
  const [region, setRegion] = useState(firstRegion);
  const [keepInTab, setKeepInTab] = useState(false);
  const project = useRef<HTMLInputElement>(null);
  return (
    <Paper sx={{ maxWidth: 480, mx: 'auto', mt: { xs: 0, sm: 4 }, p: { xs: 2, sm: 3 } }}>
      <PageTitle of="Sign in" />
      <Typography variant="h1" tabIndex={-1} gutterBottom>
        Sign in
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        To a project of Open Telekom Cloud, in your own name.
      </Typography>
      {children}
      <CredentialsForm
        known={known}
        submitLabel="Sign in"
        onSubmit={async (credentials) => {
          const projectName = project.current?.value.trim() || region;
          const granted = await authenticate({ region, projectName }, credentials);
          rememberPlace({ region, project: granted.project.name });
          signIn({ region, granted, by: credentials.by, edition, keepInTab });
          onSignedIn();
        }}
        before={
          <Place>
            <PlainSelect label="Region" choices={regions} value={region} onChoose={setRegion} />
            <PlainField
              key={region}
              ref={project}
              label="Project"
              defaultValue={last?.region === region ? last.project : region}
              autoComplete="off"
              help="The region’s own has its name."
            />
          </Place>
        }
        after={
          <Kept>
            <input
              type="checkbox"
              checked={keepInTab}
              onChange={(event) => setKeepInTab(event.target.checked)}
            />
            Keep me signed in in this tab
          </Kept>
        }
        actions={actions}
      />
    </Paper>
  );
}
