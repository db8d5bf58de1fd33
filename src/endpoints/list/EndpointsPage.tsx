import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Endpoint } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { vpcNamesQuery } from '../../api/vpc';
import { ListNotice } from '../../status/ListNotice';
import { useToldWhileHidden } from '../../status/finished/useToldWhileHidden';
import { MayBeHidden } from '../../session/MayBeHidden';
import { PermittedLink } from '../../session/PermittedLink';
import { useRefresh } from '../../session/useRefresh';
import { OrderField } from '../../ui/OrderField';
import { PagedFoot } from '../../ui/PagedFoot';
import { PageHeader } from '../../ui/PageHeader';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { SearchField } from '../../ui/SearchField';
import { useListCommands } from '../../ui/commands/useListCommands';
import { VpcFilterField } from '../../ui/VpcFilterField';
import { EndpointQuotaNote } from '../EndpointQuotaNote';
import { endpointTitle } from '../endpointTitle';
import { EndpointDeletion } from '../detail/EndpointDeletion';
import {
  ENDPOINTS_PER_PAGE,
  isFiltered,
  LONGEST_SEARCH,
  type EndpointListView,
} from './endpointListView';
import { EndpointsTable, EndpointsTableSkeleton } from './EndpointsTable';
import { useWatchedEndpoints } from './useWatchedEndpoints';
import { PageTitle } from '../../ui/PageTitle';

const Filters = styled('search')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 480px) minmax(160px, 240px) 220px',
  gap: theme.spacing(1.5),
  marginBlockEnd: theme.spacing(2),
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: '1fr 1fr',
    '& > :first-of-type': { gridColumn: '1 / -1' },
  },
}));

const Said = styled('div')(({ theme }) => ({
  fontSize: theme.typography.body2.fontSize,
  overflowWrap: 'anywhere',
  '&:not(:empty)': { marginBlockStart: theme.spacing(1) },
}));

const NO_NAMES: ReadonlyMap<string, string> = new Map();

interface EndpointsPageProps {
  scope: Scope;
  view: EndpointListView;
  onView: (view: EndpointListView, options?: { replace: boolean }) => void;
}

/** The project's endpoints, as the cloud filters and sorts them; all statuses of a page live from one request. */
export function EndpointsPage({ scope, view, onView }: EndpointsPageProps) {
  const { endpoints, total, isPageBefore, polling } = useWatchedEndpoints(scope, view);
  const { data: vpcNames = NO_NAMES } = useQuery(vpcNamesQuery(scope));
  const refresh = useRefresh(polling.askNow);
  const search = useRef<HTMLInputElement>(null);
  useListCommands({
    title: 'Endpoints',
    searchLabel: 'Search endpoints',
    searchRef: search,
    onRefresh: refresh,
  });
  useToldWhileHidden(
    (endpoints ?? []).map((endpoint) => ({
      id: endpoint.id,
      name: endpointTitle(endpoint),
      status: endpoint.status,
    })),
  );
  const [said, setSaid] = useState('');
  const [toDelete, setToDelete] = useState<Endpoint>();
  const isSearched = isFiltered(view);
  const isEmpty = endpoints !== undefined && total === 0 && !isPageBefore;
  return (
    <>
      <PageTitle of="Endpoints" />
      <PageHeader
        actions={
          <>
            <RefreshButton updatedAt={polling.heardAt} busy={polling.asking} onRefresh={refresh} />
            <PermittedLink
              variant="contained"
              to="/endpoints/new"
              permission="vpcep:endpoints:create"
            >
              Create endpoint
            </PermittedLink>
          </>
        }
      >
        <PageHeading>Endpoints</PageHeading>
        <EndpointQuotaNote scope={scope} />
      </PageHeader>
      <ListNotice
        statuses={endpoints?.map(({ status }) => status)}
        what="endpoints"
        polling={polling}
      />
      {!(isEmpty && !isSearched) && (
        <Filters>
          <SearchField
            label="Search endpoints"
            placeholder="Search by name of the service, or by ID"
            value={view.search}
            maxLength={LONGEST_SEARCH}
            inputRef={search}
            // Not a step of the history each: one would go back letter by letter.
            onSearch={(text) => onView({ ...view, search: text, page: 1 }, { replace: true })}
          />
          <VpcFilterField
            names={vpcNames}
            value={view.vpc}
            onChoose={(vpc) => onView({ ...view, vpc, page: 1 })}
          />
          <OrderField order={view} onOrder={(order) => onView({ ...view, ...order, page: 1 })} />
        </Filters>
      )}
      {!endpoints && <EndpointsTableSkeleton failed={polling.error !== null} />}
      {endpoints && endpoints.length > 0 && (
        <EndpointsTable
          endpoints={endpoints}
          vpcNames={vpcNames}
          busy={isPageBefore}
          onSaid={setSaid}
          onDelete={setToDelete}
        />
      )}
      {isEmpty && !isSearched && <NoEndpoints />}
      {isEmpty && isSearched && (
        <NoMatch
          view={view}
          onClear={() => {
            onView({ ...view, search: '', vpc: undefined, page: 1 });
            // The button goes away with what it says.
            search.current?.focus();
          }}
        />
      )}
      {/* There before its text is, so that the text is read aloud. */}
      <Said role="status">{said}</Said>
      {endpoints && (
        <PagedFoot
          page={view.page}
          rows={ENDPOINTS_PER_PAGE}
          shown={endpoints.length}
          total={total}
          isPageBefore={isPageBefore}
          words={{ one: 'endpoint', many: 'endpoints' }}
          list="the list"
          label="Pages of endpoints"
          onPage={(page) => onView({ ...view, page })}
        />
      )}
      {toDelete && (
        <EndpointDeletion
          key={toDelete.id}
          scope={scope}
          endpoint={toDelete}
          onClose={() => setToDelete(undefined)}
        />
      )}
    </>
  );
}

function NoEndpoints() {
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoints yet
      </Typography>
      <Typography sx={{ mb: 2 }}>
        An endpoint gives one of your VPCs an address at which an endpoint service answers: one of
        this project, of another account, or one that the cloud offers to everybody. You need the
        full name of the service, and a subnet with a free address.
      </Typography>
      <MayBeHidden permission="vpcep:endpoints:list" />
      <PermittedLink variant="outlined" to="/endpoints/new" permission="vpcep:endpoints:create">
        Create the first one
      </PermittedLink>
    </Paper>
  );
}

function NoMatch({ view, onClear }: { view: EndpointListView; onClear: () => void }) {
  const search = view.search.trim();
  return (
    <Paper sx={{ p: 4, maxWidth: 720 }}>
      <Typography variant="h2" gutterBottom>
        No endpoint matches
      </Typography>
      <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {search === ''
          ? 'This project has no endpoint in this VPC'
          : `This project has no endpoint to a service with “${search}” in its name, and none with this ID${view.vpc === undefined ? '' : ', in this VPC'}`}
        , or you may not see it.
      </Typography>
      <Button variant="outlined" onClick={onClear}>
        {view.vpc === undefined ? 'Clear search' : 'Clear filters'}
      </Button>
    </Paper>
  );
}
