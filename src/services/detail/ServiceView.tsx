import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFinishedWhileHidden } from '../../status/useFinishedWhileHidden';
import { knownStatus } from '../../status/statusWords';
import { CopyableId } from '../../ui/CopyableId';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import type { TakenDeletion } from './deletion';
import { ServiceFactsSkeleton, ServiceFactsView } from './ServiceFactsView';
import { serviceTitle } from '../serviceName';
import { ServiceStatusPanel } from './ServiceStatusPanel';
import type { WatchedServiceState } from './useWatchedService';
import { TextLink } from '../../ui/links';

const Header = styled('header')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  columnGap: theme.spacing(3),
  rowGap: theme.spacing(1),
  marginBlock: theme.spacing(1, 2),
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

interface ServiceViewProps {
  serviceId: string;
  watched: WatchedServiceState;
  deletion: TakenDeletion | undefined;
  onDelete: () => void;
}

/** The page of a service that exists, may exist, or has just gone. */
export function ServiceView({ serviceId, watched, deletion, onDelete }: ServiceViewProps) {
  const { service, status, isGone, polling } = watched;
  const name = service ? serviceTitle(service) : 'Endpoint service';
  const finished = useFinishedWhileHidden(
    service && status !== undefined ? [{ id: serviceId, name, status }] : [],
  );
  return (
    <>
      <title>{`${finished ?? name} · Endpoint services`}</title>
      <TextLink to="/services" variant="body2">
        ← Back to the list
      </TextLink>
      <Header>
        <div>
          <PageHeading takesLostFocus={isGone}>{name}</PageHeading>
          <Typography variant="body2" color="text.secondary" component="div">
            ID <CopyableId what="ID" id={serviceId} />
          </Typography>
        </div>
        {!isGone && (
          <Actions>
            <RefreshButton
              updatedAt={polling.heardAt}
              busy={polling.asking}
              onRefresh={polling.askNow}
            />
            <DeleteButton whyNot={whyNoDeletion(status)} onDelete={onDelete} />
          </Actions>
        )}
      </Header>
      <ServiceStatusPanel watched={watched} deletion={deletion} />
      {!isGone && (service ? <ServiceFactsView service={service} /> : <ServiceFactsSkeleton />)}
    </>
  );
}

function whyNoDeletion(status: string | undefined): string | undefined {
  if (status === undefined) return 'The service has not been read yet.';
  return knownStatus(status) === 'deleting' ? 'It is being deleted already.' : undefined;
}

/** Stays in its place and keeps the focus when it cannot be used, and says why. */
function DeleteButton({ whyNot, onDelete }: { whyNot: string | undefined; onDelete: () => void }) {
  const reasonId = useId();
  return (
    <>
      <Button
        variant="outlined"
        color={whyNot === undefined ? 'error' : 'inherit'}
        aria-disabled={whyNot !== undefined}
        aria-describedby={whyNot === undefined ? undefined : reasonId}
        title={whyNot}
        onClick={() => {
          if (whyNot === undefined) onDelete();
        }}
        sx={whyNot === undefined ? undefined : { color: 'text.secondary', cursor: 'not-allowed' }}
      >
        Delete
      </Button>
      <span id={reasonId} hidden>
        {whyNot}
      </span>
    </>
  );
}
