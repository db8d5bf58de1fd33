import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { isUuid } from '../../api/uuid';
import { failureWords } from '../../status/failureWords';
import { useTakenDeletions } from '../../status/takenDeletions';
import { CopyableId } from '../../ui/CopyableId';
import { FailureAlert } from '../../ui/FailureAlert';
import { TextLink } from '../../ui/links';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { NoSuchService } from '../detail/NoSuchService';
import { ServiceStatusLine } from '../detail/ServiceStatusPanel';
import { useWatchedService } from '../detail/useWatchedService';
import { ChangeServiceForm } from './ChangeServiceForm';
import { PageTitle } from '../../ui/PageTitle';

interface ChangeServicePageProps {
  scope: Scope;
  edition: Edition;
  /** As it stands in the address, so it may be anything. */
  serviceId: string;
  /** Where the draft is kept. */
  place: string;
  /** The service is changed. */
  onDone: () => void;
}

/** `/services/:id/change`: name, description, approval, client address and backend of one service. */
export function ChangeServicePage(props: ChangeServicePageProps) {
  return isUuid(props.serviceId) ? (
    <WatchedChangePage {...props} />
  ) : (
    <NoSuchService scope={props.scope} serviceId={props.serviceId} reason="malformed" />
  );
}

function WatchedChangePage({ scope, edition, serviceId, place, onDone }: ChangeServicePageProps) {
  const watched = useWatchedService(scope, serviceId, useTakenDeletions(scope).get(serviceId));
  const { thing: service, status, isGone, polling } = watched;
  if (isGone) return <NoSuchService scope={scope} serviceId={serviceId} reason="unknown" />;
  const name = service ? serviceTitle(service) : 'endpoint service';
  const failure = service || !polling.error ? undefined : failureWords(polling.error);
  return (
    <>
      <PageTitle of={`Change ${name}`} />
      <TextLink
        to="/services/$serviceId"
        params={{ serviceId }}
        variant="body2"
        sx={{ display: 'inline-block', mb: 1 }}
      >
        ← Back to the service
      </TextLink>
      <PageHeader
        actions={
          <RefreshButton
            updatedAt={polling.heardAt}
            busy={polling.asking}
            onRefresh={polling.askNow}
          />
        }
      >
        <PageHeading>Change {name}</PageHeading>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          ID <CopyableId what="ID" id={serviceId} />
        </Typography>
      </PageHeader>
      <ServiceStatusLine watched={watched} />
      {failure && (
        <FailureAlert
          title="The service could not be read"
          details={failure.details}
          actions={
            <Button variant="outlined" onClick={polling.askNow} loading={polling.asking}>
              Try again
            </Button>
          }
        >
          {failure.wayOut}
        </FailureAlert>
      )}
      {service && (
        <ChangeServiceForm
          scope={scope}
          edition={edition}
          service={service}
          serviceStatus={status}
          place={place}
          onDone={onDone}
        />
      )}
      {!service && !failure && <Skeleton variant="rounded" height={320} aria-hidden />}
    </>
  );
}
