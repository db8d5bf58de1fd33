import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Scope } from '../../api/scope';
import { SWEEP_PAGES, type EndpointService } from '../../api/vpcep';
import { useToldWhileHidden } from '../../status/finished/useToldWhileHidden';
import { NoSuchPage } from '../../ui/NoSuchPage';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { useListCommands } from '../../ui/commands/useListCommands';
import { useRowsInSteps } from '../../ui/useRowsInSteps';
import { useSteadyCallback } from '../../ui/useSteadyCallback';
import { useSelection } from '../../ui/useSelection';
import { serviceTitle } from '../../api/serviceName';
import { shownColumns } from './chosenColumns';
import { ColumnChooser } from './ColumnChooser';
import { EmptyServices } from './EmptyServices';
import { ExportMenu } from './export/ExportMenu';
import { ExportPanel } from './export/ExportPanel';
import { useServiceExport } from './export/useServiceExport';
import { ListBar } from './ListBar';
import { ListFilters } from './ListFilters';
import { ListFoot } from './ListFoot';
import { ListNotice } from '../../status/ListNotice';
import { isFiltered, withoutFilters, type ListView } from './listView';
import { LoadedNotice } from './loaded/LoadedNotice';
import { rangeWords } from '../../ui/rangeWords';
import { NoMatch } from './NoMatch';
import { ServiceDeletion } from '../deletion/ServiceDeletion';
import { ServiceQuotaNote } from '../quota/ServiceQuotaNote';
import { ServicesTable } from './ServicesTable';
import type { Order } from '../../ui/OrderField';
import { ServicesTableSkeleton } from './ServicesTableSkeleton';
import { useChosenDeletion } from './bulk/useChosenDeletion';
import { useChosenTagging } from './bulk/useChosenTagging';
import { useChosenColumns } from './useChosenColumns';
import { useVpcNames } from './useVpcNames';
import { useListedServices } from './useListedServices';
import { PermittedLink } from '../../session/PermittedLink';
import { useRefresh } from '../../session/useRefresh';
import { PageTitle } from '../../ui/PageTitle';

const SERVICE_WORDS = { one: 'endpoint service', many: 'endpoint services' };
const NO_SERVICES: readonly EndpointService[] = [];

interface ServicesPageProps {
  scope: Scope;
  view: ListView;
  onView: (view: ListView, options?: { replace: boolean }) => void;
}

/** The project's endpoint services, as the cloud filters and sorts them; all badges of a page live from one request. */
export function ServicesPage({ scope, view, onView }: ServicesPageProps) {
  const { services, total, isPageBefore, polling, filtered } = useListedServices(scope, view);
  const rows = useRowsInSteps(services);
  const range = useDeferredValue(
    isPageBefore ? 'Reading …' : rangeWords(view, services?.length ?? 0, total, SERVICE_WORDS),
  );
  const selection = useSelection<EndpointService>();
  const deletion = useChosenDeletion(scope, selection);
  const tagging = useChosenTagging(scope, selection.chosen);
  const fileExport = useServiceExport(scope, view);
  const [toDelete, setToDelete] = useState<EndpointService>();
  const [said, setSaid] = useState('');
  const [chosenColumns, chooseColumns] = useChosenColumns();
  const columns = useMemo(() => shownColumns(chosenColumns, view.sort), [chosenColumns, view.sort]);
  const vpcNames = useVpcNames(scope, columns.includes('vpc'));
  const { sort, direction } = view;
  const order = useMemo(() => ({ sort, direction }), [sort, direction]);
  const onOrder = useSteadyCallback((next: Order) => onView({ ...view, ...next, page: 1 }));
  // One run at a time, and the results of one.
  const askForTags = useSteadyCallback(() => {
    deletion.close();
    tagging.ask();
  });
  const askForDeletion = useSteadyCallback(() => {
    tagging.close();
    deletion.ask();
  });
  const isNothingThere = (filtered?.total ?? total) === 0;
  const onExport = useSteadyCallback(fileExport.start);
  // What is around the table is not rendered again with each beat.
  const tools = useMemo(
    () => (
      <>
        <ExportMenu
          whyNot={isNothingThere ? 'There is nothing to export.' : undefined}
          onExport={onExport}
        />
        <ColumnChooser columns={columns} onChoose={chooseColumns} />
      </>
    ),
    [isNothingThere, onExport, columns, chooseColumns],
  );
  const refresh = useRefresh(polling.askNow);
  const search = useRef<HTMLInputElement>(null);
  useListCommands({
    title: 'Endpoint services',
    searchLabel: 'Search services',
    searchRef: search,
    onRefresh: refresh,
  });
  useToldWhileHidden(
    (services ?? []).map((service) => ({
      id: service.id,
      name: serviceTitle(service),
      status: service.status,
    })),
  );
  const pages = Math.ceil(total / view.rows);
  // A project without services has nothing to search in.
  const isListShown = !services || total > 0 || isPageBefore || isFiltered(view);
  const isBeyond = services?.length === 0 && total > 0;
  return (
    <>
      <PageTitle of="Endpoint services" />
      <PageHeader
        actions={
          <>
            <RefreshButton updatedAt={polling.heardAt} busy={polling.asking} onRefresh={refresh} />
            <PermittedLink
              variant="contained"
              to="/services/new"
              permission="vpcep:epservices:create"
            >
              Create endpoint service
            </PermittedLink>
          </>
        }
      >
        <PageHeading>Endpoint services</PageHeading>
        <ServiceQuotaNote scope={scope} />
      </PageHeader>
      <ListNotice
        statuses={services?.map(({ status }) => status)}
        what="endpoint services"
        polling={polling}
      />
      {deletion.panel}
      {tagging.panel}
      <ExportPanel state={fileExport.state} onAgain={fileExport.start} onClose={fileExport.close} />
      {isListShown && <ListFilters scope={scope} view={view} searchRef={search} onView={onView} />}
      {filtered && (
        <LoadedNotice
          filtered={filtered}
          onLoadAll={() => onView({ ...view, load: SWEEP_PAGES }, { replace: true })}
          onStop={(load) => onView({ ...view, load }, { replace: true })}
        />
      )}
      {isListShown && (
        <ListBar
          services={services ?? NO_SERVICES}
          selection={selection}
          isUnderWay={deletion.isUnderWay || tagging.isUnderWay}
          whyNoTagging={tagging.whyNot}
          onTag={askForTags}
          whyNoDeletion={deletion.whyNot}
          onDelete={askForDeletion}
          said={said}
        >
          {tools}
        </ListBar>
      )}
      {(!services || !rows) && (
        <ServicesTableSkeleton columns={columns} failed={polling.error !== null} />
      )}
      {services && services.length > 0 && rows && rows.length > 0 && (
        <ServicesTable
          services={rows}
          columns={columns}
          vpcNames={vpcNames}
          busy={isPageBefore}
          order={order}
          onOrder={onOrder}
          chosen={selection.chosen}
          onChoose={selection.choose}
          onSaid={setSaid}
          onDelete={setToDelete}
        />
      )}
      {services && total === 0 && !isListShown && <EmptyServices />}
      {services && total === 0 && isListShown && (
        <NoMatch
          view={view}
          filtered={filtered}
          onClear={() => {
            onView(withoutFilters(view));
            // The button goes away with what it says.
            search.current?.focus();
          }}
        />
      )}
      {isBeyond && (
        <NoSuchPage
          page={view.page}
          pages={pages}
          list="the list"
          onPage={(page) => onView({ ...view, page })}
        />
      )}
      {services && rows && isListShown && (
        <ListFoot
          view={view}
          range={rows.length < services.length ? '' : range}
          total={total}
          onView={onView}
        />
      )}
      {deletion.dialog}
      {tagging.dialog}
      {toDelete && (
        <ServiceDeletion
          key={toDelete.id}
          scope={scope}
          service={toDelete}
          onClose={() => setToDelete(undefined)}
        />
      )}
    </>
  );
}
