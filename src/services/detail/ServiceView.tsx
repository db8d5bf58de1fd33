import Typography from '@mui/material/Typography';
import { BackToList } from '../../ui/BackToList';
import { Suspense, useState } from 'react';
import type { Scope } from '../../api/scope';
import type { EndpointService } from '../../api/vpcep';
import { useLack } from '../../session/useLack';
import { useToldWhileHidden } from '../../status/finished/useToldWhileHidden';
import { whyNoDeletion } from '../../status/whyNoDeletion';
import type { WatchedState } from '../../status/useWatchedThing';
import { ActionButton } from '../../ui/ActionButton';
import { CopyableId } from '../../ui/CopyableId';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { TabList, tabElementId, tabPanelElementId } from '../../ui/TabList';
import type { TakenDeletion } from '../../status/deletion';
import { ForTheConsumer } from '../consumer/ForTheConsumer';
import { ChangeButton } from '../change/ChangeButton';
import { ExposureNotice } from '../exposure/ExposureNotice';
import { FactsSkeleton } from '../../ui/facts/FactGroups';
import { ServicePath } from '../path/ServicePath';
import { ServiceFactsView } from './ServiceFactsView';
import { serviceTitle } from '../../api/serviceName';
import { ServiceStatusLine, ServiceStatusPanel } from './ServiceStatusPanel';
import { useServiceCommands } from './useServiceCommands';
import { SUMMARY, TABS, tabNamed, type ServiceTab } from './serviceTabs';
import type { TabView } from './tabAddress';
import { PageTitle } from '../../ui/PageTitle';

export interface ShownTab {
  /** As the address names it. */
  name: string | undefined;
  view: TabView;
  /** Undefined for the summary. */
  onTab: (name: string | undefined) => void;
  onView: (view: TabView) => void;
}

interface ServiceViewProps {
  scope: Scope;
  serviceId: string;
  watched: WatchedState<EndpointService>;
  deletion: TakenDeletion | undefined;
  shown: ShownTab;
  onRefresh: () => void;
  onDelete: () => void;
}

/** The page of a service that exists, may exist, or has just gone. */
export function ServiceView(props: ServiceViewProps) {
  const { serviceId, watched, shown, onRefresh, onDelete } = props;
  const { thing: service, status, isGone, polling } = watched;
  const name = service ? serviceTitle(service) : 'Endpoint service';
  useToldWhileHidden(service && status !== undefined ? [{ id: serviceId, name, status }] : []);
  const tab = isGone ? undefined : tabNamed(shown.name);
  const [isCardAsked, setIsCardAsked] = useState(false);
  useServiceCommands({
    serviceId,
    watched,
    onTab: shown.onTab,
    onCard: () => {
      if (tab) shown.onTab(undefined);
      setIsCardAsked(true);
    },
    onRefresh,
    onDelete,
  });
  return (
    <>
      <PageTitle of={tab ? `${tab.label} of ${name}` : name} />
      <BackToList list="/services" />
      <PageHeader
        actions={
          !isGone && (
            <>
              <RefreshButton
                updatedAt={polling.heardAt}
                busy={polling.asking}
                onRefresh={onRefresh}
              />
              <ChangeButton serviceId={serviceId} status={status} />
              <DeleteButton whyNot={whyNoDeletion('service', status)} onDelete={onDelete} />
            </>
          )
        }
      >
        <PageHeading takesLostFocus={isGone}>{name}</PageHeading>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          ID <CopyableId what="ID" id={serviceId} />
        </Typography>
      </PageHeader>
      {!isGone && (
        <TabList
          label="Endpoint service"
          tabs={[SUMMARY, ...TABS]}
          shown={tab?.name ?? SUMMARY.name}
          onShow={(next) => shown.onTab(tabNamed(next)?.name)}
          onApproach={(next) => tabNamed(next)?.Content.preload()}
        />
      )}
      {tab ? (
        <OtherTab {...props} tab={tab} />
      ) : (
        <SummaryTab {...props} isCardAsked={isCardAsked} onCardSeen={() => setIsCardAsked(false)} />
      )}
    </>
  );
}

interface SummaryTabProps extends ServiceViewProps {
  /** Somebody wants to see the card for the consumer now. */
  isCardAsked: boolean;
  onCardSeen: () => void;
}

function SummaryTab({
  scope,
  serviceId,
  watched,
  deletion,
  isCardAsked,
  onCardSeen,
}: SummaryTabProps) {
  const { thing: service, status, isGone } = watched;
  const role = isGone
    ? {}
    : {
        role: 'tabpanel',
        id: tabPanelElementId(SUMMARY.name),
        'aria-labelledby': tabElementId(SUMMARY.name),
      };
  return (
    <div {...role}>
      <ServiceStatusPanel watched={watched} deletion={deletion} />
      {!isGone && (
        <>
          <ExposureNotice scope={scope} serviceId={serviceId} service={service} />
          {service && status !== undefined ? (
            <>
              <ServicePath scope={scope} service={service} />
              <ServiceFactsView service={service}>
                <ForTheConsumer
                  scope={scope}
                  service={service}
                  status={status}
                  heardAt={watched.polling.heardAt}
                  isAskedFor={isCardAsked}
                  onSeen={onCardSeen}
                />
              </ServiceFactsView>
            </>
          ) : (
            <FactsSkeleton />
          )}
        </>
      )}
    </div>
  );
}

function OtherTab({
  scope,
  serviceId,
  watched,
  shown,
  tab,
}: ServiceViewProps & { tab: ServiceTab }) {
  return (
    <div role="tabpanel" id={tabPanelElementId(tab.name)} aria-labelledby={tabElementId(tab.name)}>
      <ServiceStatusLine watched={watched} />
      <Suspense>
        <tab.Content
          scope={scope}
          serviceId={serviceId}
          service={watched.thing}
          serviceStatus={watched.status}
          view={shown.view}
          onView={shown.onView}
        />
      </Suspense>
    </div>
  );
}

function DeleteButton({ whyNot, onDelete }: { whyNot: string | undefined; onDelete: () => void }) {
  const lack = useLack('vpcep:epservices:delete');
  return (
    <ActionButton variant="outlined" color="error" whyNot={whyNot ?? lack} onClick={onDelete}>
      Delete
    </ActionButton>
  );
}
