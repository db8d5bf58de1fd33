import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { readLastPlace } from '../../session/lastPlace';
import { SignInPage } from '../../session/signIn/SignInPage';
import { useSessionOrNone } from '../../session/useSession';
import { lazyPart } from '../../ui/lazyPart';
import { useConfiguration } from '../configuration';
import { useSampleData, useSampleDataState, type SampleData } from '../sampleData';

const SwitchProject = lazyPart(
  async () => (await import('../../session/signIn/SwitchProject')).SwitchProject,
);

const route = getRouteApi('/sign-in');

export function SignInRoute() {
  const configuration = useConfiguration();
  const session = useSessionOrNone();
  const sampleData = useSampleData();
  const { region: wanted, project, projectName, from } = route.useSearch();
  const { history } = useRouter();
  const navigate = useNavigate();
  const goToServices = useCallback(
    () => void navigate({ to: '/services', search: {}, replace: true }),
    [navigate],
  );
  const goOn = from === undefined ? goToServices : () => history.replace(from);

  if (configuration.state !== 'read') return null;
  const { regions, defaultRegion, edition } = configuration.config;
  const cancel = session && <Button onClick={goOn}>Cancel</Button>;
  if (session && project !== undefined) {
    return (
      <Suspense>
        <SwitchProject
          session={session}
          projectId={project}
          projectName={projectName ?? project}
          onSwitched={goToServices}
          actions={cancel}
        />
      </Suspense>
    );
  }
  const last = readLastPlace();
  const region = [wanted, last?.region].find((one) => one !== undefined && regions.includes(one));
  return (
    <SignInPage
      regions={regions}
      region={region ?? defaultRegion}
      last={last}
      edition={edition}
      known={session?.user}
      onSignedIn={goOn}
      actions={cancel}
    >
      {__SAMPLE_DATA__ && sampleData && <SampleUsers sampleData={sampleData} />}
    </SignInPage>
  );
}

function SampleUsers({ sampleData }: { sampleData: SampleData }) {
  const hint = useSampleDataState(sampleData)?.signInHint;
  return (
    hint && (
      <Alert severity="info" sx={{ mb: 3 }}>
        {hint}
      </Alert>
    )
  );
}
