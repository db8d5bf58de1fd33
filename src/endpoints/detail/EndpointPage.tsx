import Typography from '@mui/material/Typography';
import { BackToList } from '../../ui/BackToList';
import { Suspense, useState } from 'react';
import type { Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { isUuid } from '../../api/uuid';
import type { TakenDeletion } from '../../status/deletion';
import { StatusPanel, type StatusPanelWords } from '../../status/StatusPanel';
import { statusWord } from '../../status/statusWords';
import { useTakenDeletions } from '../../status/takenDeletions';
import { useToldWhileHidden } from '../../status/finished/useToldWhileHidden';
import { useLack } from '../../session/useLack';
import { useRefresh } from '../../session/useRefresh';
import { useSession } from '../../session/useSession';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import type { WatchedState } from '../../status/useWatchedThing';
import { ActionButton } from '../../ui/ActionButton';
import type { Command } from '../../ui/commands/command';
import { useOfferedCommands } from '../../ui/commands/offeredCommands';
import { CopyableId } from '../../ui/CopyableId';
import { copyText } from '../../ui/copyText';
import { hasDraft } from '../../ui/draft/draftStorage';
import { FactGroups, FactsSkeleton, TagFacts } from '../../ui/facts/FactGroups';
import { lazyPart } from '../../ui/lazyPart';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RawJson } from '../../ui/RawJson';
import { RefreshButton } from '../../ui/RefreshButton';
import { endpointTitle } from '../endpointTitle';
import { EndpointDeletion } from './EndpointDeletion';
import { endpointFacts } from './endpointFacts';
import { endpointTagsPlace } from './endpointTagsPlace';
import { EndpointStatusAdvice } from './EndpointStatusAdvice';
import { NoSuchEndpoint } from './NoSuchEndpoint';
import { ToEndpoints } from './ToEndpoints';
import { useWatchedEndpoint } from './useWatchedEndpoint';
import { PageTitle } from '../../ui/PageTitle';

/** With the form and its rules, which the page has no other use for. */
const EndpointTagsDialog = lazyPart(async () => {
  const { EndpointTagsDialog: part } = await import('./EndpointTagsDialog');
  return part;
});

interface EndpointPageProps {
  scope: Scope;
  /** As it stands in the address, so it may be anything. */
  endpointId: string;
}

/** One endpoint: its status, live, all that the cloud answers of it, and its deletion. */
export function EndpointPage({ scope, endpointId }: EndpointPageProps) {
  return isUuid(endpointId) ? (
    <WatchedEndpointPage scope={scope} endpointId={endpointId} />
  ) : (
    <NoSuchEndpoint scope={scope} endpointId={endpointId} reason="malformed" />
  );
}

function WatchedEndpointPage({ scope, endpointId }: EndpointPageProps) {
  const [isDeletionAsked, setIsDeletionAsked] = useState(false);
  const tagsPlace = endpointTagsPlace(useSession(), endpointId);
  // What was entered before the page was loaded waits in the dialog.
  const [isTagging, setIsTagging] = useState(() => hasDraft(tagsPlace));
  const deletion = useTakenDeletions(scope).get(endpointId);
  const watched = useWatchedEndpoint(scope, endpointId, deletion);
  const { thing: endpoint, isGone } = watched;
  const mayNotTag = useLack('vpcep:tags:update');
  const whyNotTagged = whyNoDeletion('endpoint', watched.status) ?? mayNotTag;

  if (isGone && !endpoint) {
    return <NoSuchEndpoint scope={scope} endpointId={endpointId} reason="unknown" />;
  }
  return (
    <>
      <EndpointView
        endpointId={endpointId}
        watched={watched}
        deletion={deletion}
        whyNotTagged={whyNotTagged}
        onDelete={() => setIsDeletionAsked(true)}
        onTags={() => setIsTagging(true)}
      />
      {endpoint && isTagging && !isGone && (
        <Suspense>
          <EndpointTagsDialog
            scope={scope}
            endpoint={endpoint}
            place={tagsPlace}
            whyNot={whyNotTagged}
            onClose={() => setIsTagging(false)}
          />
        </Suspense>
      )}
      {endpoint && isDeletionAsked && !isGone && (
        <EndpointDeletion
          scope={scope}
          endpoint={endpoint}
          onClose={() => setIsDeletionAsked(false)}
        />
      )}
    </>
  );
}

const WORDS: StatusPanelWords = {
  badge: 'Endpoint status',
  thing: 'endpoint',
  whenLate: (status) =>
    statusWord(status) === 'deleting'
      ? 'Deleting takes 1 to 2 minutes as a rule. If it stays, give support the endpoint ID and the time.'
      : 'A creation takes 1 to 2 minutes as a rule; this one may still come to an end. If it stays, delete the endpoint and create it again, or give support its ID and the time.',
};

interface EndpointViewProps {
  endpointId: string;
  watched: WatchedState<Endpoint>;
  deletion: TakenDeletion | undefined;
  whyNotTagged: string | undefined;
  onDelete: () => void;
  onTags: () => void;
}

/** The page of an endpoint that exists, may exist, or has just gone. */
function EndpointView({
  endpointId,
  watched,
  deletion,
  whyNotTagged,
  onDelete,
  onTags,
}: EndpointViewProps) {
  const { thing: endpoint, status, isGone, polling } = watched;
  const refresh = useRefresh(polling.askNow);
  const lack = useLack('vpcep:endpoints:delete');
  const name = endpoint ? `Endpoint to ${endpointTitle(endpoint)}` : 'Endpoint';
  useToldWhileHidden(endpoint && status !== undefined ? [{ id: endpointId, name, status }] : []);
  const whyNotDeleted = whyNoDeletion('endpoint', status) ?? lack;
  const commands: readonly Command[] = [
    { id: 'refresh', label: 'Refresh', keywords: 'read again reload', run: refresh },
    { id: 'tags', label: 'Edit tags', whyNot: whyNotTagged, run: onTags },
    { id: 'delete', label: 'Delete', keywords: 'remove', whyNot: whyNotDeleted, run: onDelete },
    {
      id: 'copy-id',
      label: 'Copy ID',
      tell: () => copyText({ what: 'ID', of: 'the endpoint', text: endpointId }),
    },
  ];
  useOfferedCommands({ title: name, commands: isGone ? [] : commands });
  return (
    <>
      <PageTitle of={name} />
      <BackToList list="/endpoints" />
      <PageHeader
        actions={
          !isGone && (
            <>
              <RefreshButton
                updatedAt={polling.heardAt}
                busy={polling.asking}
                onRefresh={refresh}
              />
              <ActionButton
                variant="outlined"
                color="error"
                whyNot={whyNotDeleted}
                onClick={onDelete}
              >
                Delete
              </ActionButton>
            </>
          )
        }
      >
        <PageHeading takesLostFocus={isGone}>{name}</PageHeading>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          ID <CopyableId what="ID" id={endpointId} />
        </Typography>
      </PageHeader>
      <StatusPanel
        watched={watched}
        deletion={deletion}
        words={WORDS}
        toList={<ToEndpoints />}
        renderAdvice={(known, shown) => (
          <EndpointStatusAdvice endpoint={known} status={shown} deletion={deletion} />
        )}
      />
      {!isGone && !endpoint && <FactsSkeleton />}
      {!isGone && endpoint && (
        <>
          <FactGroups groups={endpointFacts(endpoint)}>
            <TagFacts tags={endpoint.tags ?? []}>
              <div>
                <ActionButton whyNot={whyNotTagged} onClick={onTags}>
                  Edit tags
                </ActionButton>
              </div>
            </TagFacts>
          </FactGroups>
          <RawJson title="Raw JSON" value={endpoint} />
        </>
      )}
    </>
  );
}
